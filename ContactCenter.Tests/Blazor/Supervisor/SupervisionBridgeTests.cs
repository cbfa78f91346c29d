using ContactCenter.Blazor.Store;
using ContactCenter.Blazor.Supervisor.State;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class SupervisionBridgeTests : SupervisedTests
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(10);

    SupervisionBridge bridge = null!;
    IState<SupervisorState> state = null!;

    private protected override Task Prepare()
    {
        bridge = Console.Services.GetRequiredService<SupervisionBridge>();
        state = Console.Services.GetRequiredService<IState<SupervisorState>>();
        return Task.CompletedTask;
    }

    void Holds(Func<SupervisorState, bool> what) => SpinWait.SpinUntil(() => what(state.Value), patience).ShouldBeTrue();

    [Fact]
    public async Task Enter_SnapshotThenChanges()
    {
        await Centre.Arrive();
        await Centre.Drain();
        using var reading = bridge.Enter();
        Holds(now => now.Now?.Interactions.Count == 1);
        await Centre.Arrive();
        Holds(now => now.Now?.Interactions.Count == 2);
    }

    [Fact]
    public void Leave_LastReader_EmptiesTheState()
    {
        var followers = Centre.Live.Followers;
        var (first, second) = (bridge.Enter(), bridge.Enter());
        Holds(now => now.Now is not null);
        first.Dispose();
        first.Dispose();
        state.Value.Now.ShouldNotBeNull();
        second.Dispose();
        Holds(now => now.Now is null);
        SpinWait.SpinUntil(() => Centre.Live.Followers == followers, patience).ShouldBeTrue();
    }

    [Fact]
    public async Task ConnectionBack_BeginsWithAFreshSnapshot()
    {
        var followers = Centre.Live.Followers;
        using var reading = bridge.Enter();
        Holds(now => now.Now is not null);
        bridge.Pause();
        SpinWait.SpinUntil(() => Centre.Live.Followers == followers, patience).ShouldBeTrue();
        var id = await Centre.Arrive();
        await Centre.Drain();
        state.Value.Now!.Interactions.ShouldBeEmpty();
        bridge.Resume();
        Holds(now => now.Now!.Interactions.ContainsKey(id));
    }

    [Fact]
    public async Task ForeignSupervisor_SeesTheirOwnGroupOnly()
    {
        await Centre.Arrive();
        var theirs = await Centre.Arrive(Seed.Foreign);
        await Centre.Drain();
        await using var foreign = new SupervisorConsole(Centre, await Centre.LogIn(Seed.ForeignSupervisor));
        var seen = foreign.Services.GetRequiredService<IState<SupervisorState>>();
        using var reading = foreign.Services.GetRequiredService<SupervisionBridge>().Enter();
        SpinWait.SpinUntil(() => seen.Value.Now is not null, patience).ShouldBeTrue();
        seen.Value.Now!.Interactions.Keys.ShouldBe([theirs]);
    }
}
