using ContactCenter.Bench.Processes;
using ContactCenter.Bench.Simulate;

namespace ContactCenter.Bench.Kill;

/// <summary>A visitor who writes without pause and repeats, with the same id, whatever was not acknowledged.</summary>
sealed class Writer(HttpClient http)
{
    readonly WidgetClient client = new(http);
    readonly List<(string Id, long Sequence)> acknowledged = [];

    /// <summary>Requests that had to be sent again.</summary>
    public int Retries { get; private set; }

    public int Acknowledged => acknowledged.Count;

    public async Task Run(Action accepted, CancellationToken enough)
    {
        var (id, messageId) = ($"{Guid.NewGuid()}", $"{Guid.NewGuid()}");
        await Insist(() => client.Start(new { id, campaign = BenchDatabase.Campaign, name = "Ana", text = "0", messageId, language = "es" }, CancellationToken.None));
        accepted();
        while (!enough.IsCancellationRequested)
        {
            var message = $"{Guid.NewGuid()}";
            var answer = await Insist(() => client.Post("messages", new { id = message, text = $"{acknowledged.Count + 1}" }, CancellationToken.None));
            acknowledged.Add((message, answer.GetProperty("sequence").GetInt64()));
            accepted();
        }

        acknowledged.Insert(0, (messageId, 0));
    }

    /// <summary>What is wrong with what the visitor now sees, or null: every acknowledged message once, in order, and nothing else.</summary>
    public async Task<string?> Check(CancellationToken stop)
    {
        using var response = await client.Events(null, stop);
        await foreach (var happened in ServerEvents.Read(await response.Content.ReadAsStreamAsync(stop), stop))
        {
            if (happened.Name != "snapshot")
                return $"the stream began with {happened.Name}";
            var shown = happened.Data.GetProperty("messages").EnumerateArray().Select(message => (Id: message.GetProperty("id").GetString()!, Sequence: message.GetProperty("sequence").GetInt64())).ToList();
            if (!shown.Select(message => message.Id).SequenceEqual(acknowledged.Select(message => message.Id)))
                return $"{acknowledged.Count} acknowledged, {shown.Count} shown, {acknowledged.Select(message => message.Id).Except(shown.Select(message => message.Id)).Count()} lost, or in another order";
            if (shown.Skip(1).Zip(acknowledged.Skip(1)).Any(pair => pair.First.Sequence != pair.Second.Sequence))
                return "a message has another sequence than was acknowledged";
            return shown.Zip(shown.Skip(1)).Any(pair => pair.First.Sequence >= pair.Second.Sequence) ? "the sequence does not rise" : null;
        }

        return "the stream ended at once";
    }

    async Task<T> Insist<T>(Func<Task<T>> ask)
    {
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (HttpRequestException)
            {
                Retries++;
                await Task.Delay(100);
            }
        }
    }
}
