using System.Globalization;
using System.Text;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Recordings;

/// <summary>Random searches, each order among them, against going through everything by hand.</summary>
public sealed class RecordingOracleTests : IAsyncLifetime
{
    static readonly string[] words = ["Avión", "avion", "ÁRBOL", "niño", "pago", "Pago,", "código-7", "straße", "привет", "10:30", "ana@example.org", "(urgente)"];
    static readonly RecordingSort[] sorts = Enum.GetValues<RecordingSort>();
    static readonly string[] names = ["Vera Núñez", "José Ángel", "Ana", "O'Brien \"Bob\"", "Жанна"];

    Centre centre = null!;
    Actor ana = null!, supervisor = null!, admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait) = (null, null));
        (ana, supervisor, admin) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor), await centre.LogIn(Seed.Administrator));
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    /// <summary>What a searcher knows of one conversation.</summary>
    sealed record Known(long Id, string Name, string Email, string Campaign, bool Served, List<string> Texts, long At, long Waited, long Lasted, int Stars, double? Quality);

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
        var (name, email, campaign) = (names[random.Next(names.Length)], $"{"abc"[random.Next(3)]}{number}@mail.example", random.Next(4) switch { 0 => Seed.OneByOne, 1 => Seed.Foreign, _ => Seed.Multiple });
        string Say() => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => words[random.Next(words.Length)]));
        List<string> texts = [Say()];
        await centre.Advance(TimeSpan.FromMinutes(random.Next(1, 300)));
        var at = centre.Time.GetUtcNow().ToUnixTimeMilliseconds();
        var id = (await centre.Get<StartInteraction>().Run(centre.Visitor(campaign) with { Name = name, Email = email, Text = texts[0] })).Value.Id;
        var (waited, talked) = (random.Next(1, 4) * 1_000L, random.Next(0, 3) * 1_000L);
        await centre.Advance(TimeSpan.FromMilliseconds(waited));
        var served = campaign != Seed.Foreign && random.Next(3) > 0;
        var stars = served ? random.Next(0, 6) : 0;
        if (served)
        {
            (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
            texts.Add(Say());
            (await centre.Get<SendAgentMessage>().Run(ana, id, centre.NewId(), texts[^1])).Error.ShouldBeNull();
            await centre.Advance(TimeSpan.FromMilliseconds(talked));
            (await centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        }
        else
        {
            (await centre.Get<LeaveInteraction>().Run(id)).Error.ShouldBeNull();
        }

        if (stars > 0)
        {
            (await centre.Get<GiveFeedback>().Run(id, stars, null)).Error.ShouldBeNull();
        }

        return new Known(id, name, email, campaign, served, texts, at, waited, waited + (served ? talked : 0), stars, served && random.Next(3) == 0 ? await Reviewed(random, id) : null);
    }

    /// <summary>By one or two supervisors; a draft counts for nothing, and neither does what was taken back.</summary>
    async Task<double?> Reviewed(Random random, long id)
    {
        ReviewInput Given(int stars, int version = 0) => new(1, version, [new("polite", stars), new("solved", 5)], null);
        var stars = random.Next(0, 6);
        var review = (await centre.Get<SaveReview>().Final(supervisor, id, Given(stars))).Value;
        if (random.Next(3) == 0)
        {
            (await centre.Get<SaveReview>().Final(admin, id, Given(5))).Error.ShouldBeNull();
            return (stars * 20 * 0.75 + 25 + 100) / 2;
        }

        if (random.Next(3) == 0)
        {
            (await centre.Get<ReopenReview>().Run(supervisor, review.Id)).Error.ShouldBeNull();
            return null;
        }

        return stars * 20 * 0.75 + 25;
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
            Direction = Maybe(5) ? Direction.Inbound : null,
        };
    }

    /// <summary>Equal ones newest first, whichever way the others go.</summary>
    static int InOrder(Known one, Known other, RecordingFilter filter)
    {
        var order = filter.Sort switch
        {
            RecordingSort.Customer => string.CompareOrdinal($"{Plain(one.Name)}\n{Plain(one.Email)}", $"{Plain(other.Name)}\n{Plain(other.Email)}"),
            RecordingSort.Campaign => string.CompareOrdinal(one.Campaign, other.Campaign),
            RecordingSort.Agent => one.Served.CompareTo(other.Served),
            RecordingSort.State => -one.Served.CompareTo(other.Served),
            RecordingSort.Duration => one.Lasted.CompareTo(other.Lasted),
            RecordingSort.Wait => one.Waited.CompareTo(other.Waited),
            RecordingSort.Rating => one.Stars.CompareTo(other.Stars),
            RecordingSort.Quality => (one.Quality ?? -1).CompareTo(other.Quality ?? -1),
            RecordingSort.Seen => 0,
            RecordingSort.Direction => 0,
            _ => one.Id.CompareTo(other.Id),
        };
        return order == 0 ? other.Id.CompareTo(one.Id) : filter.Ascending ? order : -order;
    }

    static bool Fits(Known known, RecordingFilter filter) =>
        known.Campaign != Seed.Foreign
        && (filter.From is not { } from || known.At >= from) && (filter.To is not { } to || known.At < to)
        && (filter.Customer is not { } part || Plain(known.Name).Contains(Plain(part), StringComparison.Ordinal) || Plain(known.Email).Contains(Plain(part), StringComparison.Ordinal))
        && (filter.CampaignId is null || known.Campaign == Seed.OneByOne) && (filter.AgentId is null || known.Served)
        && (filter.State is null || !known.Served)
        && (filter.Text is not { } text || text.Split(' ').All(term => Has(known, term)));

    /// <summary>A term of several words is met as a phrase: its words side by side within what was said.</summary>
    static bool Has(Known known, string term) => known.Texts.Any(said => $" {string.Join(' ', Words(said))} ".Contains($" {string.Join(' ', Words(term))} ", StringComparison.Ordinal));

    static IEnumerable<string> Words(string text) => new string([.. Plain(text).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static string Plain(string text) => new([.. text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant)]);
}
