using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Interactions;

/// <summary>
/// An agent takes back what they wrote, within a minute, where the channel lets what was sent be taken back. Its words and its file are gone for everybody;
/// that there was a message, and who deleted it, stays. Done also when it is deleted already.
/// </summary>
public sealed class DeleteMessage(IUnitsOfWork units)
{
    public static readonly TimeSpan Within = TimeSpan.FromMinutes(1);

    /// <summary>A provider has passed the message on by then.</summary>
    public static bool IsPossibleIn(Channel channel) => channel == Channel.Webchat;

    public Task<Result> Run(Actor actor, long interactionId, long messageId) => units.Run(unit => Delete(unit, actor, interactionId, messageId));

    static Result Delete(Unit unit, Actor actor, long interactionId, long messageId)
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        if (unit.FindMessage(messageId) is not { } message || message.InteractionId != interactionId || unit.FindInteraction(interactionId) is not { } interaction)
        {
            return new NotFound();
        }

        if (message.From != MessageFrom.Agent || message.AgentId != actor.UserId)
        {
            return new NotYours();
        }

        if (message.Kind is MessageKind.Deleted or MessageKind.Erased)
        {
            return Result.Done;
        }

        if (!IsPossibleIn(interaction.Channel))
        {
            return new MessageStays();
        }

        if (unit.Now - message.At > Within.TotalMilliseconds)
        {
            return new MessageTooOld();
        }

        unit.EmptyMessage(messageId);
        unit.Append(new MessageDeleted(messageId), interactionId, interaction.CampaignId, actor.UserId);
        return Result.Done;
    }
}
