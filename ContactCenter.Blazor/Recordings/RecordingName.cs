using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Recordings;

/// <summary>What a recording is called in lists and above it: by the number on Hey Now, else by the customer's name; empty where neither is known.</summary>
static class RecordingName
{
    public static string Of(Interaction interaction) => Of(interaction.Channel, interaction.CustomerName, interaction.CustomerPhone);

    public static string Of(Channel channel, string name, string? phone) => phone is { Length: > 0 } number && (channel == Channel.HeyNow || name.Length == 0) ? number : name;
}
