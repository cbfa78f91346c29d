using ContactCenter.Core.Providers;

namespace ContactCenter.Blazor.Inbox.Composing;

/// <summary>A template that is being filled in.</summary>
public sealed class TemplateDraft(MessageTemplate template)
{
    public MessageTemplate Template => template;

    /// <summary>Of its places, in their order.</summary>
    public string[] Values { get; } = [.. Enumerable.Repeat("", TemplateRules.PlacesOf(template))];

    public TemplateUse Use => new(template.Name, template.Language, [.. Values.Select(value => value.Trim())]);

    /// <summary>As the customer will read it; a place without a value stands there as it is.</summary>
    public string Preview => TemplateRules.Fill(template, [.. Values.Select((value, at) => value.Length > 0 ? value : PlaceOf(at))]);

    public static string PlaceOf(int at) => $"{{{{{at + 1}}}}}";
}
