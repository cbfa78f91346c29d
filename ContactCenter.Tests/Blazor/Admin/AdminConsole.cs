using System.Globalization;
using System.Security.Claims;
using Bunit;
using ContactCenter.Blazor.Admin;
using ContactCenter.Blazor.Admin.Campaigns;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Admin;

/// <summary>An administrator's (or a supervisor's) circuit on a real Core, without a browser. What it does not have itself it takes from the centre.</summary>
sealed class AdminConsole : BunitContext
{
    /// <summary>A machine that builds at the same time is slow; a right answer still comes as soon as it is there.</summary>
    static AdminConsole() => DefaultWaitTimeout = TimeSpan.FromSeconds(20);

    readonly Centre centre;

    public AdminConsole(Centre centre, Actor actor)
    {
        this.centre = centre;
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddFallbackServiceProvider(centre.Get<IServiceProvider>());
        Services.AddStore(typeof(ConsoleSetup).Assembly);
        Services.AddScoped<Localizer>().AddScoped<CurrentActor>().AddScoped<Attempt>();
        // A service of its own that needs the centre's does not find them by itself.
        Services.AddScoped(own => new ShownValues(own.GetRequiredService<Localizer>(), centre.Get<UserDirectory>(), centre.Get<CampaignDirectory>(), own.GetRequiredService<ProviderNames>()));
        Services.AddSingleton(new ProviderNames(centre.Get<IDbContextFactory<ContactDb>>())).AddSingleton(new PublicAddress(new ConfigurationBuilder().Build()));
        Services.AddSingleton<TimeProvider>(centre.Time);
        Services.AddSingleton(News);
        Services.AddSingleton<AuthenticationStateProvider>(new LoggedIn(actor));
    }

    public ConfigurationNews News { get; } = new();

    public Localizer Localizer => Services.GetRequiredService<Localizer>();

    public NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    public IRenderedComponent<T> Open<T>(string address)
        where T : IComponent
    {
        Navigation.NavigateTo(address);
        return Render<T>();
    }

    /// <summary>What was stored so far is known to Core's directories, and then to the pages.</summary>
    public async Task Hear()
    {
        await centre.Drain();
        News.OnCommitted(centre.Journal);
    }

    sealed class LoggedIn(Actor actor) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, actor.UserId.ToString(CultureInfo.InvariantCulture)),
                new(ClaimTypes.Name, actor.DisplayName),
                .. Enum.GetValues<Roles>().Where(role => role != Roles.None && actor.Is(role)).Select(role => new Claim(ClaimTypes.Role, role.ToString())),
                new(SessionClaims.Session, actor.SessionId),
                new(SessionClaims.SecurityGroup, actor.SecurityGroupId.ToString(CultureInfo.InvariantCulture)),
            ],
            "test"))));
    }
}
