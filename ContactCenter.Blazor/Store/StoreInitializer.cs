using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ContactCenter.Blazor.Store;

/// <summary>Starts the circuit's store; stands once, in front of the router. What a change of state concerns is drawn in its batch.</summary>
public sealed class StoreInitializer : ComponentBase, IDisposable
{
    [Inject] IStore Store { get; set; } = null!;
    [Inject] Redraws Redraws { get; set; } = null!;

    protected override Task OnInitializedAsync()
    {
        Redraws.Attach(this);
        return Store.InitializeAsync();
    }

    internal void Draw() => _ = InvokeAsync(StateHasChanged);

    // Nothing of its own. While it is drawn a batch is open, so that whatever asks to be drawn now joins it.
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var component in Redraws.Next())
            component.DrawPending();
    }

    public void Dispose() => Redraws.Detach();
}
