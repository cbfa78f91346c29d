using ContactCenter.Core.Agents;
using ContactCenter.Core.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class RoutingDecisionTable : IEntityTypeConfiguration<StoredDecision>
{
    public void Configure(EntityTypeBuilder<StoredDecision> table)
    {
        table.ToTable("RoutingDecisions");
        table.HasIndex(decision => decision.InteractionId);
        // With the row's id in it, so that a campaign's last decision is found at once.
        table.HasIndex(decision => decision.CampaignId);
    }
}

sealed class TransferTable : IEntityTypeConfiguration<Transfer>
{
    public void Configure(EntityTypeBuilder<Transfer> table)
    {
        table.ToTable("Transfers");
        table.HasKey(transfer => new { transfer.InteractionId, transfer.EntryNumber });
    }
}

sealed class WrapUpTable : IEntityTypeConfiguration<WrapUp>
{
    public void Configure(EntityTypeBuilder<WrapUp> table)
    {
        table.ToTable("WrapUps");
        table.HasIndex(wrapUp => new { wrapUp.AgentId, wrapUp.StartedAt });
        table.HasIndex(wrapUp => new { wrapUp.AgentId, wrapUp.EndedAt, wrapUp.StartedAt });
        table.HasIndex(wrapUp => new { wrapUp.CampaignId, wrapUp.StartedAt });
        table.HasIndex(wrapUp => wrapUp.AgentId, "IX_WrapUps_Open").HasFilter("\"EndedAt\" IS NULL");
    }
}
