using System.Security.Claims;
using ContactCenter.Core.Agents;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace ContactCenter.Blazor.Auth;

/// <summary>Stands in the layout: makes this circuit leave for the log-in page as soon as its session no longer holds.</summary>
public sealed class SessionGuard : ComponentBase, IDisposable
{
    ClaimsPrincipal user = new();
    SessionEnd end = SessionEnd.TakenOver;
    bool leaving, gone;

    [Inject] CircuitLink Link { get; set; } = null!;
    [Inject] SessionWatch Sessions { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [CascadingParameter] Task<AuthenticationState> Authentication { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        user = (await Authentication).User;
        if (gone || user.ToActor() is null)
            return;
        Sessions.Happened += On;
        Link.CameUp += OnCameUp;
        // It may have ended between the page's request and this circuit.
        await LeaveUnlessHolds();
    }

    public void Dispose()
    {
        gone = true;
        Sessions.Happened -= On;
        Link.CameUp -= OnCameUp;
    }

    void On(SessionNews news)
    {
        var actor = user.ToActor();
        if (news.SessionId == actor?.SessionId || news.UserId == actor?.UserId)
        {
            _ = InvokeAsync(() =>
            {
                end = news.Reason;
                return LeaveUnlessHolds();
            });
        }
    }

    void OnCameUp() => _ = InvokeAsync(LeaveUnlessHolds);

    // A browser that cannot be reached is sent away when it comes back: until then it would break the circuit.
    async Task LeaveUnlessHolds()
    {
        if (leaving || await Sessions.Holds(user) || !Link.IsUp)
            return;
        leaving = true;
        Navigation.NavigateTo($"/login?reason={end}", forceLoad: true);
    }
}
