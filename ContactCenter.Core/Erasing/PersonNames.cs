using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContactCenter.Core.Erasing;

/// <summary>What names a person beyond doubt wherever it stands: addresses, numbers and visitors' ids, as typed and as addresses and JSON write them. Not their name, which others have too.</summary>
sealed class PersonNames
{
    public const string Erased = "[erased]";

    const int ShortestVisitor = 8;

    readonly Regex? pattern;
    readonly HashSet<string> numbers = [];

    public PersonNames(PersonKey? key, IEnumerable<PersonsInteraction> interactions)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        void Add(string? name)
        {
            if (!string.IsNullOrWhiteSpace(name))
            {
                names.Add(name);
                names.Add(Uri.EscapeDataString(name));
                names.Add(JsonSerializer.Serialize(name)[1..^1]);
            }
        }

        void AddNumber(string? number)
        {
            if (PersonKey.Digits(number) is { Length: >= PersonKey.FewestDigits } digits)
            {
                Add(number);
                Add(digits);
                numbers.Add(digits);
            }
        }

        foreach (var interaction in interactions)
        {
            Add(interaction.Email);
            AddNumber(interaction.Phone);
            AddNumber(interaction.Extra);
            Add(interaction.VisitorId.Length >= ShortestVisitor ? interaction.VisitorId : null);
        }

        if (key?.Kind == PersonKeyKind.Email)
        {
            Add(key.Value);
        }
        else if (key?.Kind == PersonKeyKind.Number)
        {
            AddNumber(key.Value);
        }

        All = [.. names];
        // Not inside of a longer word or number: `ana@x.org` is not `diana@x.org`. After what an address has encoded it may stand.
        pattern = names.Count == 0 ? null
            : new Regex($"(?:(?<![\\w.+-])|(?<=%[0-9A-F]{{2}}))(?:{string.Join('|', names.OrderByDescending(name => name.Length).Select(Regex.Escape))})(?![\\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public IReadOnlyList<string> All { get; }

    /// <summary>It is one of the person's numbers, however it is written.</summary>
    public bool IsNumber(string text) => PersonKey.Digits(text) is { Length: > 0 } digits && numbers.Contains(digits);

    public bool AreIn(string? text) => text is not null && pattern?.IsMatch(text) == true;

    public string? Without(string? text) => text is null || pattern is null ? text : pattern.Replace(text, Erased);
}
