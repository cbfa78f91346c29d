using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Supervisor.Spy;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class SpiedConversationTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor supervisor = null!, ana = null!;
    SupervisorConsole console = null!;
    SpiedConversation spied = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        supervisor = await centre.LogIn(Seed.Supervisor);
        ana = await centre.LogIn(Seed.Ana);
        console = new SupervisorConsole(centre, supervisor);
        spied = ActivatorUtilities.CreateInstance<SpiedConversation>(console.Services);
    }

    public async Task DisposeAsync()
    {
        spied.Dispose();
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    void Holds(Func<SpySeen, bool> what) => SpinWait.SpinUntil(() => spied.Seen is { } seen && what(seen), TimeSpan.FromSeconds(10)).ShouldBeTrue();

    void Type(long id, MessageFrom by, bool on = true) => centre.Get<ConversationFeed>().Send(id, new Typing(by, on));

    static string[] Said(SpySeen seen) => [.. seen.Timeline.Lines.OfType<MessageLine>().Select(line => line.Text)];

    [Fact]
    public async Task Start_ShowsWhatWasSaid_AndFollows()
    {
        var id = await centre.Arrive(ana);
        (await spied.Start(supervisor, id)).IsDone.ShouldBeTrue();
        await centre.Get<AddCustomerMessage>().Run(id, centre.NewId(), "again");
        await centre.Get<SendAgentMessage>().Run(ana, id, centre.NewId(), "answer");
        Holds(seen => Said(seen).TakeLast(2).SequenceEqual(["again", "answer"]));
        Said(spied.Seen!).ShouldBeUnique();
    }

    [Fact]
    public async Task Watching_IsAudited_AndLeavesNothingElse()
    {
        var id = await centre.Arrive(ana);
        await centre.Get<AddCustomerMessage>().Run(id, centre.NewId(), "again");
        await centre.Drain();
        var (before, journal) = (await centre.Find(id), centre.Journal.Count);
        await spied.Start(supervisor, id);
        await centre.Drain();
        var after = await centre.Find(id);
        (after.AgentRead, after.CustomerRead, after.StateSince, centre.Journal.Count).ShouldBe((before.AgentRead, before.CustomerRead, before.StateSince, journal));
        centre.Live.FindInteraction(id)!.Unread.ShouldBeGreaterThan(0);
        await using var db = centre.Read();
        (await db.AuditEntries.SingleAsync(entry => entry.Action == "interaction.spied")).UserId.ShouldBe(Seed.Supervisor);
    }

    [Fact]
    public async Task Typing_OfBoth_IsShown_UntilSixSecondsPass()
    {
        var id = await centre.Arrive(ana);
        await spied.Start(supervisor, id);
        Type(id, MessageFrom.Customer);
        Type(id, MessageFrom.Agent);
        Holds(seen => seen is { CustomerTyping: true, AgentTyping: true });
        await centre.Advance(TypingSigns.Lasts);
        Holds(seen => seen is { CustomerTyping: false, AgentTyping: false });
    }

    [Fact]
    public async Task MessageSent_ItsWriterNoLongerTypes()
    {
        var id = await centre.Arrive(ana);
        await spied.Start(supervisor, id);
        Type(id, MessageFrom.Customer);
        Type(id, MessageFrom.Agent);
        Holds(seen => seen is { CustomerTyping: true, AgentTyping: true });
        await centre.Get<AddCustomerMessage>().Run(id, centre.NewId(), "there");
        Holds(seen => seen is { CustomerTyping: false, AgentTyping: true });
    }

    [Fact]
    public async Task Ended_SaysSo()
    {
        var id = await centre.Arrive(ana);
        await spied.Start(supervisor, id);
        await centre.Get<EndInteraction>().Run(ana, id);
        Holds(seen => seen.IsEnded);
    }

    [Fact]
    public async Task FallenBehind_ReadsAgain_AndMissesNothing()
    {
        var id = await centre.Arrive(ana);
        await spied.Start(supervisor, id);
        for (var i = 0; i < 2_000; i++)
            Type(id, MessageFrom.Customer, i % 2 == 0);
        await centre.Get<AddCustomerMessage>().Run(id, centre.NewId(), "the last");
        Holds(seen => Said(seen)[^1] == "the last");
    }

    [Fact]
    public async Task OtherGroupsConversation_IsRefused_AndNotAudited()
    {
        (await spied.Start(supervisor, await centre.Arrive(Seed.Foreign))).Error!.Code.ShouldBe("access.not-found");
        (await spied.Start(supervisor, 9_999)).Error!.Code.ShouldBe("access.not-found");
        spied.Seen.ShouldBeNull();
        await using var db = centre.Read();
        (await db.AuditEntries.AnyAsync(entry => entry.Action == "interaction.spied")).ShouldBeFalse();
    }

    [Fact]
    public async Task LoggedOut_IsRefused() =>
        (await spied.Start(supervisor with { SessionId = "gone" }, await centre.Arrive(ana))).Error!.Code.ShouldBe("session.over");

    [Fact]
    public async Task Agent_IsRefused() => (await spied.Start(ana, await centre.Arrive(ana))).Error!.Code.ShouldBe("access.denied");
}
