using ContactCenter.Core.Common;

namespace ContactCenter.Core.Interactions;

public sealed partial class Interaction
{
    /// <summary>New → Completed, outbound only: that agent's one message.</summary>
    public Result EndOneShot(int agentId, long now)
    {
        if (State != InteractionState.New || Direction != Direction.Outbound)
        {
            return Refuse("end-one-shot");
        }

        AgentId = agentId;
        Finish(InteractionState.Completed, EndReason.OneShot, now);
        return Result.Done;
    }
}
