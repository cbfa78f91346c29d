using ContactCenter.Blazor.Inbox.Conversation;

namespace ContactCenter.Blazor.Inbox;

static class InboxSetup
{
    public static void AddInbox(this IServiceCollection services)
    {
        services.AddSingleton(new InboxRates());
        services.AddSingleton<ConversationFollower>();
    }
}
