using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ContactCenter.Core.Quality;

/// <summary>
/// Draws a sample by lot, the same each time: every conversation has a lot, a number made of week, campaign, agent and the conversation's id by SHA-256, and the
/// lowest lots are drawn. So each set of n is as likely as any other, whoever asks and how often; nobody can draw again until the result pleases. While the week
/// goes on, a conversation that ends later comes in just when its lot is lower than the highest one drawn, and then puts that one out; the others stay. Once the
/// week is over nothing changes any more. A larger n keeps all that a smaller one drew. Pure.
/// </summary>
public sealed class SampleDraw(DateOnly week, int? campaignId, int agentId, int size)
{
    readonly PriorityQueue<long, ulong> drawn = new(Comparer<ulong>.Create((a, b) => b.CompareTo(a)));
    readonly string seed = string.Create(CultureInfo.InvariantCulture, $"{week:yyyy-MM-dd}|{campaignId ?? 0}|{agentId}|");

    /// <summary>How many took part.</summary>
    public int Total { get; private set; }

    public void Add(long interactionId)
    {
        Total++;
        var lot = LotOf(interactionId);
        if (drawn.Count < size)
        {
            drawn.Enqueue(interactionId, lot);
        }
        else if (size > 0)
        {
            drawn.EnqueueDequeue(interactionId, lot);
        }
    }

    /// <summary>By id, which is by the time they began.</summary>
    public IReadOnlyList<long> Drawn => [.. drawn.UnorderedItems.Select(item => item.Element).Order()];

    ulong LotOf(long interactionId) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}{interactionId}"))));
}
