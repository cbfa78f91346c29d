using System.Globalization;
using System.Security.Claims;
using Bunit;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Alerts;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Quality;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Blazor.Talks;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>A supervisor's circuit on a real Core, without a browser.</summary>
sealed class SupervisorConsole : BunitContext
{
    /// <summary>A machine that builds at the same time is slow; a right answer still comes as soon as it is there.</summary>
    static SupervisorConsole() => DefaultWaitTimeout = TimeSpan.FromSeconds(20);

    public SupervisorConsole(Centre centre, Actor actor)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddStore(typeof(ConsoleSetup).Assembly);
        Services.AddScoped<Localizer>().AddScoped<CurrentActor>();
        Services.AddSupervisor();
        Services.AddSingleton(new SupervisionRates(TimeSpan.Zero, TimeSpan.Zero)).AddSingleton(new InboxRates { Conversation = TimeSpan.Zero }).AddSingleton<ConversationFollower>();
        Services.AddSingleton<TimeProvider>(centre.Time);
        Services.AddSingleton<AuthenticationStateProvider>(new LoggedIn(actor));
        // Core lives outside: several consoles watch one centre.
        Services.AddSingleton(centre.Get<LiveFeed>()).AddSingleton(centre.Get<CampaignDirectory>()).AddSingleton(centre.Get<UserDirectory>());
        Services.AddSingleton(centre.Get<RoutingReasonsQuery>()).AddSingleton(centre.Get<ContactCenter.Core.Agents.PauseAgent>()).AddScoped<Attempt>();
        Services.AddSingleton(centre.Get<ContactCenter.Core.Agents.LogOutAgent>()).AddSingleton(centre.Get<ContactCenter.Core.Agents.AgentInfoQuery>());
        Services.AddTalks();
        Services.AddScoped<AlertBell>().AddScoped<AlertWords>().AddSingleton(centre.Get<AlertChoicesQuery>()).AddSingleton(centre.Get<SaveAlertChoices>());
        Services.AddSingleton(centre.Get<PinCampaigns>()).AddSingleton(centre.Get<PinnedCampaignsQuery>());
        Services.AddSingleton(centre.Get<AlertsQuery>()).AddSingleton(centre.Get<AcknowledgeAlert>());
        Services.AddSingleton(centre.Get<AssignInteraction>()).AddSingleton(centre.Get<MoveInteraction>()).AddSingleton(centre.Get<RaiseInteraction>()).AddSingleton(centre.Get<SteeringTargetsQuery>());
        Services.AddSingleton(centre.Get<WhisperToAgent>()).AddSingleton(centre.Get<JoinInteraction>()).AddSingleton(centre.Get<StepOut>()).AddSingleton(centre.Get<SendJoinedMessage>()).AddSingleton(centre.Get<TakeOverInteraction>());
        Services.AddSingleton(centre.Get<WriteTalk>()).AddSingleton(centre.Get<SeeTalk>()).AddSingleton(centre.Get<TalkQuery>());
        Services.AddSingleton(centre.Get<ContactCenter.Core.Figures.FigureListQuery>());
        Services.AddQuality();
        Services.AddSingleton(centre.Get<SaveReview>()).AddSingleton(centre.Get<ReopenReview>()).AddSingleton(centre.Get<ReadReviewComments>()).AddSingleton(centre.Get<UnreadCommentsQuery>()).AddSingleton(centre.Get<ReviewSheetQuery>()).AddSingleton(centre.Get<ReviewMarksQuery>());
        Services.AddSingleton(centre.Get<SpyInteraction>()).AddSingleton(centre.Get<ConversationQuery>()).AddSingleton(centre.Get<ConversationFeed>());
        Services.AddSingleton(centre.Get<StartExport>()).AddSingleton(centre.Get<ExportJobs>()).AddSingleton(centre.Get<ExportRecording>()).AddSingleton(centre.Get<ContactCenter.Core.Seals.VerifyConversation>()).AddSingleton(centre.Get<RecordingNames>()).AddSingleton(centre.Get<ContactCenter.Core.Pdf.Fonts.FontLibrary>()).AddSingleton(centre.Get<ContactCenter.Core.Files.FileStore>());
        Services.AddSingleton(centre.Get<VisitorPresence>()).AddSingleton(centre.Get<RecordingsQuery>()).AddSingleton(centre.Get<OpenRecording>()).AddSingleton(centre.Get<MarkOfflineSeen>()).AddSingleton(centre.Get<SaveSearch>()).AddSingleton(centre.Get<ForgetSearch>()).AddSingleton(centre.Get<SavedSearchesQuery>()).AddSingleton(centre.Get<ContactCenter.Core.Data.IUnitsOfWork>());
    }

    public NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    public IRenderedComponent<T> Open<T>(string address)
        where T : IComponent
    {
        Navigation.NavigateTo(address);
        return Render<T>();
    }

    /// <summary>For what draws nothing.</summary>
    public static void WaitFor(Func<bool> what) => SpinWait.SpinUntil(() =>
    {
        try
        {
            return what();
        }
        catch (InvalidOperationException)
        {
            // Just being called.
            return false;
        }
    }, DefaultWaitTimeout).ShouldBeTrue();

    public IDispatcher Dispatcher => Services.GetRequiredService<IDispatcher>();

    sealed class LoggedIn(Actor actor) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, actor.UserId.ToString(CultureInfo.InvariantCulture)),
                new(ClaimTypes.Name, actor.DisplayName),
                new(ClaimTypes.Role, nameof(Roles.Supervisor)),
                .. actor.Is(Roles.Agent) ? new[] { new Claim(ClaimTypes.Role, nameof(Roles.Agent)) } : [],
                new(SessionClaims.Session, actor.SessionId),
                new(SessionClaims.SecurityGroup, actor.SecurityGroupId.ToString(CultureInfo.InvariantCulture)),
            ],
            "test"))));
    }
}
