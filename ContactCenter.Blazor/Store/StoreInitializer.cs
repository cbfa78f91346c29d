using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Store;

/// <summary>Starts the circuit's store; stands once, in front of the router.</summary>
public sealed class StoreInitializer : ComponentBase
{
    [Inject] IStore Store { get; set; } = null!;

    protected override Task OnInitializedAsync() => Store.InitializeAsync();
}
