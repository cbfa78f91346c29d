using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>A supervisor who joined writes to the customer, in Markdown, as an agent does, and may quote any message of it that is still there. Same rules for repeated ids.</summary>
public sealed class SendJoinedMessage(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public Task<Result<StoredMessage>> Run(Actor actor, long interactionId, string clientId, string text, long? replyTo = null) =>
        InputRules.Check(text, InputRules.Text, required: true) is { } complaint
            ? Task.FromResult<Result<StoredMessage>>(new InvalidInput("text", complaint))
            : units.Run(unit => Send(unit, actor, interactionId, clientId, text, replyTo));

    Result<StoredMessage> Send(Unit unit, Actor actor, long interactionId, string clientId, string text, long? replyTo)
    {
        if (Participants.WhyNot(unit, actor, interactionId, campaigns.Current) is { } refused)
        {
            return refused;
        }

        if (unit.FindMessage(interactionId, clientId) is { } earlier)
        {
            return earlier.Repeats(actor.UserId, text, replyTo) ? new StoredMessage(earlier.Id, earlier.At, Repeated: true) : new MessageIdReused();
        }

        var head = unit.FindHead(interactionId)!.Value;
        if (head.State != InteractionState.Active)
        {
            return head.State.IsEnded() ? new InteractionEnded() : new ImpossibleTransition(head.State, "write");
        }

        if (unit.Db.Participants.Find(interactionId, actor.UserId) is not { LeftAt: null })
        {
            return new NotJoined();
        }

        if (ReplyWindow.WhyNot(unit, interactionId) is { } closed)
        {
            return closed;
        }

        var quote = Quote.Find(unit, interactionId, replyTo);
        if (replyTo is not null && quote is null)
        {
            return new QuoteGone();
        }

        return new StoredMessage(unit.AddMessage(interactionId, head.CampaignId, MessageFrom.Agent, actor.UserId, clientId, text, quote)!.Value, unit.Now, Repeated: false);
    }
}
