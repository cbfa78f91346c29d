using System.Globalization;
using System.Text.Json;
using ContactCenter.Core.Common;

namespace ContactCenter.Core.Providers.Receiving;

/// <summary>A delivery that is not what its provider's form says; nothing of it is stored.</summary>
/// <param name="Where">The part that is wrong.</param>
public sealed record BadDelivery(string Where) : Error("provider.bad-delivery");

/// <summary>Reads JSON from outside without trusting its kinds: what is of another kind is not there.</summary>
static class WireJson
{
    /// <summary>An answer's object; null when it is none.</summary>
    public static JsonElement? Parse(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.IsReadable() ? json.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>False where a name within it is no text: whoever looks anything up beside it would fail.</summary>
    public static bool IsReadable(this JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.Object => part.EnumerateObject().All(property => HasName(property) && property.Value.IsReadable()),
        JsonValueKind.Array => part.EnumerateArray().All(IsReadable),
        _ => true,
    };

    /// <summary>An object.</summary>
    public static JsonElement? Part(this JsonElement of, string name) => of.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object ? part : null;

    /// <summary>A text, or a number as it is written: providers send ids as either.</summary>
    public static string? Text(this JsonElement of, string name) => of.TryGetProperty(name, out var part) ? Words(part) : null;

    public static int? Number(this JsonElement of, string name) => int.TryParse(of.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static bool? Flag(this JsonElement of, string name) => of.TryGetProperty(name, out var part) && part.ValueKind is JsonValueKind.True or JsonValueKind.False ? part.GetBoolean() : null;

    /// <summary>The objects of a list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement of, string name) =>
        of.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Array ? part.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object) : [];

    public static IEnumerable<string> Strings(this JsonElement of, string name) =>
        of.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Array ? part.EnumerateArray().Select(Words).OfType<string>() : [];

    static bool HasName(JsonProperty property)
    {
        try
        {
            return property.Name is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    static string? Words(JsonElement part)
    {
        try
        {
            return part.ValueKind switch { JsonValueKind.String => part.GetString(), JsonValueKind.Number => part.GetRawText(), _ => null };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped: no text.
            return null;
        }
    }
}
