using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Interactions;

/// <summary>The visitor ends the chat, or leaves the queue. Done also when it had ended already.</summary>
public sealed class LeaveInteraction(IUnitsOfWork units)
{
    public Task<Result> Run(long interactionId) => units.Run(unit =>
    {
        if (unit.FindInteraction(interactionId) is not { } interaction)
        {
            return new NotFound();
        }

        var ended = interaction.End(EndReason.VisitorEnded, unit.Now);
        if (ended.IsDone)
        {
            unit.Save(interaction);
        }

        return ended.Error is InteractionEnded ? Result.Done : ended;
    });
}
