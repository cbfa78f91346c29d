using ContactCenter.Blazor.Shell;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>A table of a live page, drawn again when its lines are others. Its rows are arranged anew for each drawing, and held under the pointer.</summary>
public abstract class LiveTable<TLine> : SteadyComponent
    where TLine : class, ILiveLine
{
    [Parameter, EditorRequired] public IReadOnlyList<TLine> Lines { get; set; } = [];
    [Parameter, EditorRequired] public LiveAddress Address { get; set; } = null!;

    /// <summary>The instant (UTC ms) at which the page was paused; null = it lives.</summary>
    [Parameter] public long? FrozenAt { get; set; }

    protected HeldRows<TLine> Rows { get; } = new();

    /// <summary>From which rows' links lead on; one for all of them.</summary>
    protected LiveAddress Plain { get; private set; } = null!;

    protected override bool ShouldRender()
    {
        Arrange();
        return true;
    }

    protected override void OnParametersSet() => Plain = Address.Alone();

    // Later each drawing asks first.
    protected override void OnInitialized()
    {
        base.OnInitialized();
        Arrange();
    }

    protected virtual void Arrange() => Rows.Take(Lines, (Address.CampaignId, Address.Channel));
}
