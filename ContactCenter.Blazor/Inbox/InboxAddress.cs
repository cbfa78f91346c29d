using System.Globalization;

namespace ContactCenter.Blazor.Inbox;

public enum InboxTab
{
    Pending,
    Active,
    History,
}

/// <summary>What the page's address says: tab, search and the selected interaction.</summary>
public sealed record InboxAddress(InboxTab Tab = InboxTab.Pending, string Search = "", long? Id = null)
{
    /// <summary>Of the query's parts; what is missing or unknown is the default.</summary>
    public static InboxAddress Of(string? tab, string? search, string? id) => new(
        Enum.TryParse<InboxTab>(tab, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : InboxTab.Pending,
        search ?? "",
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"/inbox?tab={Tab.ToString().ToLowerInvariant()}{(Search.Length > 0 ? "&q=" + Uri.EscapeDataString(Search) : "")}{(Id is { } id ? $"&id={id}" : "")}");
}
