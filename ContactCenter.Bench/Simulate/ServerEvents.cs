using System.Text.Json;

namespace ContactCenter.Bench.Simulate;

readonly record struct ServerEvent(string Name, string? Id, JsonElement Data);

/// <summary>Reads Server-Sent Events line by line.</summary>
static class ServerEvents
{
    public static async IAsyncEnumerable<ServerEvent> Read(Stream stream, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        using var reader = new StreamReader(stream);
        string? name = null, id = null, data = null;
        while (await reader.ReadLineAsync(stop) is { } line)
        {
            if (line.Length == 0)
            {
                if (name is not null && data is not null)
                    yield return new ServerEvent(name, id, JsonDocument.Parse(data).RootElement);
                (name, id, data) = (null, null, null);
            }
            else if (line.StartsWith("event: ", StringComparison.Ordinal))
                name = line[7..];
            else if (line.StartsWith("id: ", StringComparison.Ordinal))
                id = line[4..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
                data = line[6..];
        }
    }
}
