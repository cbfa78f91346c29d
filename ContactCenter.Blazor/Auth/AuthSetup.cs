using System.Net;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Blazor.Auth;

static class AuthSetup
{
    static readonly TimeSpan idle = TimeSpan.FromHours(12);

    public static void AddAuth(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<SessionWatch>().AddSingleton<IJournalSubscriber>(s => s.GetRequiredService<SessionWatch>());
        services.AddSingleton<FailedAttempts>().AddSingleton<SetUpCode>().AddSingleton<CreateFirstAdministrator>().AddSingleton<ChangePreferences>();
        services.AddScoped<LogIn>().AddScoped<SetUp>().AddScoped<PasswordChange>().AddScoped<CurrentActor>();
        services.AddScoped<CircuitLink>().AddScoped<CircuitHandler>(s => s.GetRequiredService<CircuitLink>());
        services.AddCascadingAuthenticationState();
        services.AddIdentityCore<User>(Rules).AddUserStore<UserStore>().AddSignInManager();
        services.AddScoped<IUserClaimsPrincipalFactory<User>, ClaimsOfUser>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Cookie);
        // Deny by default: an endpoint that everybody may reach says so.
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Policies.OfAll, policy => policy.RequireAssertion(context => context.User.ToActor() is { IsOfAll: true }));
        services.Configure<ForwardedHeadersOptions>(o => TrustProxies(o, builder.Configuration.GetSection("Proxy:Trusted").Get<string[]>() ?? []));
    }

    static void Rules(IdentityOptions options)
    {
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = FailedAttempts.Window;
        options.Password.RequiredLength = PasswordRules.Shortest;
        options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
        options.User.AllowedUserNameCharacters = "";
    }

    static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "cc-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = idle;
        options.LoginPath = "/login";
        options.AccessDeniedPath = "/not-found";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = RejectUnlessSessionHolds;
    }

    static async Task RejectUnlessSessionHolds(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<SessionWatch>();
        if (await sessions.Holds(context.Principal!))
            return;
        // The log-in page says how it ended.
        context.HttpContext.Items[SessionClaims.Session] = context.Principal!.ToActor()?.SessionId;
        context.RejectPrincipal();
    }

    // Nobody's word about an address or a scheme is taken, except that of the proxies named in the configuration.
    static void TrustProxies(ForwardedHeadersOptions options, string[] proxies)
    {
        options.ForwardedHeaders = proxies.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (proxy.Contains('/'))
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            else
                options.KnownProxies.Add(IPAddress.Parse(proxy));
        }
    }

    public static void UseAuth(this WebApplication app)
    {
        var code = app.Services.GetRequiredService<SetUpCode>();
        code.WriteToLog(app.Logger);
        app.Use((context, next) => SetUpOnlyOnce(context, next, code));
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapAuth();
    }

    // The set-up page does not exist for an installation in use, and an empty one has nothing else to show.
    static Task SetUpOnlyOnce(HttpContext context, RequestDelegate next, SetUpCode code)
    {
        if (context.Request.Path.StartsWithSegments("/setup") && !code.IsOpen)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        if (context.Request.Path == "/login" && code.IsOpen)
        {
            context.Response.Redirect("/setup");
            return Task.CompletedTask;
        }
        return next(context);
    }
}
