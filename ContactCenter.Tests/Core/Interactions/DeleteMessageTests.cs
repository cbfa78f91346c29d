using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>An agent takes their own message back, and what quotes it loses it too.</summary>
public sealed class DeleteMessageTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        ana = await centre.LogIn(Seed.Ana);
        id = await centre.Arrive(ana);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task Delete_LeavesNoWordAndTheMark()
    {
        var message = await Send("m", "secret 4711");
        var answer = await Send("a", "as I said", message);
        (await Delete(message)).Error.ShouldBeNull();
        await centre.Drain();
        var entries = (await centre.Get<ConversationQuery>().Read(ana, id)).Value.Entries;
        Message(entries, message).ShouldSatisfyAllConditions(left => left.Kind.ShouldBe(MessageKind.Deleted), left => left.Text.ShouldBeEmpty());
        Message(entries, answer).Quote.ShouldNotBeNull().ShouldSatisfyAllConditions(quote => quote.Kind.ShouldBe(MessageKind.Deleted), quote => quote.Text.ShouldBeEmpty());
        entries.Single(entry => entry.Event is MessageDeleted deleted && deleted.Sequence == message).AgentId.ShouldBe(Seed.Ana);
        await using var db = centre.Read();
        (await db.Messages.AnyAsync(row => row.Text.Contains("4711"))).ShouldBeFalse();
    }

    [Fact]
    public async Task Delete_TheNewest_IsGoneFromTheListsToo_AlsoAfterARestart()
    {
        var message = await Send("m", "secret");
        await Delete(message);
        await centre.Drain();
        centre.Live.FindInteraction(id)!.ShouldSatisfyAllConditions(live => live.LastText.ShouldBeEmpty(), live => live.LastKind.ShouldBe(MessageKind.Deleted));
        centre.Get<LiveStateQuery>().Read().Interactions[id].ShouldBe(centre.Live.FindInteraction(id));
    }

    [Fact]
    public async Task Delete_AFile_TakesItsContentAway()
    {
        var sent = (await centre.Get<SendAgentFile>().Run(ana, id, new FileUpload("f", "secret.txt", new MemoryStream(SampleFiles.Text)))).Value;
        (await Delete(sent.Sequence)).Error.ShouldBeNull();
        (await centre.Get<FileQuery>().Find(sent.File.PublicId)).ShouldBeNull();
        await using var db = centre.Read();
        (await db.Files.CountAsync()).ShouldBe(0, "what no row knows is swept");
    }

    [Theory]
    [InlineData(60_000, true)]
    [InlineData(60_001, false)]
    public async Task Delete_WithinAMinute(int after, bool possible)
    {
        var message = await Send("m", "x");
        await centre.Advance(TimeSpan.FromMilliseconds(after));
        (await Delete(message)).Error.ShouldBe(possible ? null : new MessageTooOld());
    }

    [Fact]
    public async Task Delete_Twice_IsDoneOnce_AndARetryOfItsSendingBringsItNotBack()
    {
        var message = await Send("m", "x");
        await Delete(message);
        (await Delete(message)).Error.ShouldBeNull();
        (await Send("m", "x")).ShouldBe(message);
        await centre.Drain();
        centre.Journal.Count(entry => entry.Event is MessageDeleted).ShouldBe(1);
    }

    [Fact]
    public async Task Delete_AnothersOrTheCustomersOrOfAnotherConversation_IsRefused()
    {
        var message = await Send("m", "x");
        (await centre.Get<DeleteMessage>().Run(await centre.LogIn(Seed.Bruno), id, message)).Error.ShouldBe(new NotYours());
        var customers = (await centre.Get<AddCustomerMessage>().Run(id, "c", "x")).Value.Sequence;
        (await Delete(customers)).Error.ShouldBe(new NotYours());
        (await centre.Get<DeleteMessage>().Run(ana, await centre.Arrive(), message)).Error.ShouldBe(new NotFound());
        (await Delete(message + 9_999)).Error.ShouldBe(new NotFound());
    }

    [Fact]
    public async Task Delete_WhereTheChannelKeepsWhatWasSent_IsRefused()
    {
        var message = await Send("m", "x");
        await centre.Write(unit => unit.Db.Interactions.Where(row => row.Id == id).ExecuteUpdate(set => set.SetProperty(row => row.Channel, Channel.HeyNow)));
        (await Delete(message)).Error.ShouldBe(new MessageStays());
    }

    [Fact]
    public async Task Quote_IsReadWithWhatItAnswers_PlainAndCut()
    {
        var long_ = await Send("m", "**Bold** " + new string('x', 400));
        var answer = await Send("a", "yes", long_);
        var quote = Message((await centre.Get<ConversationQuery>().Read(id))!.Entries, answer).Quote.ShouldNotBeNull();
        (quote.Sequence, quote.From, quote.AgentId, quote.Text.Length).ShouldBe((long_, MessageFrom.Agent, Seed.Ana, Quote.Longest));
        quote.Text.ShouldStartWith("Bold xxx");
        (await centre.Get<SendAgentMessage>().Run(ana, id, "a", "yes", long_)).Value.Repeated.ShouldBeTrue();
    }

    [Fact]
    public async Task Quote_OfWhatIsNotThere_IsRefused()
    {
        var send = centre.Get<SendAgentMessage>();
        var other = await centre.Arrive(ana);
        var elsewhere = (await send.Run(ana, other, "m", "x")).Value.Sequence;
        (await send.Run(ana, id, "a", "y", elsewhere)).Error.ShouldBe(new QuoteGone());
        var deleted = await Send("d", "z");
        await Delete(deleted);
        (await send.Run(ana, id, "b", "y", deleted)).Error.ShouldBe(new QuoteGone());
    }

    async Task<long> Send(string clientId, string text, long? replyTo = null) => (await centre.Get<SendAgentMessage>().Run(ana, id, clientId, text, replyTo)).Value.Sequence;

    Task<Result> Delete(long message) => centre.Get<DeleteMessage>().Run(ana, id, message);

    static MessageAdded Message(IEnumerable<ContactCenter.Core.Journal.JournalEntry> entries, long sequence) => (MessageAdded)entries.Single(entry => entry.Sequence == sequence).Event;
}
