using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Seals;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Seals;

/// <summary>What legally happens leaves every chain whole: any commands, refusals and rollbacks, a restart, the step to this version, an erasure.</summary>
public sealed class SealTests : SealedTalkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task AnyCommands_LeaveEveryChainWhole(int seed)
    {
        var commands = new AnyCommands(talk, new Random(seed));
        for (var step = 0; step < 150; step++)
            await commands.Next();
        await centre.Drain();
        var report = talk.Survey();
        (report.Changed, report.First.FirstOrDefault(), report.Journal).ShouldBe((0, null, null));
        report.Done.ShouldBe(talk.Number("SELECT COUNT(*) FROM Interactions"));
    }

    [Fact]
    public async Task AUnit_ThatFailsAfterWriting_LeavesNothingInTheChain()
    {
        var id = await talk.Begun();
        var before = talk.Check(id)!.Fingerprint;
        (await centre.Get<IUnitsOfWork>().Run<Result>(unit =>
        {
            unit.AddMessage(id, Seed.MultipleId, MessageFrom.System, null, "failing", "never");
            return new NotFound();
        })).Error.ShouldBeOfType<NotFound>();
        await Should.ThrowAsync<Exception>(() => centre.Get<IUnitsOfWork>().Run<Result>(unit =>
        {
            unit.AddMessage(id, Seed.MultipleId, MessageFrom.System, null, "broken", "never");
            throw new InvalidOperationException("a bug");
        }, UnitKind.ChecksFirst));
        talk.Check(id)!.Fingerprint.ShouldBe(before);
        (await centre.Get<AddCustomerMessage>().Run(id, "after", "still here")).Error.ShouldBeNull();
        talk.Check(id)!.Break.ShouldBeNull();
        talk.Survey().IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task Restart_GoesOnWithTheChain()
    {
        var id = await talk.Begun();
        centre = await talk.Restart();
        (await centre.Get<AddCustomerMessage>().Run(id, "after", "still here")).Error.ShouldBeNull();
        talk.Survey().ShouldSatisfyAllConditions(report => report.Journal.ShouldBeNull(), report => report.Changed.ShouldBe(0));
    }

    [Fact]
    public async Task Erased_IsIntact_AndSaysHowMany()
    {
        var id = await talk.Whole();
        var entries = talk.Check(id)!.Entries;
        var salts = talk.Number("SELECT COUNT(*) FROM JournalEntries WHERE InteractionId=$0 AND length(Seal)=48", id);
        IReadOnlyList<string> files = [];
        (await centre.Write(unit =>
        {
            files = unit.EraseContents(id, Seed.Administrator);
            unit.Db.Database.ExecuteSql($"UPDATE Interactions SET CustomerName='',CustomerEmail=NULL,RatingComment=NULL WHERE Id={id}");
            unit.Db.Database.ExecuteSql($"UPDATE Closures SET Note=NULL WHERE InteractionId={id}");
        })).Error.ShouldBeNull();
        files.Count.ShouldBe(1);
        var check = talk.Check(id)!;
        check.ShouldSatisfyAllConditions(() => check.Break.ShouldBeNull(), () => check.Erased.ShouldBe((int)salts + 1, "with the one that was taken back before"), () => check.Entries.ShouldBe(entries + 1));
        talk.Number("SELECT COUNT(*) FROM JournalEntries WHERE InteractionId=$0 AND length(Seal)=48", id).ShouldBe(0, "no salt is left");
        talk.Survey().ShouldSatisfyAllConditions(report => report.IsIntact.ShouldBeTrue(), report => report.Erased.ShouldBe(salts + 1));
    }

    [Fact]
    public async Task Erased_Again_ChangesNothing()
    {
        var id = await talk.Whole();
        await centre.Write(unit => unit.EraseContents(id, null));
        var once = talk.Check(id);
        await centre.Write(unit => unit.EraseContents(id, null));
        talk.Check(id).ShouldBe(once);
    }

    [Fact]
    public async Task WhatAnEarlierVersionStored_IsSealedAtTheStart_AlsoAfterAHalfDoneOne()
    {
        var (id, other) = (await talk.Whole(), await talk.Begun());
        talk.Sql("UPDATE JournalEntries SET Seal=NULL WHERE InteractionId IS NOT $0", other);
        talk.Sql("UPDATE Interactions SET Seal=NULL WHERE Id<>$0", other);
        talk.Sql("DELETE FROM SealStates");
        talk.Check(id)!.IsIntact.ShouldBeFalse();
        var anchor = centre.Get<SealAnchorFile>().Path;
        centre = await talk.Restart(() => File.Delete(anchor));
        talk.Check(id)!.Break.ShouldBeNull();
        (await centre.Get<AddCustomerMessage>().Run(other, "after", "still here")).Error.ShouldBeNull();
        var report = talk.Survey();
        (report.Changed, report.Journal).ShouldBe((0, null));
    }

    [Fact]
    public async Task OnceSealed_NothingIsEverSealedAfterwards()
    {
        var id = await talk.Whole();
        talk.Sql("UPDATE JournalEntries SET Seal=NULL WHERE InteractionId=$0", id);
        talk.Sql("UPDATE Interactions SET Seal=NULL WHERE Id=$0", id);
        centre = await talk.Restart();
        talk.Check(id)!.Break!.Fault.ShouldBe(SealFault.Added);
    }

    [Fact]
    public async Task AnotherKey_FindsNothingIntact()
    {
        var id = await talk.Whole();
        using var reader = new ContactCenter.Core.Data.Sqlite.SqliteSealReader(new(centre.Database), new SealKey("another"u8), centre.Get<SealAnchorFile>(), centre.Get<ContactCenter.Core.Files.FileStore>());
        reader.Check(id)!.Break!.ShouldSatisfyAllConditions(found => found.Fault.ShouldBe(SealFault.Changed), found => found.Entry.ShouldBe(1));
    }

    [Fact]
    public async Task SameWords_AreDigestedDifferently()
    {
        var id = await talk.Begun();
        foreach (var name in new[] { "a", "b" })
            (await centre.Get<AddCustomerMessage>().Run(id, name, "yes")).Error.ShouldBeNull();
        var salts = talk.Rows("SELECT substr(Seal,1,16) FROM JournalEntries WHERE length(Seal)=48").Select(row => Convert.ToHexString((byte[])row[0])).ToList();
        salts.Distinct().Count().ShouldBe(salts.Count);
    }
}
