using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Files;

/// <summary>The agent who has the interaction, or a supervisor who joined it, sends a file or a voice message. Same rules for repeated ids as for the customer.</summary>
public sealed class SendAgentFile(FileDelivery delivery, CampaignDirectory campaigns)
{
    public Task<Result<AddedFile>> Run(Actor actor, long interactionId, FileUpload upload, CancellationToken stop = default) =>
        delivery.Run(upload, unit => Admit(unit, actor, interactionId), stop, actor.Is(Roles.Supervisor) ? UnitKind.Guarded : UnitKind.ChecksFirst);

    Result<FileSender> Admit(Unit unit, Actor actor, long interactionId)
    {
        if (unit.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
            return refused;
        if (unit.FindHead(interactionId) is not { } head)
            return new NotFound();
        var isTheirs = head.AgentId == actor.UserId || HasJoined(unit, actor, interactionId);
        Error? refusal = !isTheirs ? new NotYours() : head.State == InteractionState.Active ? ReplyWindow.WhyNot(unit, interactionId) : head.State.IsEnded() ? new InteractionEnded() : new NotYours();
        return new FileSender(head, MessageFrom.Agent, actor.UserId, refusal);
    }

    bool HasJoined(Unit unit, Actor actor, long interactionId) =>
        Participants.WhyNot(unit, actor, interactionId, campaigns.Current) is null && unit.Db.Participants.Find(interactionId, actor.UserId) is { LeftAt: null };
}
