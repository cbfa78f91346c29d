using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Core.Monitoring;

/// <summary>Snapshot and stream fit together, for slow readers and quick writers alike.</summary>
public sealed class LiveSubscriptionTests
{
    static readonly Actor everybody = new(1, "", Roles.Supervisor, SecurityGroup.All, "");
    static readonly CampaignSet one = new() { Campaigns = [new Campaign { Id = 1, Key = "a", Name = "a", SecurityGroupId = 2 }] };
    static readonly CampaignSet none = new();

    readonly LiveCentre centre = new(new DayBook(new CampaignDirectory(null!), TimeProvider.System));
    long sequence;

    [Fact]
    public async Task Next_ReaderFarBehind_GetsAFreshSnapshot()
    {
        using var subscription = Subscribe();
        for (var id = 1; id <= 5_002; id++)
        {
            centre.OnCommitted([Created(id)]);
        }

        centre.OnCommitted([Finished(7)]);
        var batch = await subscription.Next(default);
        (batch.Snapshot!.Interactions.Count, batch.Interactions.Count).ShouldBe((5_001, 0));
        centre.OnCommitted([Created(6_000)]);
        (await subscription.Next(default)).Interactions.Keys.ShouldBe([6_000]);
    }

    [Fact]
    public async Task Subscribe_WhileMuchHappens_MissesNothing()
    {
        using var writing = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var writer = Task.Run(() => Write(writing.Token));
        for (var round = 0; round < 40; round++)
        {
            using var subscription = Subscribe();
            var seen = subscription.Snapshot.Interactions.ToDictionary(interaction => interaction.Id);
            for (var batches = 0; batches < 3; batches++)
            {
                Apply(seen, await subscription.Next(writing.Token));
            }
        }

        using var last = Subscribe();
        var shown = last.Snapshot.Interactions.ToDictionary(interaction => interaction.Id);
        Apply(shown, await last.Next(writing.Token));
        await writing.CancelAsync();
        await writer;
        centre.OnCommitted([Created(long.MaxValue)]);
        Apply(shown, await last.Next(default));
        shown.Values.OrderBy(interaction => interaction.Id).ShouldBe(centre.Open().OrderBy(interaction => interaction.Id));
    }

    [Fact]
    public async Task Next_ConfigurationChangedWhileTheSnapshotIsMade_IsNotLost()
    {
        var campaigns = one;
        Task changed = Task.CompletedTask;
        var calls = 0;
        using var subscription = new LiveSubscription(centre, () =>
        {
            var viewer = new SupervisionViewer(everybody, campaigns);
            if (++calls == 2)
            {
                // The permission is withdrawn right after this viewer was made.
                campaigns = none;
                changed = Task.Run(() => centre.OnCommitted([Changed()]));
                changed.Wait(TimeSpan.FromMilliseconds(300));
            }

            return viewer;
        });
        centre.OnCommitted([Changed()]);
        await subscription.Next(default);
        await changed.WaitAsync(TimeSpan.FromSeconds(10));
        centre.OnCommitted([Created(1)]);
        var batch = await subscription.Next(default);
        (batch.Snapshot?.Interactions.Count ?? batch.Interactions.Count).ShouldBe(0);
    }

    [Fact]
    public async Task Next_Cancelled_Ends()
    {
        using var subscription = Subscribe();
        using var stop = new CancellationTokenSource();
        var next = subscription.Next(stop.Token).AsTask();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => next);
    }

    void Write(CancellationToken stop)
    {
        for (var id = 1L; !stop.IsCancellationRequested; id++)
        {
            centre.OnCommitted([Created(id), Message(id)]);
            if (id > 50)
            {
                centre.OnCommitted([Message(id - 20), Finished(id - 50)]);
            }
        }
    }

    static void Apply(Dictionary<long, LiveInteraction> shown, LiveBatch batch)
    {
        if (batch.Snapshot is { } snapshot)
        {
            shown.Clear();
            foreach (var interaction in snapshot.Interactions)
            {
                shown.Add(interaction.Id, interaction);
            }
        }

        foreach (var (id, interaction) in batch.Interactions)
        {
            if (interaction is null)
            {
                // Gone before this reader ever saw it: told all the same.
                shown.Remove(id);
            }
            else
            {
                shown[id] = interaction;
            }
        }
    }

    LiveSubscription Subscribe() => new(centre, () => new SupervisionViewer(everybody, one));

    JournalEntry Created(long id) => new(++sequence, sequence, new InteractionCreated($"p{id}", Channel.Webchat, Direction.Inbound, "en"), id, 1, null);

    JournalEntry Message(long id) => new(++sequence, sequence, new MessageAdded(MessageFrom.Customer) { Text = $"text {sequence}" }, id, 1, null);

    JournalEntry Finished(long id) => new(++sequence, sequence, new InteractionFinished(InteractionState.Abandoned, EndReason.VisitorEnded), id, 1, null);

    JournalEntry Changed() => new(++sequence, sequence, new CampaignChanged(), null, 1, null);
}
