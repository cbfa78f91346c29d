using ContactCenter.Blazor.Shell;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>A table of a live page. Its rows are arranged anew for each drawing, and held under the pointer.</summary>
public abstract class LiveTable<TLine> : ConsoleComponent
    where TLine : class, ILiveLine
{
    [Parameter, EditorRequired] public IReadOnlyList<TLine> Lines { get; set; } = [];
    [Parameter, EditorRequired] public LiveAddress Address { get; set; } = null!;

    /// <summary>The instant (UTC ms) at which the page was paused; null = it lives.</summary>
    [Parameter] public long? FrozenAt { get; set; }

    protected HeldRows<TLine> Rows { get; } = new();

    protected override bool ShouldRender()
    {
        Arrange();
        return true;
    }

    // Later each drawing asks first.
    protected override void OnInitialized()
    {
        base.OnInitialized();
        Arrange();
    }

    protected virtual void Arrange() => Rows.Take(Lines, (Address.CampaignId, Address.Channel));
}
