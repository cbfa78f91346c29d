using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>A real centre with a supervisor's console on it.</summary>
public abstract class SupervisedTests : IAsyncLifetime
{
    private protected Centre Centre { get; private set; } = null!;
    private protected SupervisorConsole Console { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Centre = await Centre.Start();
        Console = new SupervisorConsole(Centre, await Centre.LogIn(Seed.Supervisor));
        await Prepare();
    }

    public async Task DisposeAsync()
    {
        await Console.DisposeAsync();
        await Centre.DisposeAsync();
    }

    private protected virtual Task Prepare() => Task.CompletedTask;
}
