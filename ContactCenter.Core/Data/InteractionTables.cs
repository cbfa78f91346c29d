using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class InteractionTable : IEntityTypeConfiguration<Interaction>
{
    /// <summary>The customer's e-mail in small letters.</summary>
    public const string EmailKey = "CustomerEmailKey";

    public void Configure(EntityTypeBuilder<Interaction> table)
    {
        table.ToTable("Interactions");
        table.Property(interaction => interaction.Id).ValueGeneratedNever();
        table.Ignore(interaction => interaction.Queue);
        table.Ignore(interaction => interaction.Leg);
        table.Ignore(interaction => interaction.ClosedQueue);
        table.Ignore(interaction => interaction.ClosedLeg);
        table.Ignore(interaction => interaction.Events);
        table.Ignore(interaction => interaction.Contact);
        table.Ignore(interaction => interaction.Page);
        table.Ignore(interaction => interaction.HasNewContact);
        table.Property<byte[]?>("Seal");
        table.PrimitiveCollection(interaction => interaction.Tags);
        // Who writes the same address in other letters is the same.
        table.Property<string?>(EmailKey).HasComputedColumnSql("lower(\"CustomerEmail\")", stored: false);
        table.HasIndex(EmailKey);
        table.HasIndex(interaction => interaction.PublicId).IsUnique();
        table.HasIndex(interaction => interaction.ClientId).IsUnique();
        table.HasIndex(interaction => interaction.VisitorId);
        table.HasIndex(interaction => interaction.CreatedAt);
        table.HasIndex(interaction => new { interaction.CampaignId, interaction.State }, "IX_Interactions_Open").HasFilter("\"EndedAt\" IS NULL");
        table.HasIndex(interaction => new { interaction.AgentId, interaction.State }, "IX_Interactions_Agent").HasFilter("\"EndedAt\" IS NULL");
        table.HasIndex(interaction => new { interaction.AgentId, interaction.Id }, "IX_Interactions_Outbound").HasFilter("\"Direction\" = 2");
        table.HasIndex(interaction => new { interaction.CampaignId, interaction.EndedAt }).HasFilter("\"EndedAt\" IS NOT NULL");
    }
}

sealed class QueueEntryTable : IEntityTypeConfiguration<QueueEntry>
{
    public void Configure(EntityTypeBuilder<QueueEntry> table)
    {
        table.ToTable("QueueEntries");
        table.HasKey(entry => new { entry.InteractionId, entry.Number });
        table.HasIndex(entry => new { entry.CampaignId, entry.EnteredAt });
    }
}

sealed class LegTable : IEntityTypeConfiguration<Leg>
{
    public void Configure(EntityTypeBuilder<Leg> table)
    {
        table.ToTable("Legs");
        table.HasKey(leg => new { leg.InteractionId, leg.Number });
        table.HasIndex(leg => new { leg.AgentId, leg.StartedAt });
        table.HasIndex(leg => new { leg.AgentId, leg.EndedAt, leg.StartedAt });
        table.HasIndex(leg => leg.StartedAt);
        table.HasIndex(leg => new { leg.CampaignId, leg.EndedAt }).HasFilter("\"EndedAt\" IS NOT NULL");
    }
}

sealed class MessageTable : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> table)
    {
        table.ToTable("Messages");
        table.Property(message => message.Id).ValueGeneratedNever();
        table.HasIndex(message => new { message.InteractionId, message.ClientId }).IsUnique();
    }
}

sealed class FileTable : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> table)
    {
        table.ToTable("Files");
        table.HasKey(file => file.MessageId);
        table.Property(file => file.MessageId).ValueGeneratedNever();
        table.HasIndex(file => file.PublicId).IsUnique();
        table.HasIndex(file => file.InteractionId);
    }
}

sealed class ClosureTable : IEntityTypeConfiguration<Closure>
{
    public void Configure(EntityTypeBuilder<Closure> table)
    {
        table.ToTable("Closures");
        table.HasKey(closure => closure.InteractionId);
        table.Property(closure => closure.InteractionId).ValueGeneratedNever();
    }
}
