using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Shell;

/// <summary>Keeps a page's failure to the page: top bar and menu go on, the reader is told what happened and what to do. It ends when the reader goes elsewhere.</summary>
public sealed class PageBoundary : ErrorBoundaryBase
{
    string code = "";

    [Inject] ILogger<PageBoundary> Log { get; set; } = null!;

    protected override Task OnErrorAsync(Exception exception)
    {
        // Whoever read it has gone in the middle of a task that ends at their browser: nothing failed, and nobody is to be told.
        if (exception is JSDisconnectedException)
            return Task.CompletedTask;
        code = Activity.Current?.TraceId.ToString()[..8] ?? Guid.NewGuid().ToString("N")[..8];
        Log.LogError(exception, "A page failed; code {Code}", code);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }
        builder.OpenComponent<PageFailed>(1);
        builder.AddComponentParameter(2, nameof(PageFailed.Code), code);
        builder.AddComponentParameter(3, nameof(PageFailed.OnRetry), EventCallback.Factory.Create(this, Recover));
        builder.CloseComponent();
    }
}
