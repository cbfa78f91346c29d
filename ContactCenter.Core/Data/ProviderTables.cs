using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class ProviderTable : IEntityTypeConfiguration<Provider>
{
    public void Configure(EntityTypeBuilder<Provider> table)
    {
        table.ToTable("Providers");
        table.HasIndex(provider => provider.InboundKeyHash).IsUnique();
        table.Property(provider => provider.Templates).AsJson();
    }
}

sealed class ProviderContactTable : IEntityTypeConfiguration<ProviderContact>
{
    public void Configure(EntityTypeBuilder<ProviderContact> table)
    {
        table.ToTable("ProviderContacts");
        table.Ignore(contact => contact.Address);
        table.Property(contact => contact.Id).ValueGeneratedNever();
        table.HasIndex(contact => new { contact.ProviderId, contact.ClientId, contact.Channel, contact.PlatformId }, "IX_ProviderContacts_Address").IsUnique();
        table.HasIndex(contact => new { contact.ProviderId, contact.Session }, "IX_ProviderContacts_Session").HasFilter("\"Session\" IS NOT NULL");
    }
}

sealed class ProviderThreadTable : IEntityTypeConfiguration<ProviderThread>
{
    public void Configure(EntityTypeBuilder<ProviderThread> table)
    {
        table.ToTable("ProviderThreads");
        table.HasKey(thread => thread.InteractionId);
        table.Property(thread => thread.InteractionId).ValueGeneratedNever();
        table.HasIndex(thread => thread.ContactId);
    }
}

sealed class ProviderMessageTable : IEntityTypeConfiguration<ProviderMessage>
{
    public void Configure(EntityTypeBuilder<ProviderMessage> table)
    {
        table.ToTable("ProviderMessages");
        table.HasKey(message => new { message.ProviderId, message.ProviderMessageId });
        table.HasIndex(message => message.MessageId).IsUnique().HasFilter("\"MessageId\" IS NOT NULL");
        table.HasIndex(message => message.InteractionId);
        table.HasIndex(message => new { message.ProviderId, message.MessageId }, "IX_ProviderMessages_Queued").HasFilter("\"Status\" = 1");
    }
}

sealed class ProviderFileTable : IEntityTypeConfiguration<ProviderFile>
{
    public void Configure(EntityTypeBuilder<ProviderFile> table) => table.ToTable("ProviderFiles");
}

sealed class BatchTable : IEntityTypeConfiguration<Batch>
{
    public void Configure(EntityTypeBuilder<Batch> table)
    {
        table.ToTable("Batches");
        table.HasIndex(batch => batch.PublicId).IsUnique();
    }
}

sealed class BatchLineTable : IEntityTypeConfiguration<BatchLine>
{
    public void Configure(EntityTypeBuilder<BatchLine> table)
    {
        table.ToTable("BatchLines");
        table.HasKey(line => new { line.BatchId, line.Line });
        table.Property(line => line.Values).AsJson();
        table.HasIndex(line => line.Number);
        table.HasIndex(line => new { line.BatchId, line.State, line.Line });
    }
}
