using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Customers;

/// <summary>What a customer is called on one line; empty where neither name nor number is known.</summary>
public static class CallerName
{
    /// <summary>As agents know people: by name, else by number.</summary>
    public static string ByName(string name, string? number) => name.Length > 0 ? name : number ?? "";

    /// <summary>As supervisors look for them: on Hey Now by number, else by name.</summary>
    public static string ByNumber(Channel channel, string name, string? number) => channel == Channel.HeyNow && number is { Length: > 0 } ? number : ByName(name, number);

    public static string ByNumber(Interaction interaction) => ByNumber(interaction.Channel, interaction.CustomerName, interaction.CustomerPhone);
}
