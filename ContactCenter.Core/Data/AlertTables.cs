using ContactCenter.Core.Alerts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class AlertTable : IEntityTypeConfiguration<Alert>
{
    public void Configure(EntityTypeBuilder<Alert> table)
    {
        table.ToTable("Alerts");
        table.HasIndex(alert => new { alert.CampaignId, alert.Measure, alert.AgentId }, "IX_Alerts_Open").IsUnique().HasFilter("\"ClearedAt\" IS NULL");
        table.HasIndex(alert => alert.ClearedAt);
    }
}

sealed class AlertDeliveryTable : IEntityTypeConfiguration<AlertDelivery>
{
    public void Configure(EntityTypeBuilder<AlertDelivery> table)
    {
        table.ToTable("AlertDeliveries");
        table.HasIndex(delivery => new { delivery.CampaignId, delivery.Id }, "IX_AlertDeliveries_Open").HasFilter("\"NextAt\" IS NOT NULL");
    }
}
