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
        table.Property<byte[]?>("Seal");
        // Messages are found through their own table: one index entry less, and one page less to write, for each of them.
        table.HasIndex(row => row.InteractionId).HasFilter($"\"Type\" <> {JournalEventTypes.MessageAdded}");
    }
}

sealed class AuditTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> table)
    {
        table.ToTable("AuditEntries");
        table.HasIndex(entry => entry.At);
        table.HasIndex(entry => entry.Subject);
        table.Property(entry => entry.Kind).HasComputedColumnSql("substr(\"Action\", 1, instr(\"Action\", '.') - 1)", stored: false);
        table.HasIndex(entry => new { entry.Kind, entry.At });
        table.HasIndex(entry => new { entry.UserId, entry.At });
        // Of its own, so that a person's few entries of a kind are found without reading all of theirs, or all of the kind.
        table.HasIndex(entry => new { entry.UserId, entry.Kind, entry.At });
    }
}
