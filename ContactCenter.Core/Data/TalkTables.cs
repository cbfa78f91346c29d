using ContactCenter.Core.Talks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class TalkMessageTable : IEntityTypeConfiguration<TalkMessage>
{
    public void Configure(EntityTypeBuilder<TalkMessage> table)
    {
        table.ToTable("TalkMessages");
        table.HasIndex(message => new { message.AgentId, message.ClientId }).IsUnique();
        table.HasIndex(message => new { message.AgentId, message.Id });
        table.HasIndex(message => message.AuthorId);
    }
}

sealed class TalkReadTable : IEntityTypeConfiguration<TalkRead>
{
    public void Configure(EntityTypeBuilder<TalkRead> table)
    {
        table.ToTable("TalkReads");
        table.HasKey(mark => new { mark.AgentId, mark.UserId });
    }
}
