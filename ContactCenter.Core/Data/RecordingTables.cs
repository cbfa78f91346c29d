using ContactCenter.Core.Recordings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class SeenMarkTable : IEntityTypeConfiguration<SeenMark>
{
    public void Configure(EntityTypeBuilder<SeenMark> table)
    {
        table.ToTable("SeenMarks");
        table.HasKey(mark => mark.InteractionId);
        table.Property(mark => mark.InteractionId).ValueGeneratedNever();
    }
}

sealed class SavedSearchTable : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> table)
    {
        table.ToTable("SavedSearches");
        table.HasIndex(search => new { search.UserId, search.Channel }, "IX_SavedSearches_UserId");
    }
}
