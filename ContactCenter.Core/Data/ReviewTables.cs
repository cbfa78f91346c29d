using ContactCenter.Core.Quality;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class ReviewTable : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> table)
    {
        table.ToTable("Reviews");
        table.HasIndex(review => new { review.InteractionId, review.ReviewerId, review.AgentId }).IsUnique();
        table.HasIndex(review => new { review.CampaignId, review.ConversationAt }, "IX_Reviews_Final").HasFilter("\"State\" = 2");
        table.HasIndex(review => new { review.AgentId, review.FinishedAt }, "IX_Reviews_Agent").HasFilter("\"State\" = 2");
        table.Property(review => review.Questions).AsJson();
        table.HasMany(review => review.Answers).WithOne().HasForeignKey(answer => answer.ReviewId).OnDelete(DeleteBehavior.Cascade);
    }
}

sealed class ReviewAnswerTable : IEntityTypeConfiguration<ReviewAnswer>
{
    public void Configure(EntityTypeBuilder<ReviewAnswer> table)
    {
        table.ToTable("ReviewAnswers");
        table.HasKey(answer => new { answer.ReviewId, answer.QuestionId });
    }
}

sealed class ReviewCommentTable : IEntityTypeConfiguration<ReviewComment>
{
    public void Configure(EntityTypeBuilder<ReviewComment> table)
    {
        table.ToTable("ReviewComments");
        table.HasIndex(comment => new { comment.ReviewId, comment.ClientId }).IsUnique();
        table.HasIndex(comment => comment.ReviewId, "IX_ReviewComments_Unread").HasFilter("\"ReadAt\" IS NULL");
    }
}
