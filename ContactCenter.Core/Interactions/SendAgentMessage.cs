using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>The agent who has the interaction answers, in Markdown, and may quote any message of it that is still there. Same rules for repeated ids as for the customer.</summary>
public sealed class SendAgentMessage(IUnitsOfWork units)
{
    public Task<Result<StoredMessage>> Run(Actor actor, long interactionId, string clientId, string text, long? replyTo = null) =>
        InputRules.Check(text, InputRules.Text, required: true) is { } complaint
            ? Task.FromResult<Result<StoredMessage>>(new InvalidInput("text", complaint))
            : units.Run(unit => Send(unit, actor, interactionId, clientId, text, replyTo), UnitKind.ChecksFirst);

    static Result<StoredMessage> Send(Unit unit, Actor actor, long interactionId, string clientId, string text, long? replyTo)
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (unit.FindHead(interactionId) is not { } head)
        {
            return new NotFound();
        }

        var isTheirs = head.State == InteractionState.Active && head.AgentId == actor.UserId;
        var quote = Quote.Find(unit, interactionId, replyTo);
        var isThere = replyTo is null || quote is not null;
        var closed = ReplyWindow.WhyNot(unit, interactionId);
        if (isTheirs && isThere && closed is null && unit.AddMessage(interactionId, head.CampaignId, MessageFrom.Agent, actor.UserId, clientId, text, quote) is { } id)
        {
            return new StoredMessage(id, unit.Now, Repeated: false);
        }

        if (unit.FindMessage(interactionId, clientId) is not { } earlier)
        {
            return head.State.IsEnded() ? new InteractionEnded() : !isTheirs ? new NotYours() : closed is not null ? closed : new QuoteGone();
        }

        return earlier.Repeats(actor.UserId, text, replyTo) ? new StoredMessage(earlier.Id, earlier.At, Repeated: true) : new MessageIdReused();
    }
}
