using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Quality;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class CampaignTable : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> table)
    {
        table.ToTable("Campaigns");
        table.HasIndex(campaign => new { campaign.Channel, campaign.Key }).IsUnique().HasFilter("\"DeletedAt\" IS NULL");
        table.Property(campaign => campaign.Schedule).AsJson();
        table.Property(campaign => campaign.Texts).AsJson();
        table.Property(campaign => campaign.Thresholds).AsJson();
        table.Property(campaign => campaign.Alerts).AsJson();
        table.Property(campaign => campaign.AllowedDomains).AsJson();
        table.Property(campaign => campaign.Dispositions).AsJson();
        table.Property(campaign => campaign.Skills).AsJson();
        table.Property(campaign => campaign.FileTypes).AsJson();
        table.HasMany(campaign => campaign.Members).WithOne().HasForeignKey(member => member.CampaignId).OnDelete(DeleteBehavior.Cascade);
        table.HasMany(campaign => campaign.CannedResponses).WithOne().HasForeignKey(response => response.CampaignId).OnDelete(DeleteBehavior.Cascade);
    }
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

sealed class ImageTable : IEntityTypeConfiguration<Image>
{
    public void Configure(EntityTypeBuilder<Image> table)
    {
        table.ToTable("Images");
        table.HasKey(image => image.Hash);
    }
}

sealed class QualityFormTable : IEntityTypeConfiguration<QualityForm>
{
    public void Configure(EntityTypeBuilder<QualityForm> table)
    {
        table.ToTable("QualityForms");
        table.Property(form => form.Questions).AsJson();
    }
}

sealed class SelfReviewTable : IEntityTypeConfiguration<SelfReview>
{
    public void Configure(EntityTypeBuilder<SelfReview> table)
    {
        table.ToTable("SelfReviews");
        table.HasKey(review => new { review.InteractionId, review.AgentId });
        table.Property(review => review.Answers).AsJson();
    }
}
