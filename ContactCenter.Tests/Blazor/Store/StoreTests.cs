using ContactCenter.Blazor.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Tests.Blazor.Store;

public sealed class StoreTests : IDisposable
{
    static readonly StoreCatalog catalog = StoreCatalog.Of([typeof(CountState), typeof(NameState), typeof(CountReducers), typeof(CountEffects)]);

    readonly ErrorLog errors = new();
    readonly ServiceProvider services;
    readonly IServiceScope circuit;

    public StoreTests()
    {
        services = new ServiceCollection().AddLogging(l => l.AddProvider(errors)).AddStore(catalog).BuildServiceProvider();
        circuit = services.CreateScope();
    }

    IDispatcher Dispatcher => circuit.ServiceProvider.GetRequiredService<IDispatcher>();

    IState<CountState> Count => circuit.ServiceProvider.GetRequiredService<IState<CountState>>();

    IState<NameState> Name => circuit.ServiceProvider.GetRequiredService<IState<NameState>>();

    public void Dispose()
    {
        circuit.Dispose();
        services.Dispose();
    }

    [Fact]
    public void Dispatch_TwoFeatures_OnlyTheReducedOneChanges()
    {
        var (counts, names) = (0, 0);
        Count.StateChanged += (_, _) => counts++;
        Name.StateChanged += (_, _) => names++;
        Dispatcher.Dispatch(new Counted(7));
        Dispatcher.Dispatch(new CountedTwice());
        (Count.Value.Count, Name.Value.Name, counts, names).ShouldBe((3, "nobody", 2, 0));
    }

    [Fact]
    public async Task Dispatch_FromManyThreads_KeepsEachThreadsOrderAndLosesNothing()
    {
        var threads = Enumerable.Range(0, 8).Select(t => Task.Run(() =>
        {
            for (var i = 0; i < 500; i++)
                Dispatcher.Dispatch(new Counted(t * 1000 + i));
        }));
        await Task.WhenAll(threads);
        // The thread that reduces may be ahead of the others' return; one more dispatch cannot overtake the queue.
        SpinWait.SpinUntil(() => Count.Value.Count == 4000, TimeSpan.FromSeconds(10)).ShouldBeTrue();
        foreach (var thread in Count.Value.Seen.GroupBy(n => n / 1000))
            thread.ShouldBe(thread.Order());
        errors.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void Dispatch_FromAListener_IsReducedAfterTheCurrentAction()
    {
        Count.StateChanged += (_, _) => Dispatcher.Dispatch(new Renamed($"after {Count.Value.Count}"));
        Dispatcher.Dispatch(new Counted(1));
        Name.Value.Name.ShouldBe("after 1");
    }

    [Fact]
    public async Task Effect_Finished_DispatchesWhatItFound()
    {
        var renamed = Next(Name);
        Dispatcher.Dispatch(new LoadAsked(new(), Task.CompletedTask));
        await renamed;
        Name.Value.Name.ShouldBe("loaded at 0");
    }

    [Fact]
    public async Task Effect_Throws_IsLoggedAndTheStoreSurvives()
    {
        Dispatcher.Dispatch(new LoadAsked(new(), Task.FromException(new IOException("disk gone"))));
        (await errors.Next.WaitAsync(TimeSpan.FromSeconds(10))).ShouldContain("CountEffects.On failed on LoadAsked");
        Dispatcher.Dispatch(new Renamed("still here"));
        Name.Value.Name.ShouldBe("still here");
    }

    [Fact]
    public void Reducer_Throws_StateStaysAndTheStoreSurvives()
    {
        Dispatcher.Dispatch(new Broken());
        Dispatcher.Dispatch(new Counted(1));
        (Name.Value.Name, Count.Value.Count, errors.Messages.Count).ShouldBe(("nobody", 1, 1));
    }

    [Fact]
    public void Listener_Throws_OthersAreStillTold()
    {
        var told = 0;
        Count.StateChanged += (_, _) => throw new InvalidOperationException("bad page");
        Count.StateChanged += (_, _) => told++;
        Dispatcher.Dispatch(new Counted(1));
        told.ShouldBe(1);
    }

    [Fact]
    public async Task Dispose_EffectUnderWay_ItsResultIsDroppedQuietly()
    {
        var (started, answer, name) = (new TaskCompletionSource(), new TaskCompletionSource(), Name);
        Dispatcher.Dispatch(new LoadAsked(started, answer.Task));
        await started.Task;
        var dispatcher = Dispatcher;
        circuit.Dispose();
        answer.SetException(new IOException("too late"));
        dispatcher.Dispatch(new Renamed("ghost"));
        name.Value.Name.ShouldBe("nobody");
        errors.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void TwoCircuits_ShareNothing()
    {
        using var other = services.CreateScope();
        Dispatcher.Dispatch(new Counted(1));
        other.ServiceProvider.GetRequiredService<IState<CountState>>().Value.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Initialize_CalledTwice_DispatchesOnce()
    {
        var store = circuit.ServiceProvider.GetRequiredService<IStore>();
        await store.InitializeAsync();
        await store.InitializeAsync();
        Count.Value.Count.ShouldBe(0);
    }

    [Fact]
    public void Selection_OtherPartChanges_SaysNothing()
    {
        var told = 0;
        using var even = circuit.ServiceProvider.GetRequiredService<IStateSelection<CountState, bool>>();
        even.Select(s => s.Count % 2 == 0);
        even.StateChanged += (_, _) => told++;
        Dispatcher.Dispatch(new CountedTwice());
        told.ShouldBe(0);
        Dispatcher.Dispatch(new Counted(1));
        (told, even.Value).ShouldBe((1, false));
    }

    [Fact]
    public void Scan_ReducerWithoutFeature_IsRefused() =>
        Should.Throw<InvalidOperationException>(() => StoreCatalog.Of([typeof(CountReducers)])).Message.ShouldContain("[FeatureState]");

    static Task Next(IStateChangedNotifier state)
    {
        var changed = new TaskCompletionSource();
        state.StateChanged += (_, _) => changed.TrySetResult();
        return changed.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }
}
