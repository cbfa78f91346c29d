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

    Centre centre = null!;
    Actor ana = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait) = (null, null));
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

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
}
