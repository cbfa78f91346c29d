using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class NoteTable : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> table)
    {
        table.ToTable("Notes");
        table.HasIndex(note => new { note.InteractionId, note.ClientId }).IsUnique();
    }
}

sealed class MentionTable : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> table)
    {
        table.ToTable("Mentions");
        table.HasKey(mention => new { mention.NoteId, mention.UserId });
        table.HasIndex(mention => mention.UserId, "IX_Mentions_Unseen").HasFilter("\"SeenAt\" IS NULL");
    }
}

sealed class WhisperTable : IEntityTypeConfiguration<Whisper>
{
    public void Configure(EntityTypeBuilder<Whisper> table)
    {
        table.ToTable("Whispers");
        table.HasIndex(whisper => new { whisper.InteractionId, whisper.ClientId }).IsUnique();
    }
}

sealed class ParticipantTable : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> table)
    {
        table.ToTable("Participants");
        table.HasKey(participant => new { participant.InteractionId, participant.UserId });
    }
}
