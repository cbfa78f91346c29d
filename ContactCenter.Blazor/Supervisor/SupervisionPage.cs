using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Store;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ContactCenter.Blazor.Supervisor;

/// <summary>A page of what is alive: keeps the supervision read while it is open, is arranged anew for each drawing, and follows its address.</summary>
public abstract class SupervisionPage : ConsoleComponent
{
    [Inject] protected IState<SupervisorState> Supervisor { get; set; } = null!;
    [Inject] protected CampaignDirectory Directory { get; set; } = null!;
    [Inject] protected NavigationManager Navigation { get; set; } = null!;
    [Inject] protected TimeProvider Time { get; set; } = null!;
    [Inject] SupervisionBridge Bridge { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;

    /// <summary>Whoever looks; null until that is known.</summary>
    protected Actor? Actor { get; private set; }

    /// <summary>The instant (UTC ms) at which the page was paused; null = it lives.</summary>
    protected long? Frozen { get; private set; }

    /// <summary>How often it is drawn although nothing happened, for what only time changes.</summary>
    protected abstract TimeSpan Beat { get; }

    /// <param name="path">Of an address, without a slash at its end.</param>
    protected abstract bool IsAt(string path);

    protected abstract void Read(string address);

    /// <summary>Before the first drawing with content.</summary>
    protected virtual Task Prepare() => Task.CompletedTask;

    /// <summary>What is to be drawn, of one moment of the store.</summary>
    protected abstract void Look(SupervisorState state, Actor actor);

    protected override async Task OnInitializedAsync()
    {
        Read(Navigation.Uri);
        WhileShown(() => Navigation.LocationChanged += Moved, () => Navigation.LocationChanged -= Moved);
        WhileShown(Bridge.Enter);
        var actor = await CurrentActor.Get();
        await Prepare();
        Actor = actor;
        Look();
        WhileShown(() => Time.CreateTimer(_ => _ = InvokeAsync(StateHasChanged), null, Beat, Beat));
    }

    protected override bool ShouldRender()
    {
        Look();
        return true;
    }

    protected void PauseOrResume() => Dispatcher.Dispatch(Frozen is null ? new SupervisionPaused(Time.NowMs()) : new SupervisionResumed());

    void Look()
    {
        if (Actor is null)
            return;
        var state = Supervisor.Value;
        Frozen = state.Frozen?.At;
        Look(state, Actor);
    }

    void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (!IsAt(new Uri(moved.Location).AbsolutePath.TrimEnd('/')))
            return;
        Read(moved.Location);
        _ = InvokeAsync(StateHasChanged);
    }
}
