using System.Globalization;
using System.Security.Claims;
using Bunit;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;
using ContactCenter.Blazor.Talks;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>The inbox of one agent on a real Core, without a browser. Nothing waits between batches.</summary>
public abstract class InboxContext : BunitContext, IAsyncLifetime
{
    protected Centre Centre { get; private set; } = null!;
    protected Actor Ana { get; private set; } = null!;
    protected FlakyStorage Storage { get; private set; } = null!;

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();
    protected IDispatcher Dispatcher => Services.GetRequiredService<IDispatcher>();

    public async Task InitializeAsync()
    {
        DefaultWaitTimeout = TimeSpan.FromSeconds(30);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Centre = await Centre.Start(campaign => campaign.CannedResponses.Add(new CannedResponse { Shortcut = "hi", Description = "Greeting", Text = "Hello!" }));
        Ana = await Centre.LogIn(Seed.Ana);
        Storage = new FlakyStorage(Centre.Get<IUnitsOfWork>());
        Share<CampaignDirectory>();
        Share<UserDirectory>();
        Share<ConversationFeed>();
        Share<ConversationQuery>();
        Share<RecordingsQuery>();
        Share<LiveFeed>();
        Share<TimeProvider>();
        Services.AddSingleton<IUnitsOfWork>(Storage);
        Services.AddSingleton<TakeInteraction>().AddSingleton<EndInteraction>().AddSingleton<SetDisposition>().AddSingleton<AddNote>().AddSingleton<SeeMentions>().AddSingleton<DeleteMessage>().AddSingleton<ContactCenter.Core.Quality.ReviewOwnInteraction>().AddSingleton<SendAgentMessage>().AddSingleton<MarkRead>().AddSingleton<ChangeBreak>().AddSingleton<EndWrapUp>();
        Services.AddSingleton<SaveAlertChoices>();
        Share<AgentPresence>();
        Share<AlertChoicesQuery>();
        Share<MentionsQuery>();
        Share<ContactCenter.Core.Quality.OwnReviewQuery>();
        Share<MessageSearchQuery>();
        Share<ContactCenter.Core.Routing.TransferTargetsQuery>();
        Share<ContactCenter.Core.Routing.TransferToAgent>();
        Share<ContactCenter.Core.Routing.TransferToCampaign>();
        Services.AddSingleton<DescribeCustomer>().AddSingleton<TagInteraction>();
        Share<EarlierInteractionsQuery>();
        Share<EarlierMessagesQuery>();
        Share<TagsInUseQuery>();
        Share<ContactCenter.Core.Providers.Sending.SendTemplate>();
        Services.AddScoped<ContactCenter.Blazor.Shell.Attempt>();
        Share<ContactCenter.Core.Talks.TalkQuery>();
        Services.AddSingleton<ContactCenter.Core.Talks.WriteTalk>().AddSingleton<ContactCenter.Core.Talks.SeeTalk>();
        Services.AddInbox();
        Services.AddTalks();
        Services.AddSingleton(new InboxRates { Lists = TimeSpan.Zero, Conversation = TimeSpan.Zero, FindPause = TimeSpan.Zero });
        Services.AddStore(typeof(ConsoleSetup).Assembly);
        Services.AddScoped<Localizer>().AddScoped<CurrentActor>();
        Services.AddSingleton<AuthenticationStateProvider>(new LoggedIn(Ana));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await Centre.DisposeAsync();
    }

    void Share<T>() where T : class => Services.AddSingleton(Centre.Get<T>());

    sealed class LoggedIn(Actor actor) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, actor.UserId.ToString(CultureInfo.InvariantCulture)),
                new(ClaimTypes.Name, actor.DisplayName),
                new(ClaimTypes.Role, RoleNames.Agent),
                new(SessionClaims.SecurityGroup, actor.SecurityGroupId.ToString(CultureInfo.InvariantCulture)),
                new(SessionClaims.Session, actor.SessionId),
            ],
            "test"))));
    }
}
