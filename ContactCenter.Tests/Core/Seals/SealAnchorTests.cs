using ContactCenter.Core.Interactions;
using ContactCenter.Core.Seals;

namespace ContactCenter.Tests.Core.Seals;

/// <summary>What is known of the seals outside of the database: who can write that alone can neither have it sealed anew nor put an earlier copy there unseen.</summary>
public sealed class SealAnchorTests() : SealedTalkTests(anchored: TimeSpan.FromMinutes(1))
{
    long id;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        id = await talk.Whole();
    }

    SealAnchorFile File => centre.Get<SealAnchorFile>();

    async Task<SealReport> Restarted()
    {
        centre = await talk.Restart();
        return talk.Survey();
    }

    [Fact]
    public async Task AllSealsRemoved_AreNotMadeAnew_AndItIsNamedForGood()
    {
        talk.Sql("UPDATE JournalEntries SET Seal=NULL");
        talk.Sql("UPDATE Interactions SET Seal=NULL");
        talk.Sql("DELETE FROM SealStates");
        talk.Sql("UPDATE Messages SET Text='other words' WHERE InteractionId=$0", id);
        (await Restarted()).ShouldSatisfyAllConditions(report => report.Changed.ShouldBe(1), report => report.Journal.ShouldNotBeNull());
        centre.Log.Messages.ShouldContain(message => message.Contains("does not go on", StringComparison.Ordinal));
        (await centre.Get<StartInteraction>().Run(centre.Visitor(id: "after"))).Error.ShouldBeNull();
        (await Restarted()).ShouldSatisfyAllConditions(report => report.Changed.ShouldBe(1), report => report.First[0].Break!.Fault.ShouldBe(SealFault.Added), report => report.Journal.ShouldNotBeNull());
        File.Read()!.SetBack.ShouldNotBeNull();
    }

    [Fact]
    public async Task StateAloneRemoved_IsNamed()
    {
        talk.Sql("DELETE FROM SealStates");
        await Restarted();
        (await centre.Get<StartInteraction>().Run(centre.Visitor(id: "after"))).Error.ShouldBeNull();
        (await Restarted()).Journal!.Fault.ShouldBe(SealFault.SetBack);
    }

    [Fact]
    public async Task EarlierCopyPutBack_IsNamed_UntilSomebodyRemovesTheFile()
    {
        talk.Sql($"VACUUM INTO '{centre.Database}.earlier'");
        await talk.Begun();
        var newest = talk.Number("SELECT MAX(Sequence) FROM JournalEntries");
        centre = await talk.Restart(() => System.IO.File.Move(centre.Database + ".earlier", centre.Database, overwrite: true));
        var found = talk.Survey();
        (found.Changed, found.Journal!.Fault, found.Journal.At).ShouldBe((0, SealFault.SetBack, centre.Time.GetUtcNow().ToUnixTimeMilliseconds()));
        File.Read()!.SetBack!.From.ShouldBe(newest);
        (await Restarted()).Journal!.Fault.ShouldBe(SealFault.SetBack);
        System.IO.File.Delete(File.Path);
        (await Restarted()).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task Anchor_GoesAlongWithTheJournal_EveryMinuteAndAtTheEnd()
    {
        await talk.Begun();
        await centre.Advance(TimeSpan.FromMinutes(1));
        File.Read()!.Sequence.ShouldBe(talk.Number("SELECT MAX(Sequence) FROM JournalEntries"));
        await talk.Begun();
        var newest = talk.Number("SELECT MAX(Sequence) FROM JournalEntries");
        var began = File.Read()!.BeganAt;
        (await Restarted()).IsIntact.ShouldBeTrue();
        (File.Read()!.Sequence, File.Read()!.BeganAt).ShouldBe((newest, began));
    }

    [Fact]
    public async Task ComparisonThatFails_IsMadeUpFor_BeforeTheAnchorGoesOn()
    {
        talk.Sql("DELETE FROM SealStates");
        var inTheWay = File.Path + ".new";
        centre = await talk.Restart(() => Directory.CreateDirectory(inTheWay));
        File.Read()!.SetBack.ShouldBeNull();
        Directory.Delete(inTheWay);

        await centre.Advance(TimeSpan.FromMinutes(1));

        File.Read()!.SetBack.ShouldNotBeNull();
        talk.Survey().Journal.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("\"Sequence\":", "\"Sequence\":1")]
    [InlineData("{", "")]
    [InlineData("\"SetBack\":null", "\"SetBack\":{\"At\":1,\"From\":1,\"To\":1}")]
    public async Task ChangedAnchor_IsNamed_AndLeftAsItIs(string what, string with)
    {
        var changed = (await System.IO.File.ReadAllTextAsync(File.Path)).Replace(what, with, StringComparison.Ordinal);
        await System.IO.File.WriteAllTextAsync(File.Path, changed);
        (await Restarted()).Journal!.Fault.ShouldBe(SealFault.Anchor);
        (await System.IO.File.ReadAllTextAsync(File.Path)).ShouldBe(changed);
    }
}
