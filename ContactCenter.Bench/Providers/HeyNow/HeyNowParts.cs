using System.Text.Json;

namespace ContactCenter.Bench.Providers.HeyNow;

/// <summary>What Hey Now's two interfaces have in common.</summary>
static class HeyNowParts
{
    public static Answer Refuse(int status) => Refuse(status, status switch { 401 => "Unauthorized", 429 => "Too many requests", _ => "Error" });

    public static Answer Refuse(int status, string message) => new(status, new { success = false, message });

    /// <summary>Null when it is none; fails with <see cref="FormatException"/> on bad base64.</summary>
    public static SimulatedFile? File(JsonElement body) => body.Part("file") is { } file && file.Text("encode") == "base64" && file.Text("data") is { } data
        ? new SimulatedFile(file.Text("name") ?? "", file.Text("mimeType") ?? "", Convert.FromBase64String(data)) : null;
}
