namespace ContactCenter.Tests.Support;

/// <summary>A visitor who writes and listens like the widget: repeats what was not acknowledged under the same id, and resumes the stream where it broke off.</summary>
public sealed class Visitor(string address) : IAsyncDisposable
{
    static readonly TimeSpan pause = TimeSpan.FromMilliseconds(25);

    readonly WidgetClient client = new(address);
    readonly CancellationTokenSource over = new();
    readonly List<string> acknowledged = [];
    readonly SemaphoreSlim heard = new(0);
    Task listening = Task.CompletedTask;

    public Mirror Mirror { get; } = new();
    public IReadOnlyList<string> Acknowledged => acknowledged;
    public string? Token => client.Token;

    /// <summary>How often the stream was opened.</summary>
    public int Opened { get; private set; }

    public async Task Begin()
    {
        await client.Begin();
        listening = Listen();
    }

    public async Task Say(int count, Func<bool>? goOn = null)
    {
        for (var i = 0; i < count && goOn?.Invoke() != false; i++)
        {
            var id = $"{i:D5}-{WidgetClient.NewId()}";
            while (!await TrySay(id))
            {
                await Task.Delay(pause, over.Token);
            }

            acknowledged.Add(id);
        }
    }

    /// <summary>Ends when everything acknowledged is shown here.</summary>
    public async Task CaughtUp()
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Mirror.Ids.Count <= acknowledged.Count)
        {
            await heard.WaitAsync(late.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        client.Dispose();
        await listening;
    }

    async Task<bool> TrySay(string id)
    {
        try
        {
            var answer = await client.Say($"text {id}", id);
            return answer.Status is 200 or 201 || (answer.Status is 429 or 503 or 507 ? false : throw new InvalidOperationException($"{answer.Status} {answer.Text}"));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return false;
        }
    }

    async Task Listen()
    {
        string? last = null;
        while (!over.IsCancellationRequested)
        {
            try
            {
                using var stream = await client.Listen(last);
                Opened++;
                using var close = over.Token.Register(stream.Dispose);
                while (await stream.Next() is { } happened)
                {
                    last = happened.Id ?? last;
                    Mirror.Apply(happened);
                    heard.Release();
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or ObjectDisposedException or TimeoutException or InvalidOperationException or OperationCanceledException)
            {
                await Task.WhenAny(Task.Delay(pause, over.Token));
            }
        }
    }
}
