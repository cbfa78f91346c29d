using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ContactCenter.Bench.Providers;

/// <summary>What the simulator says to a request.</summary>
sealed record Answer(int Status, object? Json = null)
{
    public SimulatedFile? File { get; init; }
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Cloud: what was attached to the message that it accepts.</summary>
    public string? Mark { get; init; }

    public async Task Write(HttpResponse response)
    {
        response.StatusCode = Status;
        if (RetryAfter is { } pause)
            response.Headers.RetryAfter = Math.Ceiling(pause.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var body = File?.Content ?? (Json is null ? [] : JsonSerializer.SerializeToUtf8Bytes(Json));
        response.ContentType = File?.MimeType ?? "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }
}
