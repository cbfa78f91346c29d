using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Navigation;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Supervisor;

/// <summary>A channel in addresses, as an icon and in words.</summary>
static class ChannelNames
{
    /// <summary>The channel of an address such as /supervisor/recordings/heynow.</summary>
    public static Channel Of(Uri address) =>
        address.AbsolutePath.TrimEnd('/').EndsWith("/heynow", StringComparison.OrdinalIgnoreCase) ? Channel.HeyNow : Channel.Webchat;

    public static string Segment(this Channel channel) => channel == Channel.HeyNow ? "heynow" : "webchat";

    public static string Icon(this Channel channel) => channel == Channel.HeyNow ? "smartphone" : "language";

    public static Text Name(this Channel channel) => channel == Channel.HeyNow ? NavigationTexts.HeyNow : NavigationTexts.Webchat;
}
