using System.Text.Json;
using ContactCenter.Core.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class CampaignTable : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> table)
    {
        table.ToTable("Campaigns");
        table.HasIndex(campaign => new { campaign.Channel, campaign.Key }).IsUnique();
        AsJson(table.Property(campaign => campaign.Schedule));
        AsJson(table.Property(campaign => campaign.Texts));
        AsJson(table.Property(campaign => campaign.AllowedDomains));
        table.HasMany(campaign => campaign.Members).WithOne().HasForeignKey(member => member.CampaignId).OnDelete(DeleteBehavior.Cascade);
        table.HasMany(campaign => campaign.CannedResponses).WithOne().HasForeignKey(response => response.CampaignId).OnDelete(DeleteBehavior.Cascade);
    }

    static void AsJson<T>(PropertyBuilder<T> property) where T : class => property.HasConversion(
        value => JsonSerializer.Serialize(value, JsonSerializerOptions.Web),
        text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Web)!,
        new ValueComparer<T>(
            (a, b) => JsonSerializer.Serialize(a, JsonSerializerOptions.Web) == JsonSerializer.Serialize(b, JsonSerializerOptions.Web),
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Web).GetHashCode(),
            value => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!));
}

sealed class MemberTable : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> table)
    {
        table.ToTable("Members");
        table.HasKey(member => new { member.CampaignId, member.AgentId });
        table.HasIndex(member => member.AgentId);
    }
}

sealed class CannedResponseTable : IEntityTypeConfiguration<CannedResponse>
{
    public void Configure(EntityTypeBuilder<CannedResponse> table) => table.ToTable("CannedResponses");
}
