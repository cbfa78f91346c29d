using System.Security.Claims;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Monitoring;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class InboxBridgeTests : IAsyncLifetime
{
    readonly Recorder recorder = new();
    Centre centre = null!;
    InboxBridge bridge = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        var ana = await centre.LogIn(Seed.Ana);
        await centre.Drain();
        var claims = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, "1"), new(ClaimTypes.Role, "Agent"), new(SessionClaims.SecurityGroup, "2"), new(SessionClaims.Session, ana.SessionId)], "test");
        var authentication = Substitute.For<AuthenticationStateProvider>();
        authentication.GetAuthenticationStateAsync().Returns(new AuthenticationState(new ClaimsPrincipal(claims)));
        bridge = new InboxBridge(centre.Get<LiveFeed>(), new CurrentActor(authentication), recorder, new InboxRates(), centre.Time, NullLogger<InboxBridge>.Instance);
    }

    public async Task DisposeAsync()
    {
        bridge.Dispose();
        await centre.DisposeAsync();
    }

    [Fact]
    public async Task ChangesWithinOneWait_AreOneAction()
    {
        await bridge.Start();
        await recorder.Until(moves => moves.Count == 1);
        await centre.Arrive();
        await recorder.Until(moves => moves.Count >= 2);
        for (var i = 0; i < 3; i++)
            await centre.Arrive();
        await centre.Drain();
        var before = recorder.Moves.Count;
        await AdvanceUntil(() => Known() == 4);
        recorder.Moves.Count.ShouldBeLessThanOrEqualTo(before + 1);
    }

    [Fact]
    public async Task WhileTheBrowserIsAway_NothingComes_ThenASnapshot()
    {
        await bridge.Start();
        await recorder.Until(moves => moves.Count == 1);
        bridge.Pause();
        await centre.Arrive();
        await centre.Drain();
        recorder.Moves.Count.ShouldBe(1);
        bridge.Resume();
        await recorder.Until(moves => moves.Count == 2);
        recorder.Moves[1].Batch.Snapshot!.Interactions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task StartedTwice_SubscribesOnce()
    {
        await bridge.Start();
        await bridge.Start();
        await recorder.Until(moves => moves.Count == 1);
        await centre.Arrive();
        await recorder.Until(moves => moves.Count == 2);
        recorder.Moves.Count(move => move.Batch.Snapshot is not null).ShouldBe(1);
    }

    int Known() => recorder.Moves.SelectMany(move => move.Batch.Interactions.Keys).Distinct().Count();

    // The loop may not have begun its wait when the clock moves.
    async Task AdvanceUntil(Func<bool> reached)
    {
        while (!reached())
        {
            centre.Time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }
    }

    sealed class Recorder : IDispatcher
    {
        readonly Lock gate = new();
        readonly List<InboxMoved> moves = [];
        TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlyList<InboxMoved> Moves
        {
            get
            {
                lock (gate)
                    return [.. moves];
            }
        }

        public void Dispatch(object action)
        {
            lock (gate)
            {
                if (action is InboxMoved move)
                    moves.Add(move);
                changed.SetResult();
                changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        public async Task Until(Func<IReadOnlyList<InboxMoved>, bool> reached)
        {
            while (true)
            {
                Task next;
                lock (gate)
                {
                    if (reached(moves))
                        return;
                    next = changed.Task;
                }
                await next.WaitAsync(TimeSpan.FromSeconds(30));
            }
        }
    }
}
