using System.Text.Json;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Supervisor.Spy;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>The same conversation with nobody and with five supervisors watching: what agent, visitor, queues and figures are made of does not differ.</summary>
public sealed class SpyWithoutTraceTests
{
    /// <summary>What everybody but the audit knows, after the same conversation.</summary>
    sealed record Trace(string Journal, string Interaction, string AgentsView, string VisitorsView, string Inbox, string Supervision, string Rows);

    [Fact]
    public async Task Spied_ByFive_LeavesNothingButTheAudit()
    {
        var (alone, noLooks) = await Talk(watchers: 0);
        var (watched, looks) = await Talk(watchers: 5);
        watched.ShouldBe(alone);
        (noLooks, looks).ShouldBe((0, 5));
    }

    static async Task<(Trace, int Looks)> Talk(int watchers)
    {
        await using var centre = await Centre.Start();
        var (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
        await using var console = new SupervisorConsole(centre, supervisor);
        var id = await centre.Arrive();
        var spies = Enumerable.Range(0, watchers).Select(_ => ActivatorUtilities.CreateInstance<SpiedConversation>(console.Services)).ToList();
        foreach (var spy in spies)
            (await spy.Start(supervisor, id)).IsDone.ShouldBeTrue();

        async Task Pass() => await centre.Advance(TimeSpan.FromSeconds(3));
        await Pass();
        await centre.Get<TakeInteraction>().Run(ana, id);
        await centre.Get<AddCustomerMessage>().Run(id, "c-1", "One");
        centre.Get<ConversationFeed>().Send(id, new Typing(MessageFrom.Customer, true));
        await Pass();
        await centre.Get<SendAgentMessage>().Run(ana, id, "a-1", "**Two**");
        await centre.Get<MarkRead>().ByCustomer(id, long.MaxValue / 2, 1);
        await Pass();
        await centre.Get<AddCustomerMessage>().Run(id, "c-2", "Three");
        await Pass();
        foreach (var spy in spies)
            SpinWait.SpinUntil(() => spy.Seen?.Timeline.Lines.OfType<MessageLine>().LastOrDefault()?.Text == "Three", TimeSpan.FromSeconds(20)).ShouldBeTrue();

        var trace = await Look(centre, ana, supervisor, id);
        spies.ForEach(spy => spy.Dispose());
        await using var db = centre.Read();
        return (trace, await db.AuditEntries.CountAsync(entry => entry.Action == "interaction.spied" && entry.UserId == Seed.Supervisor && entry.Subject == $"{id}"));
    }

    static async Task<Trace> Look(Centre centre, Actor ana, Actor supervisor, long id)
    {
        var feed = centre.Get<LiveFeed>();
        using var inbox = feed.SubscribeInbox(ana);
        using var supervision = feed.SubscribeSupervision(supervisor);
        await using var db = centre.Read();
        var rows = new object[]
        {
            await db.Legs.AsNoTracking().ToListAsync(), await db.QueueEntries.AsNoTracking().ToListAsync(), await db.Messages.AsNoTracking().ToListAsync(), await db.Notes.AsNoTracking().ToListAsync(),
            await db.JournalEntries.CountAsync(), await db.RoutingDecisions.CountAsync(), await db.Participants.CountAsync(),
        };
        var conversations = centre.Get<ConversationQuery>();
        string[] random = [(await centre.Find(id)).PublicId, (await centre.Find(id)).VisitorId, ana.SessionId, supervisor.SessionId];
        string Text(object? what) => random.Aggregate(JsonSerializer.Serialize(what), (text, secret) => text.Replace(secret, "*"));
        return new Trace(
            Text(centre.Journal.Select(entry => new { entry.Sequence, entry.At, Event = entry.Event.ToString(), entry.InteractionId, entry.CampaignId, entry.AgentId })),
            Text(await centre.Find(id)), Text(Entries((await conversations.Read(ana, id)).Value)), Text(Entries((await conversations.Read(id))!)),
            Text(inbox.Snapshot), Text(supervision.Snapshot), Text(rows));

        static object Entries(Conversation conversation) => conversation.Entries.Select(entry => (entry.Sequence, entry.At, entry.Event.ToString()));
    }
}
