using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Files;

/// <summary>The customer sends a file or a voice message. Stored once whatever is repeated; the same id with other content is refused.</summary>
public sealed class AddCustomerFile(FileDelivery delivery)
{
    public Task<Result<AddedFile>> Run(long interactionId, FileUpload upload, CancellationToken stop = default) =>
        delivery.Run(upload, unit => Admit(unit, interactionId), stop);

    static Result<FileSender> Admit(Unit unit, long interactionId) =>
        unit.FindHead(interactionId) is { } head ? new FileSender(head, MessageFrom.Customer, head.AgentId, head.State.IsEnded() ? new InteractionEnded() : null) : new NotFound();
}
