using System.Collections.Concurrent;

namespace ContactCenter.Bench.Providers.HeyNow;

/// <summary>The Client API's tokens, each of a limited life.</summary>
sealed class Tokens(TimeSpan life, TimeProvider time)
{
    readonly ConcurrentDictionary<string, DateTimeOffset> ends = [];

    public string Give()
    {
        var token = Guid.NewGuid().ToString("N");
        ends[token] = time.GetUtcNow() + life;
        return token;
    }

    public bool IsGood(string? token) => token is not null && ends.TryGetValue(token, out var end) && time.GetUtcNow() < end;

    public void Expire() => ends.Clear();
}
