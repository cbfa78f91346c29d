using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>Readers of one conversation; a slow one is told that it missed something (item 20).</summary>
public sealed class ConversationFeedTests
{
    readonly ConversationFeed feed = new();

    [Fact]
    public async Task Next_Signals_ComeInOrderToThoseWhoFollowThatOne()
    {
        using var mine = feed.Subscribe(1);
        using var other = feed.Subscribe(2);
        feed.OnCommitted([Entry(1, 1), Entry(2, 2), Entry(3, 1)]);
        ((Happened)await mine.Next(default)).Entry.Sequence.ShouldBe(1);
        ((Happened)await mine.Next(default)).Entry.Sequence.ShouldBe(3);
        ((Happened)await other.Next(default)).Entry.Sequence.ShouldBe(2);
        other.TryNext(out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Next_ReaderFarBehind_IsToldOnceThatItMissed()
    {
        using var slow = feed.Subscribe(1);
        for (var sequence = 1; sequence <= 300; sequence++)
        {
            feed.OnCommitted([Entry(sequence, 1)]);
        }

        slow.TryNext(out _).ShouldBeFalse();
        (await slow.Next(default)).ShouldBeOfType<Missed>();
        feed.OnCommitted([Entry(301, 1)]);
        ((Happened)await slow.Next(default)).Entry.Sequence.ShouldBe(301);
    }

    [Fact]
    public void Dispose_Reader_IsForgotten()
    {
        var (gone, stays) = (feed.Subscribe(1), feed.Subscribe(1));
        gone.Dispose();
        gone.Dispose();
        feed.SendToAll(new Heartbeat());
        gone.TryNext(out _).ShouldBeFalse();
        stays.TryNext(out var signal).ShouldBeTrue();
        signal.ShouldBe(new Heartbeat());
    }

    static JournalEntry Entry(long sequence, long interaction) => new(sequence, 0, new MessageAdded(MessageFrom.Customer), interaction, 1, null);
}
