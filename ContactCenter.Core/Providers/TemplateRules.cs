using System.Globalization;
using System.Text.RegularExpressions;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Providers;

/// <summary>The rules of a provider's templates, and how many values one wants.</summary>
public static partial class TemplateRules
{
    public const int LongestValue = 500, LongestName = 512, LongestLanguage = 10, LongestText = 1_024;
    const int Most = 200, MostPlaces = 50;

    /// <summary>The complaint's code, or null.</summary>
    public static string? Check(List<MessageTemplate> templates) =>
        templates.Count > Most ? "too-long"
        : templates.Select(Check).FirstOrDefault(code => code is not null)
            ?? (templates.DistinctBy(template => (template.Name, template.Language)).Count() < templates.Count ? "taken" : null);

    /// <summary>{{1}} to {{n}}: n.</summary>
    public static int PlacesOf(MessageTemplate template) =>
        Place().Matches(template.Text).Select(place => int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();

    /// <summary>As the customer reads it.</summary>
    public static string Fill(MessageTemplate template, IReadOnlyList<string> values) => Place().Replace(template.Text, place =>
        int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var number && number >= 1 && number <= values.Count ? values[number - 1] : place.Value);

    /// <summary>What is wrong with the values of its places: `values1` is the first. Null when it may be sent. WhatsApp takes no line breaks, tabs or long gaps in them.</summary>
    public static InvalidInput? CheckValues(MessageTemplate template, IReadOnlyList<string> values)
    {
        if (values.Count != PlacesOf(template))
        {
            return new InvalidInput("values", "required");
        }

        var errors = values.Select((value, at) => (Field: string.Create(CultureInfo.InvariantCulture, $"values{at + 1}"), Code: CheckValue(value)))
            .Where(error => error.Code is not null).Select(error => new FieldError(error.Field, error.Code!)).ToList();
        return errors.Count == 0 ? null : new InvalidInput(errors);
    }

    static string? CheckValue(string value) => InputRules.Check(value, LongestValue, required: true)
        ?? (value.AsSpan().ContainsAny('\n', '\r', '\t') || value.Contains("     ", StringComparison.Ordinal) ? "bad-text" : null);

    static string? Check(MessageTemplate template) =>
        new[] { template.Name, template.Language, template.Text }.Any(string.IsNullOrWhiteSpace) ? "unfinished-template"
        : InputRules.Check(template.Name, LongestName, required: true) ?? InputRules.Check(template.Language, LongestLanguage, required: true) ?? InputRules.Check(template.Text, LongestText, required: true)
        ?? (!template.Name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_') || !template.Language.All(letter => char.IsAsciiLetter(letter) || letter == '_') ? "bad-template-name"
            : PlacesOf(template) is var places && (places > MostPlaces || Place().Matches(template.Text).Select(place => place.Value).Distinct().Count() != places) ? "bad-places" : null);

    [GeneratedRegex(@"\{\{(\d{1,3})\}\}")]
    private static partial Regex Place();
}
