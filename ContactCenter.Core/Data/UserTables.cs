using ContactCenter.Core.Agents;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ContactCenter.Core.Data;

sealed class UserTable : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> table)
    {
        table.ToTable("Users");
        table.HasIndex(user => user.NormalizedUserName).IsUnique();
        table.HasOne<SecurityGroup>().WithMany().HasForeignKey(user => user.SecurityGroupId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class SecurityGroupTable : IEntityTypeConfiguration<SecurityGroup>
{
    public void Configure(EntityTypeBuilder<SecurityGroup> table) => table.ToTable("SecurityGroups");
}

sealed class AgentSessionTable : IEntityTypeConfiguration<AgentSession>
{
    public void Configure(EntityTypeBuilder<AgentSession> table)
    {
        table.ToTable("AgentSessions");
        table.HasIndex(session => session.PublicId).IsUnique();
        table.HasIndex(session => new { session.UserId, session.StartedAt });
        table.HasIndex(session => new { session.UserId, session.EndedAt, session.StartedAt });
        table.HasIndex(session => session.UserId, "IX_AgentSessions_Open").IsUnique().HasFilter("\"EndedAt\" IS NULL");
    }
}

sealed class BreakTable : IEntityTypeConfiguration<Break>
{
    public void Configure(EntityTypeBuilder<Break> table) => table.ToTable("Breaks");
}

sealed class AgentAlertsTable : IEntityTypeConfiguration<AgentAlerts>
{
    public void Configure(EntityTypeBuilder<AgentAlerts> table)
    {
        table.ToTable("AgentAlerts");
        table.HasKey(row => row.UserId);
        table.Property(row => row.UserId).ValueGeneratedNever();
    }
}

sealed class SupervisorPinsTable : IEntityTypeConfiguration<SupervisorPins>
{
    public void Configure(EntityTypeBuilder<SupervisorPins> table)
    {
        table.ToTable("SupervisorPins");
        table.HasKey(row => row.UserId);
        table.Property(row => row.UserId).ValueGeneratedNever();
    }
}

sealed class AgentBreakTable : IEntityTypeConfiguration<AgentBreak>
{
    public void Configure(EntityTypeBuilder<AgentBreak> table)
    {
        table.ToTable("AgentBreaks");
        table.HasIndex(agentBreak => new { agentBreak.AgentId, agentBreak.StartedAt });
        table.HasIndex(agentBreak => new { agentBreak.AgentId, agentBreak.EndedAt, agentBreak.StartedAt, agentBreak.BreakId });
        table.HasIndex(agentBreak => agentBreak.AgentId, "IX_AgentBreaks_Open").IsUnique().HasFilter("\"EndedAt\" IS NULL");
    }
}
