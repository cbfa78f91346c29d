using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Providers.Sending;

/// <summary>WhatsApp takes free words only within 24 hours of the customer's last message; now a template must be sent.</summary>
/// <param name="ClosedAt">Since when (UTC ms); null when they never wrote.</param>
public sealed record WindowClosed(long? ClosedAt) : Error("message.window-closed");

/// <summary>Whether free words may be sent to a customer now.</summary>
public static class ReplyWindow
{
    /// <summary>When it closes (UTC ms); null where the channel has none, 0 when it never opened.</summary>
    public static long? ClosesAt(ProviderContact contact) => !WireChannels.HasWindow(contact.Channel) ? null
        : contact.LastHeardAt is { } heard ? heard + (long)WireChannels.Window.TotalMilliseconds : 0;

    /// <summary>Null when free words may be written in that interaction.</summary>
    internal static WindowClosed? WhyNot(Unit unit, long interactionId) =>
        unit.Providers.ContactOf(interactionId) is { } contact && ClosesAt(contact) is { } closes && closes <= unit.Now ? new WindowClosed(closes > 0 ? closes : null) : null;
}
