using ContactCenter.Blazor.Store;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class SupervisionBridgeTests : IAsyncLifetime
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(10);

    Centre centre = null!;
    SupervisorConsole console = null!;
    SupervisionBridge bridge = null!;
    IState<SupervisorState> state = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        console = new SupervisorConsole(centre, await centre.LogIn(Seed.Supervisor));
        bridge = console.Services.GetRequiredService<SupervisionBridge>();
        state = console.Services.GetRequiredService<IState<SupervisorState>>();
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    void Holds(Func<SupervisorState, bool> what) => SpinWait.SpinUntil(() => what(state.Value), patience).ShouldBeTrue();

    [Fact]
    public async Task Enter_SnapshotThenChanges()
    {
        await centre.Arrive();
        await centre.Drain();
        using var reading = bridge.Enter();
        Holds(now => now.Now?.Interactions.Count == 1);
        await centre.Arrive();
        Holds(now => now.Now?.Interactions.Count == 2);
    }

    [Fact]
    public void Leave_LastReader_EmptiesTheState()
    {
        var followers = centre.Live.Followers;
        var (first, second) = (bridge.Enter(), bridge.Enter());
        Holds(now => now.Now is not null);
        first.Dispose();
        first.Dispose();
        state.Value.Now.ShouldNotBeNull();
        second.Dispose();
        Holds(now => now.Now is null);
        SpinWait.SpinUntil(() => centre.Live.Followers == followers, patience).ShouldBeTrue();
    }

    [Fact]
    public async Task ConnectionBack_BeginsWithAFreshSnapshot()
    {
        var followers = centre.Live.Followers;
        using var reading = bridge.Enter();
        Holds(now => now.Now is not null);
        bridge.Pause();
        SpinWait.SpinUntil(() => centre.Live.Followers == followers, patience).ShouldBeTrue();
        var id = await centre.Arrive();
        await centre.Drain();
        state.Value.Now!.Interactions.ShouldBeEmpty();
        bridge.Resume();
        Holds(now => now.Now!.Interactions.ContainsKey(id));
    }

    [Fact]
    public async Task ForeignSupervisor_SeesTheirOwnGroupOnly()
    {
        await centre.Arrive();
        var theirs = await centre.Arrive(Seed.Foreign);
        await centre.Drain();
        await using var foreign = new SupervisorConsole(centre, await centre.LogIn(Seed.ForeignSupervisor));
        var seen = foreign.Services.GetRequiredService<IState<SupervisorState>>();
        using var reading = foreign.Services.GetRequiredService<SupervisionBridge>().Enter();
        SpinWait.SpinUntil(() => seen.Value.Now is not null, patience).ShouldBeTrue();
        seen.Value.Now!.Interactions.Keys.ShouldBe([theirs]);
    }
}
