using ContactCenter.Core.Data;

namespace ContactCenter.Core.Providers.Outbound;

public enum WindowState
{
    /// <summary>The channel has none.</summary>
    None,
    Open,

    /// <summary>Templates only.</summary>
    Closed,

    /// <summary>What that customer writes does not come to us, and the provider does not tell now.</summary>
    Unknown,

    /// <summary>Facebook's own 24 hours are over: it may refuse what is sent, and knows no templates.</summary>
    Late,
}

/// <param name="State">Whether free words may be sent.</param>
/// <param name="ClosesAt">UTC ms, where it is open and that is known.</param>
public readonly record struct NumberWindow(WindowState State, long? ClosesAt = null);

/// <summary>What we know ourselves of WhatsApp's and Facebook's 24 hours for somebody who may never have written.</summary>
public sealed class OutboundWindow(ProviderDirectory providers)
{
    internal NumberWindow Read(ContactDb db, Provider provider, string clientId, long now)
    {
        if (provider.Channel == ProviderChannel.Twitter)
        {
            return new NumberWindow(WindowState.None);
        }

        // What was written to the account comes by the Direct or the Cloud API only.
        List<int> accounts = [.. providers.All.Where(other => other.Channel == provider.Channel && other.PlatformId == provider.PlatformId && other.Api != ProviderApi.Client).Select(other => other.Id)];
        if (accounts.Count == 0)
        {
            return new NumberWindow(WindowState.Unknown);
        }

        var heard = db.ProviderContacts.Where(contact => accounts.Contains(contact.ProviderId) && contact.ClientId == clientId && contact.PlatformId == provider.PlatformId).Max(contact => contact.LastHeardAt);
        var closes = heard + (long)WireChannels.Window.TotalMilliseconds;
        return closes > now ? new NumberWindow(WindowState.Open, closes) : Over(provider);
    }

    /// <summary>WhatsApp refuses for certain; Facebook lets some through.</summary>
    internal static NumberWindow Over(Provider provider) => new(WireChannels.HasWindow(WireChannels.Of(provider)) ? WindowState.Closed : WindowState.Late);
}
