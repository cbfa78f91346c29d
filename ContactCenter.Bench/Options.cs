using System.Globalization;

namespace ContactCenter.Bench;

/// <summary>A command and its `--name value` pairs; a name without a value is a switch.</summary>
sealed class Options
{
    readonly Dictionary<string, string> values = [];

    public Options(string[] arguments)
    {
        Command = arguments.FirstOrDefault() ?? "";
        for (var i = 1; i < arguments.Length; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
                throw new ArgumentException($"Unexpected argument: {arguments[i]}");
            var hasValue = i + 1 < arguments.Length && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal);
            values[arguments[i][2..]] = hasValue ? arguments[++i] : "";
        }
    }

    public string Command { get; }

    public bool Has(string name) => values.ContainsKey(name);

    public string Text(string name, string otherwise) => values.GetValueOrDefault(name, otherwise);

    public int Number(string name, int otherwise) => values.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
