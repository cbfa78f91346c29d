using ContactCenter.Core.Agents;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Data;

/// <summary>The tables for administration, search and reports. Message and routing paths write by prepared statements instead.</summary>
public sealed class ContactDb(DbContextOptions<ContactDb> options) : DbContext(options)
{
    public DbSet<Interaction> Interactions => Set<Interaction>();
    public DbSet<QueueEntry> QueueEntries => Set<QueueEntry>();
    public DbSet<Leg> Legs => Set<Leg>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<Closure> Closures => Set<Closure>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<Mention> Mentions => Set<Mention>();
    public DbSet<Whisper> Whispers => Set<Whisper>();
    public DbSet<Participant> Participants => Set<Participant>();
    public DbSet<SeenMark> SeenMarks => Set<SeenMark>();
    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();
    public DbSet<StoredFile> Files => Set<StoredFile>();
    public DbSet<JournalRow> JournalEntries => Set<JournalRow>();
    public DbSet<SealState> SealStates => Set<SealState>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<Campaign> Campaigns => Set<Campaign>();
    public DbSet<Member> Members => Set<Member>();
    public DbSet<CannedResponse> CannedResponses => Set<CannedResponse>();
    public DbSet<User> Users => Set<User>();
    public DbSet<SecurityGroup> SecurityGroups => Set<SecurityGroup>();
    public DbSet<QualityForm> QualityForms => Set<QualityForm>();
    public DbSet<SelfReview> SelfReviews => Set<SelfReview>();
    public DbSet<Review> Reviews => Set<Review>();
    public DbSet<ReviewComment> ReviewComments => Set<ReviewComment>();
    public DbSet<Provider> Providers => Set<Provider>();
    public DbSet<ProviderContact> ProviderContacts => Set<ProviderContact>();
    public DbSet<ProviderThread> ProviderThreads => Set<ProviderThread>();
    public DbSet<ProviderMessage> ProviderMessages => Set<ProviderMessage>();
    public DbSet<ProviderFile> ProviderFiles => Set<ProviderFile>();
    public DbSet<Batch> Batches => Set<Batch>();
    public DbSet<BatchLine> BatchLines => Set<BatchLine>();
    public DbSet<Image> Images => Set<Image>();
    public DbSet<AgentSession> AgentSessions => Set<AgentSession>();
    public DbSet<Break> Breaks => Set<Break>();
    public DbSet<AgentBreak> AgentBreaks => Set<AgentBreak>();
    public DbSet<AgentAlerts> AgentAlerts => Set<AgentAlerts>();
    public DbSet<SupervisorPins> SupervisorPins => Set<SupervisorPins>();
    public DbSet<Alert> Alerts => Set<Alert>();
    public DbSet<AlertDelivery> AlertDeliveries => Set<AlertDelivery>();
    public DbSet<WrapUp> WrapUps => Set<WrapUp>();
    public DbSet<StoredDecision> RoutingDecisions => Set<StoredDecision>();
    public DbSet<TalkMessage> TalkMessages => Set<TalkMessage>();
    public DbSet<TalkRead> TalkReads => Set<TalkRead>();
    public DbSet<Transfer> Transfers => Set<Transfer>();
    public DbSet<ErasureCase> ErasureCases => Set<ErasureCase>();
    public DbSet<PersonNumber> PersonNumbers => Set<PersonNumber>();
    public DbSet<ErasedInteraction> ErasedInteractions => Set<ErasedInteraction>();

    /// <summary>As <see cref="Unit.Refuse"/>, for what only reads.</summary>
    public async Task<Error?> Refuse(Actor actor, Roles roles) =>
        !await AgentSessions.AnyAsync(session => session.PublicId == actor.SessionId && session.UserId == actor.UserId && session.EndedAt == null) ? new SessionOver()
        : actor.Is(roles) ? null : new NotAllowed();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.ApplyConfigurationsFromAssembly(typeof(ContactDb).Assembly);
        builder.HasDbFunction(typeof(TextSearch).GetMethod(nameof(TextSearch.Contains))!).HasName(TextSearch.Function);
    }
}
