using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ContactCenter.Blazor.Supervisor.State;

/// <summary>Tells the bridge when the browser is gone and when it is back.</summary>
sealed class SupervisionCircuit(SupervisionBridge bridge) : CircuitHandler
{
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        bridge.ConnectionDown();
        return Task.CompletedTask;
    }

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        bridge.ConnectionUp();
        return Task.CompletedTask;
    }
}
