using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Files;

/// <summary>The agent who has the interaction sends a file or a voice message. Same rules for repeated ids as for the customer.</summary>
public sealed class SendAgentFile(FileDelivery delivery)
{
    public Task<Result<AddedFile>> Run(Actor actor, long interactionId, FileUpload upload, CancellationToken stop = default) =>
        delivery.Run(upload, unit => Admit(unit, actor, interactionId), stop);

    static Result<FileSender> Admit(Unit unit, Actor actor, long interactionId)
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
            return refused;
        if (unit.FindHead(interactionId) is not { } head)
            return new NotFound();
        var isTheirs = head.State == InteractionState.Active && head.AgentId == actor.UserId;
        Error? refusal = isTheirs ? null : head.State.IsEnded() && head.AgentId == actor.UserId ? new InteractionEnded() : new NotYours();
        return new FileSender(head, MessageFrom.Agent, actor.UserId, refusal);
    }
}
