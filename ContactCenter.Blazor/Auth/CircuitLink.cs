using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ContactCenter.Blazor.Auth;

/// <summary>Whether this circuit's browser can be reached.</summary>
public sealed class CircuitLink : CircuitHandler
{
    public bool IsUp { get; private set; } = true;

    public event Action? CameUp;

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        IsUp = true;
        CameUp?.Invoke();
        return Task.CompletedTask;
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        IsUp = false;
        return Task.CompletedTask;
    }
}
