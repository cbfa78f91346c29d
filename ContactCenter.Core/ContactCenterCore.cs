using ContactCenter.Core.Agents;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Providers.Client;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Reports;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ContactCenter.Core;

/// <summary>Puts Core together, and starts it.</summary>
public static class ContactCenterCore
{
    /// <param name="services">The host's services; logging must be among them.</param>
    /// <param name="databasePath">The SQLite file; its directory is made when missing.</param>
    public static IServiceCollection AddContactCenterCore(this IServiceCollection services, string databasePath)
    {
        services.AddSingleton(new SqliteDatabase(databasePath));
        services.AddSingleton<IDbContextFactory<ContactDb>, ContactDbFactory>();
        services.AddSingleton<SqliteStart>();
        services.TryAddSingleton(new SealKey("A centre without a key of its own: trials only."u8));
        services.AddSingleton(new SealAnchorPlace(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(databasePath))!, "keys", "seals.anchor"))).AddSingleton<SealAnchorFile>().AddSingleton<SealAnchorWatch>();
        services.AddSingleton<SealEarlier>().AddSingleton<ISealedStore, SqliteSealedStore>().AddSingleton<VerifyConversation>().AddSingleton<VerifyAll>();
        services.AddSingleton<JournalPublisher>();
        services.AddSingleton<SqliteWriter>();
        services.AddSingleton<IUnitsOfWork>(provider => provider.GetRequiredService<SqliteWriter>());
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<CampaignDirectory>().AddSingleton<UserDirectory>();
        services.AddSingleton<DayBook>().AddSingleton<BookStartQuery>().AddSingleton<QuarterClock>().AddSingleton<FigureListQuery>().AddSingleton<ReportQuery>();
        services.AddSingleton<LiveCentre>().AddSingleton<LiveFeed>().AddSingleton<LiveStateQuery>();
        services.AddSingleton<ConversationFeed>().AddSingleton<VisitorPresence>().AddSingleton<QueuePlaces>().AddSingleton<Deadlines>();
        services.AddSingleton<StartInteraction>().AddSingleton<LeaveOfflineMessage>().AddSingleton<AddCustomerMessage>().AddSingleton<SendAgentMessage>();
        services.AddSingleton(new FileFolder(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(databasePath))!, "files")));
        services.AddSingleton<FileStore>().AddSingleton<FileIntake>().AddSingleton<FileDelivery>().AddSingleton<AddCustomerFile>().AddSingleton<SendAgentFile>().AddSingleton<FileQuery>().AddSingleton<SweepFiles>();
        services.AddSingleton<TakeInteraction>().AddSingleton<EndInteraction>().AddSingleton<SetDisposition>().AddSingleton<LeaveInteraction>().AddSingleton<EndByTimer>();
        services.AddSingleton<GiveFeedback>().AddSingleton<MarkRead>().AddSingleton<SpyInteraction>();
        services.AddSingleton<JoinInteraction>().AddSingleton<StepOut>().AddSingleton<SendJoinedMessage>().AddSingleton<TakeOverInteraction>().AddSingleton<WhisperToAgent>();
        services.AddSingleton<OpenSession>().AddSingleton<CloseSession>().AddSingleton<ChangeBreak>().AddSingleton<PauseAgent>().AddSingleton<LogOutAgent>().AddSingleton<SessionEndQuery>().AddSingleton<AgentInfoQuery>().AddSingleton<EndWrapUp>().AddSingleton<WrapUpClock>().AddSingleton<AgentPresence>().AddSingleton<GiveBack>();
        services.AddSingleton<SaveAlertChoices>().AddSingleton<AlertChoicesQuery>();
        services.AddSingleton<DescribeCustomer>().AddSingleton<VisitPage>().AddSingleton<TagInteraction>().AddSingleton<EarlierInteractionsQuery>().AddSingleton<EarlierMessagesQuery>().AddSingleton<TagsInUseQuery>();
        services.AddSingleton<WriteTalk>().AddSingleton<SeeTalk>().AddSingleton<TalkQuery>();
        services.AddSingleton(new AlertOptions()).AddSingleton<AlertPost>().AddSingleton<AlertKeeper>().AddSingleton<AlertWatch>().AddSingleton<AlertAttempt>().AddSingleton<AlertSender>().AddSingleton<AcknowledgeAlert>().AddSingleton<AlertsQuery>();
        services.AddSingleton<AlertWire>().AddSingleton<TryAlertWebhook>().AddSingleton<AlertDeliveryQuery>().AddSingleton<PinCampaigns>().AddSingleton<PinnedCampaignsQuery>();
        services.AddInteractionRouting();
        services.AddSingleton<SaveCampaign>().AddSingleton<DuplicateCampaign>().AddSingleton<DeleteCampaign>().AddSingleton<StoreImage>().AddSingleton<ImageQuery>();
        services.AddProviders();
        services.AddSingleton<ExportConfiguration>().AddSingleton<ImportConfiguration>();
        services.AddSingleton<SaveBreak>().AddSingleton<DeleteBreak>();
        services.AddSingleton<SaveCannedResponse>().AddSingleton<DeleteCannedResponse>().AddSingleton<ImportCannedResponses>().AddSingleton<ExportCannedResponses>();
        services.AddSingleton<AddMembers>().AddSingleton<RemoveMembers>().AddSingleton<SetMember>();
        services.AddSingleton<IPasswordHasher<User>, PasswordHasher<User>>();
        services.AddSingleton<SaveUser>().AddSingleton<ResetPassword>().AddSingleton<ChangePassword>().AddSingleton<UserQuery>();
        services.AddSingleton<SaveSecurityGroup>().AddSingleton<DeleteSecurityGroup>();
        services.AddSingleton<SaveQualityForm>().AddSingleton<DeleteQualityForm>().AddSingleton<ReviewOwnInteraction>().AddSingleton<OwnReviewQuery>().AddSingleton<AuditQuery>();
        services.AddSingleton<SaveReview>().AddSingleton<ReopenReview>().AddSingleton<CommentOnReview>().AddSingleton<SeeReview>().AddSingleton<ReadReviewComments>().AddSingleton<UnreadCommentsQuery>().AddSingleton<ReviewSheetQuery>().AddSingleton<ReviewMarksQuery>().AddSingleton<AgentReviewsQuery>();
        services.AddSingleton<QualityAveragesQuery>().AddSingleton<ReviewListQuery>().AddSingleton<SampleQuery>();
        services.AddSingleton<DeleteMessage>().AddSingleton<AddNote>().AddSingleton<SeeMentions>().AddSingleton<MentionsQuery>().AddSingleton<MessageSearchQuery>();
        services.AddSingleton<ConversationQuery>().AddSingleton<IRecordingIndex, SqliteRecordingIndex>().AddSingleton<IRecordingBackfill, SqliteRecordingBackfill>().AddSingleton<IRecordingUpkeep, SqliteRecordingUpkeep>().AddSingleton<RecordingsQuery>().AddSingleton<OpenRecording>().AddSingleton<MarkOfflineSeen>();
        services.AddSingleton<SaveSearch>().AddSingleton<ForgetSearch>().AddSingleton<SavedSearchesQuery>();
        services.AddSingleton(new Pdf.Fonts.FontOptions()).AddSingleton<Pdf.Fonts.FontLibrary>();
        services.AddSingleton(new ExportFolder(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(databasePath))!, "exports")));
        services.AddSingleton<ExportRecording>().AddSingleton<RecordingNames>().AddSingleton<ExportJobs>().AddSingleton<ExportRun>().AddSingleton<StartExport>();
        services.AddSingleton(new ErasureOptions()).AddSingleton<IStorageCleaning, SqliteCleaning>().AddSingleton<ErasureCleaning>().AddSingleton<CleanNow>().AddSingleton<PersonExports>().AddSingleton<ExportPerson>();
        services.AddSingleton<PlanErasure>().AddSingleton<StartErasure>().AddSingleton<ErasureRun>().AddSingleton<Retention>().AddSingleton<ErasureCasesQuery>().AddSingleton<Certificate>();
        return services;
    }

    /// <summary>Opens and migrates the database and rebuilds what lives in memory. Call once, before serving anyone.</summary>
    /// <exception cref="StartRefused">The server must not start; the message says why.</exception>
    public static void StartContactCenterCore(this IServiceProvider services)
    {
        services.GetRequiredService<SqliteStart>().Run();
        services.GetRequiredService<SealAnchorWatch>().Start(lost: !services.GetRequiredService<SealEarlier>().Run());
        services.GetRequiredService<CampaignDirectory>().Reload();
        services.GetRequiredService<UserDirectory>().Reload();
        services.GetRequiredService<ProviderDirectory>().Reload();
        services.GetRequiredService<SqliteWriter>();
        services.GetRequiredService<LiveCentre>().Rebuild(services.GetRequiredService<LiveStateQuery>().Read(), services.GetRequiredService<BookStartQuery>().Read());
        services.GetRequiredService<Deadlines>().Rebuild();
        services.GetRequiredService<WrapUpClock>().Rebuild();
        services.GetRequiredService<OfferClock>().Rebuild();
        services.GetRequiredService<TransferClock>().Rebuild();
        services.GetRequiredService<AgentPresence>().Rebuild();
        services.GetRequiredService<JournalPublisher>().Start([
            services.GetRequiredService<CampaignDirectory>(),
            services.GetRequiredService<UserDirectory>(),
            services.GetRequiredService<ProviderDirectory>(),
            services.GetRequiredService<LiveCentre>(),
            services.GetRequiredService<ConversationFeed>(),
            services.GetRequiredService<QueuePlaces>(),
            services.GetRequiredService<Deadlines>(),
            services.GetRequiredService<WrapUpClock>(),
            services.GetRequiredService<OfferClock>(),
            services.GetRequiredService<TransferClock>(),
            services.GetRequiredService<AgentPresence>(),
            services.GetRequiredService<Router>(),
            services.GetRequiredService<AlertSender>(),
            services.GetRequiredService<Outbox>(),
            services.GetRequiredService<ClientStatuses>(),
            .. services.GetServices<IJournalSubscriber>()]);
        services.GetRequiredService<Router>().Start();
        services.GetRequiredService<Watchdog>().Start();
        services.GetRequiredService<AlertWatch>().Start();
        services.GetRequiredService<AlertSender>().Start();
        services.GetRequiredService<Outbox>().Start();
        services.GetRequiredService<ClientStatuses>().Start();
        services.GetRequiredService<BatchRunner>().Start();
        services.GetRequiredService<FetchFiles>().Look();
        services.GetRequiredService<QuarterClock>().Start();
    }
}
