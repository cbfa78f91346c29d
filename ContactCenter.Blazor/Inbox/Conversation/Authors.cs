using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Inbox.Conversation;

static class Authors
{
    /// <summary>What a message's writer is called above it.</summary>
    public static string AuthorOf(this Localizer localizer, MessageFrom from, string agent, string customer) => from switch
    {
        MessageFrom.Customer => customer,
        MessageFrom.Bot => localizer[TimelineTexts.BotName],
        MessageFrom.System => localizer[TimelineTexts.SystemName],
        _ => agent,
    };
}
