using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Providers.Sending;

/// <summary>The message cannot be sent again: it has not failed, or is none of this kind.</summary>
public sealed record NotFailed() : Error("message.not-failed");

/// <summary>The agent who has the interaction, or had it last, sends a failed message once more.</summary>
public sealed class SendAgain(IUnitsOfWork units)
{
    public Task<Result> Run(Actor actor, long messageId) => units.Run<Result>(unit =>
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
            return refused;
        if (unit.FindMessage(messageId) is not { } message || unit.FindHead(message.InteractionId) is not { } head || head.AgentId != actor.UserId)
            return new NotFound();
        if (unit.Providers.ContactOf(head.Id) is not { } contact || unit.Providers.Of(messageId) is not { Status: DeliveryStatus.Failed } failed)
            return new NotFailed();
        // Who never wrote to that very account may have written to it otherwise: its provider knows.
        if (failed.Template is null && ReplyWindow.WhyNot(unit, head.Id) is { ClosedAt: not null } closed)
            return closed;
        unit.Providers.QueueAgain(messageId);
        unit.Append(new DeliveryChanged(messageId, DeliveryStatus.Queued) { Outgoing = new Outgoing(failed.ProviderId, contact.Id) }, head.Id, head.CampaignId, head.AgentId);
        return Result.Done;
    });
}
