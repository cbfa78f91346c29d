using System.Text.Json;

namespace ContactCenter.Tests.Support;

/// <summary>One Server-Sent Event; a comment line has the name ":".</summary>
public sealed record ServerEvent(string Name, string? Id, JsonElement Data)
{
    public long Sequence => Data.GetProperty("sequence").GetInt64();
}

/// <summary>Reads an event stream.</summary>
public sealed class EventReader(HttpResponseMessage response, Stream stream) : IDisposable
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    readonly StreamReader reader = new(stream);

    public HttpResponseMessage Response => response;

    /// <summary>The id to resume from.</summary>
    public string? LastId { get; private set; }

    public void Dispose()
    {
        reader.Dispose();
        response.Dispose();
    }

    /// <summary>The next event; null when the stream has ended.</summary>
    public async Task<ServerEvent?> Next()
    {
        string? name = null, id = null, data = null;
        while (await reader.ReadLineAsync().WaitAsync(patience) is { } line)
        {
            if (line.StartsWith(':'))
            {
                return new ServerEvent(":", null, default);
            }

            if (line.Length == 0 && name is not null)
            {
                LastId = id ?? LastId;
                return new ServerEvent(name, id, JsonDocument.Parse(data ?? "null").RootElement);
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var value = colon < 0 ? "" : line[(colon + 2)..];
            _ = colon < 0 ? "" : line[..colon] switch { "event" => name = value, "id" => id = value, "data" => data = value, _ => "" };
        }

        return null;
    }

    /// <summary>Reads on until there is one of that name.</summary>
    public async Task<ServerEvent> Until(string name) => await Until(happened => happened.Name == name);

    public async Task<ServerEvent> Until(Func<ServerEvent, bool> wanted)
    {
        while (await Next() is { } happened)
        {
            if (wanted(happened))
            {
                return happened;
            }
        }

        throw new InvalidOperationException("The stream ended before what was waited for.");
    }
}
