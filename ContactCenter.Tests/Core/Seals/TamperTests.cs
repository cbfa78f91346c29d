using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Seals;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Seals;

/// <summary>What somebody does who can write the database but does not hold the key, and how it is found and named.</summary>
public sealed class TamperTests : SealedTalkTests
{
    long id;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        id = await talk.Whole();
    }

    long MessageOf(string clientId) => talk.Number("SELECT Id FROM Messages WHERE InteractionId=$0 AND ClientId=$1", id, clientId);

    SealBreak Found() => talk.Check(id).ShouldNotBeNull().Break.ShouldNotBeNull();

    [Fact]
    public void Untouched_IsIntact_AndSoIsTheJournal()
    {
        var check = talk.Check(id).ShouldNotBeNull();
        check.ShouldSatisfyAllConditions(
            () => check.Break.ShouldBeNull(),
            () => check.Erased.ShouldBe(0),
            () => check.Entries.ShouldBe((int)talk.Number("SELECT COUNT(*) FROM JournalEntries WHERE InteractionId=$0", id)),
            () => check.Fingerprint.Length.ShouldBe(64));
        talk.Survey().IsIntact.ShouldBeTrue();
    }

    [Fact]
    public void ChangedWords_AreNamedWithTheirPlaceAndTime()
    {
        var message = MessageOf("answered");
        talk.Sql("UPDATE Messages SET Text='somewhere else' WHERE Id=$0", message);
        var place = (int)talk.Number("SELECT COUNT(*) FROM JournalEntries WHERE InteractionId=$0 AND Sequence<=$1", id, message);
        Found().ShouldBe(new SealBreak(SealFault.Changed, place, message, JournalEventTypes.MessageAdded, talk.Number("SELECT At FROM JournalEntries WHERE Sequence=$0", message)));
        var report = talk.Survey();
        (report.Changed, report.First.Single().InteractionId).ShouldBe((1, id));
    }

    [Fact]
    public void TwoMessages_ThatChangedPlaces_AreFoundAtTheFirst()
    {
        var (asked, answered) = (MessageOf("asked"), MessageOf("answered"));
        talk.Sql("UPDATE Messages SET Text=CASE Id WHEN $0 THEN (SELECT Text FROM Messages WHERE Id=$1) ELSE (SELECT Text FROM Messages WHERE Id=$0) END WHERE Id IN ($0,$1)", asked, answered);
        (Found().Fault, Found().Sequence).ShouldBe((SealFault.Changed, asked));
    }

    [Fact]
    public void WholeEntries_WithTheirSeals_ThatChangedPlaces_AreFound()
    {
        var (asked, answered) = (MessageOf("asked"), MessageOf("answered"));
        foreach (var (from, to) in new[] { (asked, -1L), (answered, asked), (-1L, answered) })
        {
            talk.Sql("UPDATE JournalEntries SET Sequence=$1 WHERE Sequence=$0", from, to);
            talk.Sql("UPDATE Messages SET Id=$1 WHERE Id=$0", from, to);
        }

        (Found().Fault, Found().Sequence).ShouldBe((SealFault.Changed, asked));
    }

    [Fact]
    public void AMessage_TakenOutWithItsEntry_IsFound_AndTheHoleIsNamed()
    {
        var message = MessageOf("answered");
        talk.Sql("DELETE FROM Messages WHERE Id=$0", message);
        (Found().Fault, Found().Sequence).ShouldBe((SealFault.Missing, message));
        talk.Sql("DELETE FROM JournalEntries WHERE Sequence=$0", message);
        Found().Fault.ShouldBe(SealFault.Changed);
        talk.Survey().Journal.ShouldBe(new SealBreak(SealFault.Missing, 0, message));
    }

    [Fact]
    public void TheEnd_CutOff_IsFound()
    {
        var last = talk.Number("SELECT MAX(Sequence) FROM JournalEntries WHERE InteractionId=$0 AND Type NOT IN (10,11,12)", id);
        talk.Sql("DELETE FROM JournalEntries WHERE InteractionId=$0 AND Sequence>=$1", id, last);
        (Found().Fault, Found().Sequence).ShouldBe((SealFault.Missing, last));
    }

    [Fact]
    public async Task TheEnd_CutOff_WithTheHeadOfAnEarlierDay_IsFoundByTheJournal()
    {
        var head = talk.Rows("SELECT Seal,RatingComment,Rating FROM Interactions WHERE Id=$0", id)[0];
        var newest = talk.Number("SELECT MAX(Sequence) FROM JournalEntries WHERE InteractionId=$0", id);
        (await centre.Write(unit => unit.Append(new ContactCenter.Core.Quality.SelfReviewed(), id, Seed.MultipleId, Seed.Ana))).Error.ShouldBeNull();
        talk.Sql("DELETE FROM JournalEntries WHERE InteractionId=$0 AND Sequence>$1", id, newest);
        talk.Sql("UPDATE Interactions SET Seal=$1 WHERE Id=$0", id, head[0]);
        talk.Check(id)!.IsIntact.ShouldBeTrue("alone it looks as it did then");
        (talk.Survey().Journal!.Fault, talk.Survey().Journal!.Sequence).ShouldBe((SealFault.Missing, newest + 1));
    }

    [Fact]
    public async Task AnEntry_MovedToAnotherConversation_IsFoundInBoth()
    {
        var other = await talk.Whole();
        var message = MessageOf("answered");
        talk.Sql("UPDATE Messages SET InteractionId=$1,ClientId='moved' WHERE Id=$0", message, other);
        talk.Sql("UPDATE JournalEntries SET InteractionId=$1 WHERE Sequence=$0", message, other);
        Found().Fault.ShouldBe(SealFault.Changed);
        talk.Check(other)!.Break!.ShouldSatisfyAllConditions(found => found.Fault.ShouldBe(SealFault.Changed), found => found.Sequence.ShouldBe(message));
    }

    [Fact]
    public void AWholeRow_OfAnotherMessage_WithItsSeal_IsFound()
    {
        var (asked, answered) = (MessageOf("asked"), MessageOf("answered"));
        talk.Sql("UPDATE Messages SET (\"From\",AgentId,Text,At,Kind,ReplyTo)=(SELECT \"From\",AgentId,Text,At,Kind,ReplyTo FROM Messages WHERE Id=$1) WHERE Id=$0", answered, asked);
        talk.Sql("UPDATE JournalEntries SET (At,AgentId,Payload,Seal)=(SELECT At,AgentId,Payload,Seal FROM JournalEntries WHERE Sequence=$1) WHERE Sequence=$0", answered, asked);
        (Found().Fault, Found().Sequence).ShouldBe((SealFault.Changed, answered));
    }

    [Fact]
    public void WordsTaken_AsIfErased_AreFound()
    {
        var message = MessageOf("answered");
        var seal = (byte[])talk.Rows("SELECT Seal FROM JournalEntries WHERE Sequence=$0", message)[0][0];
        var content = new SealBytes().Text("answered").Text("**There**").Number(0).Number(MessageOf("asked"));
        Enumerable.Range(0, 12).ToList().ForEach(_ => content.Nothing());
        var emptied = new byte[Seal.Emptied];
        Seal.Digest(seal.AsSpan(0, Seal.SaltLength), content.Written, emptied);
        Seal.LinkOf(seal).CopyTo(emptied.AsSpan(Seal.DigestLength));
        talk.Sql("UPDATE JournalEntries SET Seal=$1 WHERE Sequence=$0", message, emptied);
        talk.Sql($"UPDATE Messages SET Text='',ReplyTo=NULL,Kind={(int)MessageKind.Erased},ClientId='erased-'||Id WHERE Id=$0", message);
        (Found().Fault, Found().Sequence).ShouldBe((SealFault.Emptied, message));
        talk.Sql($"UPDATE Messages SET Kind={(int)MessageKind.Deleted} WHERE Id=$0", message);
        (Found().Fault, Found().Sequence).ShouldBe((SealFault.Emptied, message));
    }

    [Fact]
    public void AMessage_ThatNobodyWrote_IsFound()
    {
        var ghost = talk.Number("SELECT MAX(Sequence)+7 FROM JournalEntries");
        talk.Sql("INSERT INTO Messages(Id,InteractionId,ClientId,\"From\",Text,At,Kind) VALUES($1,$0,'ghost',1,'I agree',5,0)", id, ghost);
        (Found().Fault, Found().Sequence).ShouldBe((SealFault.Added, ghost));
    }

    [Theory]
    [InlineData("INSERT INTO Notes(InteractionId,ClientId,AuthorId,Text,At) VALUES($0,'ghost',1,'x',5)", SealFault.Added)]
    [InlineData("UPDATE Interactions SET CustomerName='Somebody else' WHERE Id=$0", SealFault.Interaction)]
    [InlineData("UPDATE Interactions SET CustomerRead=0 WHERE Id=$0", SealFault.Marks)]
    [InlineData("UPDATE Legs SET AgentId=2 WHERE InteractionId=$0", SealFault.Legs)]
    [InlineData("UPDATE QueueEntries SET AnsweredAt=AnsweredAt-5000 WHERE InteractionId=$0", SealFault.Queue)]
    [InlineData("UPDATE Closures SET Note='closed badly' WHERE InteractionId=$0", SealFault.Closure)]
    [InlineData("DELETE FROM Closures WHERE InteractionId=$0", SealFault.Closure)]
    [InlineData("UPDATE Interactions SET Seal=NULL WHERE Id=$0", SealFault.Added)]
    public void WhatStandsBesideTheEntries_Changed_IsNamed(string change, SealFault named)
    {
        talk.Sql(change, id).ShouldBe(1);
        Found().Fault.ShouldBe(named);
    }

    [Fact]
    public void AFile_ChangedOnTheDisk_IsFoundAtItsMessage()
    {
        var message = MessageOf("file");
        var path = centre.Get<ContactCenter.Core.Files.FileStore>().PathOf((string)talk.Rows("SELECT PublicId FROM Files WHERE MessageId=$0", message)[0][0]);
        var bytes = File.ReadAllBytes(path);
        bytes[3] ^= 1;
        File.WriteAllBytes(path, bytes);
        (Found().Fault, Found().Sequence).ShouldBe((SealFault.File, message));
        File.Delete(path);
        Found().Fault.ShouldBe(SealFault.File);
    }

    [Fact]
    public void AWholeConversation_TakenOut_IsFoundByTheJournal()
    {
        var first = talk.Number("SELECT MIN(Sequence) FROM JournalEntries WHERE InteractionId=$0", id);
        foreach (var table in new[] { "Messages", "Files", "Notes", "Whispers", "Legs", "QueueEntries", "Closures" })
            talk.Sql($"DELETE FROM {table} WHERE InteractionId=$0", id);
        talk.Sql("DELETE FROM Interactions WHERE Id=$0", id);
        talk.Check(id).ShouldBeNull();
        (talk.Survey().Journal!.Fault, talk.Survey().Journal!.Sequence).ShouldBe((SealFault.Missing, first));
        talk.Sql("DELETE FROM JournalEntries WHERE InteractionId=$0", id);
        (talk.Survey().Journal!.Fault, talk.Survey().Journal!.Sequence).ShouldBe((SealFault.Missing, first));
    }

    [Theory]
    [InlineData("UPDATE SealStates SET Sequence=Sequence-1", SealFault.Journal)]
    [InlineData("DELETE FROM SealStates", SealFault.Journal)]
    [InlineData("DELETE FROM JournalEntries WHERE Sequence=(SELECT MAX(Sequence) FROM JournalEntries)", SealFault.Missing)]
    [InlineData("INSERT INTO JournalEntries(Sequence,At,Type) SELECT MAX(Sequence)+1,5,31 FROM JournalEntries", SealFault.Added)]
    [InlineData("UPDATE JournalEntries SET AgentId=3 WHERE Type=20 AND AgentId=1", SealFault.Changed)]
    public void TheJournal_Changed_IsFound(string change, SealFault named)
    {
        talk.Sql(change).ShouldBeGreaterThan(0);
        talk.Survey().Journal!.Fault.ShouldBe(named);
    }
}
