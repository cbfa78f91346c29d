using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ContactCenter.Blazor.Live;

/// <summary>Something that gathers live data for one circuit.</summary>
interface ILiveStream
{
    /// <summary>The browser cannot be reached: gather nothing.</summary>
    void Pause();

    /// <summary>It is back: begin anew, with a fresh snapshot.</summary>
    void Resume();
}

/// <summary>Tells the circuit's streams when its browser goes and comes back.</summary>
sealed class LiveCircuit(IEnumerable<ILiveStream> streams) : CircuitHandler
{
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        foreach (var stream in streams)
            stream.Pause();
        return Task.CompletedTask;
    }

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        foreach (var stream in streams)
            stream.Resume();
        return Task.CompletedTask;
    }
}
