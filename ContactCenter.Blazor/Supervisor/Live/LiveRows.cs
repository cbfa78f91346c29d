using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web.Virtualization;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>What the rows of all live tables keep to.</summary>
static class LiveRows
{
    /// <summary>In a cell that has nothing to say. Not written into the row itself: there, as every space between two cells, it would be a piece of markup that the browser parses alone.</summary>
    public const string None = "–";
}

/// <summary>A table's rows: all of a short one, of a long one those in sight and some around. Each row says its <c>@key</c>.</summary>
public sealed class LiveRows<TLine> : ComponentBase
    where TLine : class, ILiveLine
{
    /// <summary>Up to so many are drawn whole, so that finding in the page and reading aloud know them all.</summary>
    public const int AllUpTo = 80;

    const int Overscan = 6;
    const float RowHeight = 45;

    [Parameter, EditorRequired] public IReadOnlyList<TLine> Lines { get; set; } = [];
    [Parameter, EditorRequired] public RenderFragment<TLine> ChildContent { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Lines.Count > AllUpTo)
        {
            builder.OpenComponent<Virtualize<TLine>>(0);
            builder.AddComponentParameter(1, nameof(Virtualize<TLine>.Items), Lines as ICollection<TLine> ?? [.. Lines]);
            builder.AddComponentParameter(2, nameof(Virtualize<TLine>.ItemContent), ChildContent);
            builder.AddComponentParameter(3, nameof(Virtualize<TLine>.ItemSize), RowHeight);
            builder.AddComponentParameter(4, nameof(Virtualize<TLine>.OverscanCount), Overscan);
            builder.AddComponentParameter(5, nameof(Virtualize<TLine>.SpacerElement), "tr");
            builder.CloseComponent();
            return;
        }
        // Not as content of its own for each: the keys of all must be neighbours.
        foreach (var line in Lines)
            ChildContent(line)(builder);
    }
}
