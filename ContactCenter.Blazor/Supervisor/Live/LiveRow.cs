using ContactCenter.Blazor.Shell.Localisation;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>The base of a live table's rows: drawn again only when its line, the pause or the language changed.</summary>
public abstract class LiveRow<TLine> : ComponentBase
    where TLine : class, ILiveLine
{
    (TLine, long?, bool, bool, LiveAddress, Language) drawn;
    bool changed;

    [Parameter, EditorRequired] public TLine Line { get; set; } = null!;

    /// <summary>UTC ms at which the supervisor paused; null = live.</summary>
    [Parameter] public long? FrozenAt { get; set; }

    /// <summary>The page's, for what the row leads on to.</summary>
    [Parameter, EditorRequired] public LiveAddress Address { get; set; } = null!;

    /// <summary>Shown beside the tables now.</summary>
    [Parameter] public bool IsSpied { get; set; }

    /// <summary>It is no more; the row only keeps its place.</summary>
    [Parameter] public bool Gone { get; set; }

    [Parameter] public Language Language { get; set; }

    [Inject] protected Localizer L { get; set; } = null!;

    protected string Css => Gone ? "gone" : IsSpied ? "chosen" : "";

    protected override void OnParametersSet()
    {
        var now = (Line, FrozenAt, IsSpied, Gone, Address, Language);
        changed = !now.Equals(drawn);
        drawn = now;
    }

    protected override bool ShouldRender() => changed;
}
