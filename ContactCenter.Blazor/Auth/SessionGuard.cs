using System.Security.Claims;
using ContactCenter.Core.Agents;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace ContactCenter.Blazor.Auth;

/// <summary>Stands in the layout: makes this circuit leave for the log-in page as soon as its session no longer holds.</summary>
public sealed class SessionGuard : ComponentBase, IDisposable
{
    ClaimsPrincipal user = new();
    bool leaving;

    [Inject] SessionWatch Sessions { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [CascadingParameter] Task<AuthenticationState> Authentication { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        user = (await Authentication).User;
        if (user.ToActor() is null)
            return;
        Sessions.Happened += On;
        // It may have ended between the page's request and this circuit.
        await LeaveUnlessHolds(SessionEnd.TakenOver);
    }

    public void Dispose() => Sessions.Happened -= On;

    void On(SessionNews news)
    {
        var actor = user.ToActor();
        if (news.SessionId == actor?.SessionId || news.UserId == actor?.UserId)
            _ = InvokeAsync(() => LeaveUnlessHolds(news.Reason));
    }

    async Task LeaveUnlessHolds(SessionEnd reason)
    {
        if (leaving || await Sessions.Holds(user))
            return;
        leaving = true;
        Navigation.NavigateTo($"/login?reason={reason}", forceLoad: true);
    }
}
