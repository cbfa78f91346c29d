using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Routing;

/// <summary>An open interaction that nobody would see goes (back) to its queue, and the journal says that it had to be repaired.</summary>
public sealed class RepairInteraction(IUnitsOfWork units, StrandedQuery stranded, ILogger<RepairInteraction> log)
{
    /// <summary>All that there are.</summary>
    public async Task RunForAll()
    {
        foreach (var id in await stranded.Read())
        {
            log.LogError("Interaction {Id} was left behind; it is put back into its queue", id);
            await Run(id);
        }
    }

    public Task<Result> Run(long interactionId) => units.Run<Result>(unit =>
    {
        if (unit.FindInteraction(interactionId) is not { } interaction || WhatIsWrong(unit, interaction) is not { } stranding)
        {
            return Result.Done;
        }

        unit.Append(new InteractionRepaired(stranding), interaction.Id, interaction.CampaignId, interaction.AgentId);
        if (stranding == Stranding.AgentIsGone)
        {
            GiveBack.One(unit, interaction, QueueReason.AgentGone);
        }
        else
        {
            _ = interaction.Enqueue(unit.Now);
            unit.Save(interaction);
        }

        return Result.Done;
    });

    static Stranding? WhatIsWrong(Unit unit, Interaction interaction) => interaction.State switch
    {
        InteractionState.New => Stranding.NeverQueued,
        InteractionState.Bot when interaction.Channel != Channel.HeyNow => Stranding.BotIsGone,
        InteractionState.Offered or InteractionState.Active when !unit.StandingOf(interaction.AgentId!.Value, interaction.CampaignId).LoggedIn => Stranding.AgentIsGone,
        _ => null,
    };
}

/// <summary>Open interactions that are neither waiting, nor with an agent who is logged in, nor with a bot that runs: providers' bots do, and have a clock of their own; none of ours does yet.</summary>
public sealed class StrandedQuery(IDbContextFactory<ContactDb> contexts)
{
    public async Task<IReadOnlyList<long>> Read()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Interactions.Where(interaction => interaction.EndedAt == null && interaction.State != InteractionState.Waiting
                && (interaction.State == InteractionState.New || (interaction.State == InteractionState.Bot && interaction.Channel != Channel.HeyNow)
                    || (interaction.State != InteractionState.Bot && !db.AgentSessions.Any(session => session.UserId == interaction.AgentId && session.EndedAt == null))))
            .Select(interaction => interaction.Id).ToListAsync();
    }
}
