using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ContactCenter.Core.Configuration;

/// <summary>One place where two states of a configured thing differ.</summary>
/// <param name="Path">As `name` or `texts.welcome.es`.</param>
/// <param name="Before">A text as it is, anything else as JSON; null = not there.</param>
public sealed record Difference(string Path, string? Before, string? After);

/// <summary>Never shown and never in an audit row, an export or a log: differences only say that it changed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;

/// <summary>Configured things as JSON: one form for comparing, auditing, export and copies.</summary>
public static class Differences
{
    public const string Mask = "••••";

    static readonly JsonSerializerOptions masked = new(JsonSerializerOptions.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { MaskSecrets } },
    };

    static readonly JsonSerializerOptions tidy = new(JsonSerializerOptions.Web) { Converters = { new TrimmedText() } };

    /// <summary>Where they differ, in the order of their properties. Objects are compared property by property, lists whole.</summary>
    public static IReadOnlyList<Difference> Between<T>(T? before, T? after)
    {
        var found = new List<Difference>();
        Compare(Node(before), Node(after), "", found);
        return found;
    }

    /// <summary>A copy that shares nothing with the original; of a row, just the settings it inherits from <typeparamref name="T"/>.</summary>
    public static T Copy<T>(T settings) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(settings, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!;

    /// <summary>A copy with every text trimmed, as it is stored.</summary>
    public static T Tidy<T>(T settings) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(settings, tidy), JsonSerializerOptions.Web)!;

    /// <summary>A copy of <paramref name="current"/> with what stands in <paramref name="other"/> at those paths.</summary>
    public static T Merge<T>(T current, T other, IEnumerable<string> paths)
    {
        var merged = JsonSerializer.SerializeToNode(current, JsonSerializerOptions.Web)!;
        var source = JsonSerializer.SerializeToNode(other, JsonSerializerOptions.Web);
        foreach (var path in paths)
        {
            var steps = path.Split('.');
            var (from, into) = (source, (JsonNode?)merged);
            foreach (var step in steps[..^1])
            {
                (from, into) = (from?[step], into?[step] ?? (into![step] = new JsonObject()));
            }

            into![steps[^1]] = from?[steps[^1]]?.DeepClone();
        }

        return merged.Deserialize<T>(JsonSerializerOptions.Web)!;
    }

    static void Compare(JsonNode? before, JsonNode? after, string path, List<Difference> found)
    {
        if (before is JsonObject || after is JsonObject)
        {
            var names = (before as JsonObject ?? []).Concat(after as JsonObject ?? []).Select(pair => pair.Key).Distinct();
            foreach (var name in names)
            {
                Compare((before as JsonObject)?[name], (after as JsonObject)?[name], path.Length == 0 ? name : $"{path}.{name}", found);
            }
        }
        else if (!JsonNode.DeepEquals(before, after))
        {
            found.Add(new Difference(path, Text(before), Text(after)));
        }
    }

    // As its settings, even where a whole row is handed in.
    static JsonNode? Node<T>(T? value) => value is null ? null : JsonSerializer.SerializeToNode(value, typeof(T) == typeof(object) ? value.GetType() : typeof(T), masked);

    static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node?.ToJsonString(masked);

    static void MaskSecrets(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider?.IsDefined(typeof(SecretAttribute), inherit: true) == true && property.Get is { } get)
            {
                property.Get = owner => get(owner) is null ? null : Mask;
            }
        }
    }

    sealed class TrimmedText : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString();
        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value.Trim());
    }
}
