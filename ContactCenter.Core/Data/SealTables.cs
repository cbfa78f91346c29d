using ContactCenter.Core.Seals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class SealStateTable : IEntityTypeConfiguration<SealState>
{
    public void Configure(EntityTypeBuilder<SealState> table)
    {
        table.ToTable("SealStates");
        table.Property(state => state.Id).ValueGeneratedNever();
    }
}
