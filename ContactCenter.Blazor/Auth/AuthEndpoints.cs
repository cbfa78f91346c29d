using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Preferences;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Blazor.Auth;

/// <summary>Posts of forms that have no page of their own.</summary>
static class AuthEndpoints
{
    public static void MapAuth(this IEndpointRouteBuilder app)
    {
        app.MapPost("/logout", LogOut).AllowAnonymous();
        app.MapPost("/account/language", ChooseLanguage).AllowAnonymous();
    }

    static async Task<IResult> LogOut(HttpContext context, IAntiforgery antiforgery, CloseSession close)
    {
        // Without a log-in there is nothing to protect, and an older page's token would not fit any more.
        if (context.User.ToActor() is { } actor)
        {
            if (!await antiforgery.IsRequestValidAsync(context))
                return Results.BadRequest();
            await close.Run(actor.SessionId, SessionEnd.LoggedOut);
        }
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.LocalRedirect("/login?reason=LoggedOut");
    }

    static async Task<IResult> ChooseLanguage(HttpContext context, IAntiforgery antiforgery, ChangePreferences change)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.BadRequest();
        var form = await context.Request.ReadFormAsync();
        if (Languages.Find(form["language"]) is not { } language)
            return Results.BadRequest();
        if (context.User.UserId() is { } user)
            await change.Run(user, language.Code(), null);
        RequestPreferences.Keep(context, language.Code(), null);
        return Results.LocalRedirect(LocalAddress.OrHome(form["returnUrl"]));
    }
}
