using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components.Authorization;

namespace ContactCenter.Blazor.Auth;

/// <summary>Who works in this circuit, for effects and pages: <c>await takeInteraction.Run(await actor.Get(), id)</c>.</summary>
public sealed class CurrentActor(AuthenticationStateProvider authentication)
{
    /// <exception cref="InvalidOperationException">Nobody is logged in: a page behind a log-in cannot meet that.</exception>
    public async Task<Actor> Get() =>
        (await authentication.GetAuthenticationStateAsync()).User.ToActor() ?? throw new InvalidOperationException("Nobody is logged in.");
}
