using ContactCenter.Blazor.Inbox.Alerts;
using ContactCenter.Blazor.Inbox.Composing;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Inbox.List;
using ContactCenter.Blazor.Inbox.Notes;
using ContactCenter.Blazor.Live;
using ContactCenter.Core.Journal;

namespace ContactCenter.Blazor.Inbox;

static class InboxSetup
{
    public static void AddInbox(this IServiceCollection services)
    {
        services.AddSingleton(new InboxRates());
        services.AddSingleton<MentionNews>().AddSingleton<IJournalSubscriber>(provider => provider.GetRequiredService<MentionNews>());
        services.AddSingleton<ConversationFollower>().AddSingleton<OwnHistory>();
        services.AddScoped<Outbox>().AddLiveStream<InboxBridge>().AddLiveStream<ConversationBridge>().AddLiveStream<AgentPulse>();
        services.AddScoped<AlertBell>().AddScoped<AlertWords>();
    }
}
