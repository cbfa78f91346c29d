using ContactCenter.Core.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class JournalTable : IEntityTypeConfiguration<JournalRow>
{
    public void Configure(EntityTypeBuilder<JournalRow> table)
    {
        table.ToTable("JournalEntries");
        table.HasKey(row => row.Sequence);
        table.Property(row => row.Sequence).ValueGeneratedNever();
        table.HasIndex(row => row.InteractionId);
    }
}

sealed class AuditTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> table)
    {
        table.ToTable("AuditEntries");
        table.HasIndex(entry => entry.At);
    }
}
