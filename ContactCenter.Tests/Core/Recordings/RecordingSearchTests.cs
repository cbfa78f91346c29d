using System.Globalization;
using System.Text;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Recordings;

/// <summary>What the search finds, against going through everything by hand.</summary>
public sealed class RecordingSearchTests : IAsyncLifetime
{
    static readonly Schedule never = new("America/Montevideo", [new OpeningRange(DayOfWeek.Monday, 0, 0)], []);
    static readonly string[] words = ["Avión", "avion", "ÁRBOL", "niño", "pago", "Pago,", "código-7", "straße", "привет", "10:30", "ana@example.org", "(urgente)"];
    static readonly RecordingSort[] sorts = Enum.GetValues<RecordingSort>();
    static readonly string[] names = ["Vera Núñez", "José Ángel", "Ana", "O'Brien \"Bob\"", "Жанна"];

    Centre centre = null!;
    Actor ana = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait) = (null, null));
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    /// <summary>What a searcher knows of one conversation.</summary>
    sealed record Known(long Id, string Name, string Email, string Campaign, bool Served, List<string> Texts, long At, long Waited, long Lasted, int Stars);

    async Task<List<long>> Find(RecordingFilter filter, Actor? by = null) => [.. (await centre.Get<RecordingsQuery>().Search(by ?? supervisor, filter)).Value.Select(row => row.Id)];

    Task<List<long>> Find(string text) => Find(new RecordingFilter { Text = text });

    async Task<long> Ended(string text, string name = "Vera", string email = "vera@example.org", string campaign = Seed.Multiple)
    {
        var id = (await centre.Get<StartInteraction>().Run(centre.Visitor(campaign) with { Name = name, Email = email, Text = text })).Value.Id;
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        (await centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        return id;
    }

    [Theory]
    [InlineData("El avión no salió", "AVION", true)]
    [InlineData("El avión no salió", "salio avion", true)]
    [InlineData("El avión no salió", "\"avion no\"", true)]
    [InlineData("El avión no salió", "\"no avion\"", false)]
    [InlineData("El avión no salió", "avio", false)]
    [InlineData("El avión no salió", "avio*", true)]
    [InlineData("El avión no salió", "av*", false)]
    [InlineData("El avión no salió", "no*", true)]
    [InlineData("El avión no salió", "tren", false)]
    [InlineData("El avión no salió", "avion tren", false)]
    [InlineData("NOT near OR avion", "OR NOT", true)]
    [InlineData("ПРИВЕТ", "привет", true)]
    [InlineData("a", "\"", false)]
    [InlineData("a", "* ( ) ^ : -", false)]
    [InlineData("h1 c1", "marks", false)]
    [InlineData("nothing", "c1", false)]
    public async Task Words_AreFound_WhateverTheirCaseAndAccents_AndAreNeverCommands(string said, string sought, bool found)
    {
        var id = await Ended(said);
        (await Find(sought)).ShouldBe(found ? [id] : []);
    }

    [Fact]
    public async Task OpenConversations_AreNotFound_UntilTheyEnd()
    {
        var id = await centre.Arrive(ana);
        await centre.Get<AddCustomerMessage>().Run(id, centre.NewId(), "zeppelin");
        (await Find("zeppelin")).ShouldBeEmpty();
        await centre.Get<EndInteraction>().Run(ana, id);
        (await Find("zeppelin")).ShouldBe([id]);
    }

    [Fact]
    public async Task MessageLeftOutOfHours_IsFoundByItsWords()
    {
        await using var closed = await Centre.Start(campaign => campaign.Schedule = never);
        (await closed.Get<LeaveOfflineMessage>().Run(closed.Visitor() with { Text = "zeppelin" })).Error.ShouldBeNull();
        (await closed.Get<RecordingsQuery>().Search(await closed.LogIn(Seed.Supervisor), new RecordingFilter { Text = "zeppelin" })).Value.ShouldHaveSingleItem().State.ShouldBe(InteractionState.Offline);
    }

    [Fact]
    public async Task TagGivenAfterTheEnd_AndTakenAway_IsFound_AndNoLonger()
    {
        var id = await Ended("hello");
        var tag = centre.Get<TagInteraction>();
        (await tag.Add(ana, id, "Devolución")).Error.ShouldBeNull();
        (await Find(new RecordingFilter { Tag = "voluci" })).ShouldBe([id]);
        (await tag.Remove(ana, id, "Devolución")).Error.ShouldBeNull();
        (await Find(new RecordingFilter { Tag = "voluci" })).ShouldBeEmpty();
        (await Find("hello")).ShouldBe([id]);
    }

    /// <summary>The rows decide who may see, not the index: even one that is wrong shows nobody another's.</summary>
    [Fact]
    public async Task IndexThatNamesTooMany_ShowsNobodyWhatTheyMayNotSee()
    {
        var theirs = (await centre.Get<StartInteraction>().Run(centre.Visitor(Seed.Foreign))).Value.Id;
        (await centre.Get<LeaveInteraction>().Run(theirs)).Error.ShouldBeNull();
        var marks = $"h1 c{Seed.MultipleId} a{Seed.Ana}";
        await centre.Write(unit => unit.Db.Database.ExecuteSql($"INSERT INTO RecordingWords(rowid, marks, words) VALUES({theirs}, {marks}, 'zeppelin')"));
        (await Find("zeppelin")).ShouldBeEmpty();
        (await centre.Get<RecordingsQuery>().OwnHistory(ana, new RecordingFilter())).Value.ShouldBeEmpty();
    }

    /// <summary>The index must forget it too, in every byte of the file.</summary>
    [Fact]
    public async Task MessageTakenBackAfterTheEnd_IsInNoByteOfTheIndex()
    {
        var id = await centre.Arrive(ana);
        var sent = (await centre.Get<SendAgentMessage>().Run(ana, id, centre.NewId(), "xylophonezz here")).Value;
        await centre.Get<EndInteraction>().Run(ana, id);
        (await Find("xylophonezz")).ShouldBe([id]);
        (await centre.Get<DeleteMessage>().Run(ana, id, sent.Sequence)).Error.ShouldBeNull();
        (await Find("xylophonezz")).ShouldBeEmpty();
        await using (var connection = new SqliteConnection($"Data Source={centre.Database};Pooling=False"))
        {
            connection.Open();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        Encoding.Latin1.GetString(await File.ReadAllBytesAsync(centre.Database)).ShouldNotContain("ylophonezz");
    }

    /// <summary>A hundred conversations and a hundred searches drawn from one seed; pages of every size make up the whole.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task RandomSearches_FindWhatGoingThroughEverythingFinds(int seed)
    {
        var random = new Random(seed);
        var all = new List<Known>();
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

        return new Known(id, name, email, campaign, served, texts, at, waited, waited + (served ? talked : 0), stars);
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
