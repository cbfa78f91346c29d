using ContactCenter.Core.Erasing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class ErasureCaseTable : IEntityTypeConfiguration<ErasureCase>
{
    public void Configure(EntityTypeBuilder<ErasureCase> table)
    {
        table.ToTable("ErasureCases");
        table.Property(found => found.Parts).AsJson();
        table.HasIndex(found => found.PublicId).IsUnique();
        table.HasIndex(found => found.CampaignId);
    }
}

sealed class PersonNumberTable : IEntityTypeConfiguration<PersonNumber>
{
    public void Configure(EntityTypeBuilder<PersonNumber> table)
    {
        table.ToTable("PersonNumbers");
        table.HasKey(number => new { number.Digits, number.InteractionId });
    }
}

sealed class ErasedInteractionTable : IEntityTypeConfiguration<ErasedInteraction>
{
    public void Configure(EntityTypeBuilder<ErasedInteraction> table)
    {
        table.ToTable("ErasedInteractions");
        table.HasKey(erased => erased.InteractionId);
        table.Property(erased => erased.InteractionId).ValueGeneratedNever();
        table.HasIndex(erased => erased.CaseId);
    }
}
