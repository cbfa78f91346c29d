using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContactCenter.Bench.Providers;

/// <summary>A request to the simulator, read.</summary>
/// <param name="Http">For its route and headers.</param>
/// <param name="Json">Its body, if that is one.</param>
sealed record Call(HttpContext Http, JsonDocument? Json) : IDisposable
{
    public JsonElement Body => Json?.RootElement ?? default;

    /// <summary>The customer it is for.</summary>
    public string? ClientId => Route("clientId") ?? (Json is null ? null : Body.Text("to"));

    public static async Task<Call> Read(HttpContext http)
    {
        if (http.Request.HasFormContentType || http.Request.ContentLength is 0 || (http.Request.ContentLength is null && !http.Request.Headers.ContainsKey("Transfer-Encoding")))
            return new Call(http, null);
        try
        {
            return new Call(http, await JsonDocument.ParseAsync(http.Request.Body, default, http.RequestAborted));
        }
        catch (JsonException)
        {
            return new Call(http, null);
        }
    }

    public string? Route(string name) => Http.GetRouteValue(name) as string;

    public string? Query(string name) => Http.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>"Bearer x" gives x.</summary>
    public string? Bearer => Http.Request.Headers.Authorization.ToString() is { } header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header[7..] : null;

    public void Dispose() => Json?.Dispose();
}

static class WireParts
{
    public static string? Text(this JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var part) ? part.ValueKind switch { JsonValueKind.String => part.GetString(), JsonValueKind.Number => part.GetRawText(), _ => null } : null;

    public static JsonElement? Part(this JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var part) && part.ValueKind is JsonValueKind.Object ? part : null;

    public static IEnumerable<JsonElement> Items(this JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var part) && part.ValueKind is JsonValueKind.Array ? part.EnumerateArray() : [];
}
