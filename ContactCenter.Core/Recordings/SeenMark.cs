using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;

namespace ContactCenter.Core.Recordings;

/// <summary>A message left out of hours that a supervisor has dealt with. Without one it is not seen; whoever took one away stands in the journal.</summary>
public sealed class SeenMark
{
    public long InteractionId { get; init; }
    public int ByUserId { get; init; }
    public long At { get; init; }

    /// <summary>What was dealt with has got more to it.</summary>
    internal static void TakeAway(Unit unit, Interaction interaction)
    {
        if (unit.Db.SeenMarks.Find(interaction.Id) is { } mark)
        {
            unit.Db.SeenMarks.Remove(mark);
            unit.Db.SaveChanges();
            unit.Append(new OfflineMarked(false), interaction.Id, interaction.CampaignId);
        }
    }
}

/// <summary>The entry's supervisor marked a message left out of hours as seen, or as not seen again; without one, the customer wrote more.</summary>
public sealed record OfflineMarked(bool IsSeen) : JournalEvent;
