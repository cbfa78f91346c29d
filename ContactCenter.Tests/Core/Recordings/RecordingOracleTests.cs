using System.Globalization;
using System.Text;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Recordings;

/// <summary>Random searches, each order among them, against going through everything by hand.</summary>
public sealed class RecordingOracleTests : IAsyncLifetime
{
    static readonly string[] words = ["Avión", "avion", "ÁRBOL", "niño", "pago", "Pago,", "código-7", "straße", "привет", "10:30", "ana@example.org", "(urgente)"];
    static readonly RecordingSort[] sorts = Enum.GetValues<RecordingSort>();
    static readonly string[] names = ["Vera Núñez", "José Ángel", "Ana", "O'Brien \"Bob\"", "Жанна"];

    // Neither people nor campaigns stand in the order of their numbers.
    const string BrunosName = "Álvaro", Closed = "closed";
    static readonly Dictionary<string, string> campaignNames = new() { [Seed.Multiple] = "Ventas", [Seed.OneByOne] = "Ánimo", [Seed.Foreign] = "Foreign", [Closed] = "Noche" };
    static readonly Schedule never = new("America/Montevideo", [new OpeningRange(DayOfWeek.Monday, 0, 0)], []);

    Centre centre = null!;
    Actor ana = null!, bruno = null!, supervisor = null!, admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait, campaign.Name) = (null, null, campaignNames[campaign.Key]));
        await centre.Write(unit =>
        {
            unit.Db.Campaigns.Add(new Campaign { Key = Closed, Name = campaignNames[Closed], Channel = Channel.Webchat, Strategy = Strategy.Ringall, SecurityGroupId = Seed.OwnGroup, Schedule = never });
            unit.Db.SaveChanges();
            unit.Db.Users.Where(user => user.Id == Seed.Bruno).ExecuteUpdate(set => set.SetProperty(user => user.DisplayName, BrunosName));
            unit.Append(new CampaignChanged());
            unit.Append(new UserChanged());
        });
        await centre.Drain();
        (ana, bruno, supervisor, admin) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Supervisor), await centre.LogIn(Seed.Administrator));
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    /// <summary>What a searcher knows of one conversation.</summary>
    sealed record Known(long Id, string Name, string Email, string Campaign, string? Agent, InteractionState State, List<string> Texts, long At, long Waited, long Lasted, int Stars, double? Quality, int Unseen = 0);

    async Task<List<long>> Find(RecordingFilter filter) => [.. (await centre.Get<RecordingsQuery>().Search(supervisor, filter)).Value.Select(row => row.Id)];

    /// <summary>A hundred conversations and a hundred searches drawn from one seed; pages of every size make up the whole.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task RandomSearches_FindWhatGoingThroughEverythingFinds(int seed)
    {
        var random = new Random(seed);
        var all = new List<Known>();
        await centre.AskQuestions();
        for (var i = 0; i < 100; i++)
        {
            all.Add(await Conversation(random, i));
        }

        for (var i = 0; i < 100; i++)
        {
            var filter = Draw(random, all);
            List<long> expected = [.. all.Where(known => Fits(known, filter)).Order(Comparer<Known>.Create((one, other) => InOrder(one, other, filter))).Select(known => known.Id)];
            (await Pages(filter with { Take = random.Next(1, 60) })).ShouldBe(expected, customMessage: filter.ToString());
        }
    }

    async Task<List<long>> Pages(RecordingFilter filter)
    {
        var found = new List<long>();
        for (List<long> page = [0]; page.Count > 0;)
        {
            page = await Find(filter with { Before = found.LastOrDefault() });
            page.Count.ShouldBeLessThanOrEqualTo(filter.Take);
            found.AddRange(page);
        }

        return found;
    }

    async Task<Known> Conversation(Random random, int number)
    {
        var (name, email, campaign) = (names[random.Next(names.Length)], $"{"abc"[random.Next(3)]}{number}@mail.example", random.Next(8) switch { 0 or 1 => Seed.OneByOne, 2 => Seed.Foreign, 3 => Closed, _ => Seed.Multiple });
        string Say() => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => words[random.Next(words.Length)]));
        List<string> texts = [Say()];
        await centre.Advance(TimeSpan.FromMinutes(random.Next(1, 300)));
        var at = centre.Time.GetUtcNow().ToUnixTimeMilliseconds();
        var visitor = centre.Visitor(campaign) with { Name = name, Email = email, Text = texts[0] };
        if (campaign == Closed)
        {
            var left = (await centre.Get<LeaveOfflineMessage>().Run(visitor)).Value.Id;
            var isSeen = random.Next(2) == 0;
            (await centre.Get<MarkOfflineSeen>().Run(supervisor, left, isSeen)).Error.ShouldBeNull();
            return new Known(left, name, email, campaign, null, InteractionState.Offline, texts, at, -1, 0, 0, null, isSeen ? 1 : 2);
        }

        var id = (await centre.Get<StartInteraction>().Run(visitor)).Value.Id;
        var (waited, talked, agent) = (random.Next(0, 3) * 1_000L, random.Next(0, 3) * 1_000L, random.Next(2) == 0 ? ana : bruno);
        await centre.Advance(TimeSpan.FromMilliseconds(waited));
        var served = campaign != Seed.Foreign && random.Next(3) > 0;
        var stars = served ? random.Next(0, 6) : 0;
        if (served)
        {
            (await centre.Get<TakeInteraction>().Run(agent, id)).Error.ShouldBeNull();
            texts.Add(Say());
            (await centre.Get<SendAgentMessage>().Run(agent, id, centre.NewId(), texts[^1])).Error.ShouldBeNull();
            await centre.Advance(TimeSpan.FromMilliseconds(talked));
            (await centre.Get<EndInteraction>().Run(agent, id)).Error.ShouldBeNull();
        }
        else
        {
            (await centre.Get<LeaveInteraction>().Run(id)).Error.ShouldBeNull();
        }

        if (stars > 0)
        {
            (await centre.Get<GiveFeedback>().Run(id, stars, null)).Error.ShouldBeNull();
        }

        return new Known(id, name, email, campaign, !served ? null : agent == ana ? "ana" : BrunosName, served ? InteractionState.Completed : InteractionState.Abandoned, texts, at, waited, waited + (served ? talked : 0), stars,
            served && random.Next(3) == 0 ? await Reviewed(random, id) : null);
    }

    /// <summary>By one or two supervisors, the worst with no points at all; a draft counts for nothing, and neither does what was taken back.</summary>
    async Task<double?> Reviewed(Random random, long id)
    {
        ReviewInput Given(int stars, int version = 0) => new(1, version, [new("polite", stars), new("solved", stars == 0 ? 0 : 5)], null);
        var stars = random.Next(0, 6);
        var points = stars == 0 ? 0 : (stars * 20 * 0.75) + 25;
        var review = (await centre.Get<SaveReview>().Final(supervisor, id, Given(stars))).Value;
        if (random.Next(3) == 0)
        {
            (await centre.Get<SaveReview>().Final(admin, id, Given(5))).Error.ShouldBeNull();
            return (points + 100) / 2;
        }

        if (random.Next(3) == 0)
        {
            (await centre.Get<ReopenReview>().Run(supervisor, review.Id)).Error.ShouldBeNull();
            return null;
        }

        return points;
    }

    static RecordingFilter Draw(Random random, List<Known> all)
    {
        bool Maybe(int of) => random.Next(of) == 0;
        var (one, other) = (all[random.Next(all.Count)].At, all[random.Next(all.Count)].At);
        return new RecordingFilter(
            From: Maybe(3) ? Math.Min(one, other) : null, To: Maybe(3) ? Math.Max(one, other) : null,
            Customer: Maybe(3) ? new[] { "nunez", "ángel", "an", "b1", "@mail", "n \"bo", "ЖАН", "2@m", "zzz" }[random.Next(9)] : null,
            CampaignId: Maybe(4) ? Seed.OneByOneId : null, AgentId: Maybe(4) ? Seed.Ana : null)
        {
            Ascending = Maybe(2),
            Sort = Maybe(2) ? RecordingSort.Date : sorts[random.Next(sorts.Length)],
            Text = Maybe(2) ? words[random.Next(words.Length)] + (Maybe(3) ? " pago" : "") : null,
            State = Maybe(5) ? InteractionState.Abandoned : null,
            OfflineOnly = Maybe(8),
            Direction = Maybe(5) ? Direction.Inbound : null,
        };
    }

    /// <summary>Equal ones newest first, whichever way the others go.</summary>
    static int InOrder(Known one, Known other, RecordingFilter filter)
    {
        var order = filter.Sort switch
        {
            RecordingSort.Customer => string.CompareOrdinal($"{Plain(one.Name)}\n{Plain(one.Email)}", $"{Plain(other.Name)}\n{Plain(other.Email)}"),
            RecordingSort.Campaign => string.CompareOrdinal(Plain(campaignNames[one.Campaign]), Plain(campaignNames[other.Campaign])),
            RecordingSort.Agent => string.CompareOrdinal(Plain(one.Agent ?? ""), Plain(other.Agent ?? "")),
            RecordingSort.State => one.State.CompareTo(other.State),
            RecordingSort.Duration => one.Lasted.CompareTo(other.Lasted),
            RecordingSort.Wait => one.Waited.CompareTo(other.Waited),
            RecordingSort.Rating => one.Stars.CompareTo(other.Stars),
            RecordingSort.Quality => (one.Quality ?? -1).CompareTo(other.Quality ?? -1),
            RecordingSort.Seen => one.Unseen.CompareTo(other.Unseen),
            RecordingSort.Direction => 0,
            _ => one.Id.CompareTo(other.Id),
        };
        return order == 0 ? other.Id.CompareTo(one.Id) : filter.Ascending ? order : -order;
    }

    static bool Fits(Known known, RecordingFilter filter) =>
        known.Campaign != Seed.Foreign
        && (filter.From is not { } from || known.At >= from) && (filter.To is not { } to || known.At < to)
        && (filter.Customer is not { } part || Plain(known.Name).Contains(Plain(part), StringComparison.Ordinal) || Plain(known.Email).Contains(Plain(part), StringComparison.Ordinal))
        && (filter.CampaignId is null || known.Campaign == Seed.OneByOne) && (filter.AgentId is null || known.Agent == "ana")
        && (filter.OfflineOnly ? known.State == InteractionState.Offline : filter.State is null || known.State == filter.State)
        && (filter.Text is not { } text || text.Split(' ').All(term => Has(known, term)));

    /// <summary>A term of several words is met as a phrase: its words side by side within what was said.</summary>
    static bool Has(Known known, string term) => known.Texts.Any(said => $" {string.Join(' ', Words(said))} ".Contains($" {string.Join(' ', Words(term))} ", StringComparison.Ordinal));

    static IEnumerable<string> Words(string text) => new string([.. Plain(text).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static string Plain(string text) => new([.. text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant)]);
}
