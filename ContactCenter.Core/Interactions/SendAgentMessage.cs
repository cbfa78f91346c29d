using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
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
        var quoted = replyTo is { } answered ? unit.FindMessage(answered) : null;
        var isThere = replyTo is null || (quoted is { Kind: not MessageKind.Deleted } && quoted.InteractionId == interactionId);
        if (isTheirs && isThere && unit.AddMessage(interactionId, head.CampaignId, MessageFrom.Agent, actor.UserId, clientId, text, quoted is null ? null : Quote.Of(quoted)) is { } id)
        {
            return new StoredMessage(id, unit.Now, Repeated: false);
        }

        if (unit.FindMessage(interactionId, clientId) is not { } earlier)
        {
            return head.State.IsEnded() ? new InteractionEnded() : isTheirs ? new QuoteGone() : new NotYours();
        }

        return IsSame(earlier, actor, text, replyTo) ? new StoredMessage(earlier.Id, earlier.At, Repeated: true) : new MessageIdReused();
    }

    /// <summary>Of one that was deleted meanwhile nothing is left to compare: the answer was lost on its way.</summary>
    static bool IsSame(Message earlier, Actor actor, string text, long? replyTo) => earlier.From == MessageFrom.Agent && earlier.AgentId == actor.UserId
        && (earlier.Kind == MessageKind.Deleted || (earlier.Kind == MessageKind.Text && earlier.Text == text && earlier.ReplyTo == replyTo));
}
