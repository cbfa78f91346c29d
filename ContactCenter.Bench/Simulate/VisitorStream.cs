using System.Text.Json;

namespace ContactCenter.Bench.Simulate;

/// <summary>Follows a visitor's event stream as the widget does: reconnects, resumes, and keeps what was last seen.</summary>
sealed class VisitorStream(WidgetClient client, Tally tally)
{
    readonly SemaphoreSlim heard = new(0);
    string? lastId;
    CancellationTokenSource? connection;

    public string State { get; private set; } = "waiting";
    public long Newest { get; private set; }

    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && State != "ended")
        {
            connection = CancellationTokenSource.CreateLinkedTokenSource(stop);
            try
            {
                using var response = await client.Events(lastId, connection.Token);
                await foreach (var happened in ServerEvents.Read(await response.Content.ReadAsStreamAsync(connection.Token), connection.Token))
                    Take(happened);
                await Task.Delay(500, stop);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                // Reloaded on purpose.
                await Task.Delay(Random.Shared.Next(300, 2_000), stop);
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or WidgetFailure { Status: >= 500 })
            {
                tally.Failed(exception.Message);
                await Task.Delay(2_000, stop);
            }
        }
    }

    public void Reload()
    {
        tally.Reloaded();
        connection?.Cancel();
    }

    /// <summary>True when somebody else than the visitor wrote, or the state changed, within that time.</summary>
    public async Task<bool> Hears(TimeSpan within, CancellationToken stop)
    {
        var answered = await heard.WaitAsync(within, stop);
        while (heard.CurrentCount > 0)
            await heard.WaitAsync(stop);
        return answered;
    }

    void Take(ServerEvent happened)
    {
        lastId = happened.Id ?? lastId;
        switch (happened.Name)
        {
            case "snapshot":
                Become(happened.Data);
                foreach (var message in happened.Data.GetProperty("messages").EnumerateArray())
                    Newest = Math.Max(Newest, message.GetProperty("sequence").GetInt64());
                break;
            case "state":
                Become(happened.Data);
                break;
            case "message":
                Newest = Math.Max(Newest, happened.Data.GetProperty("sequence").GetInt64());
                if (happened.Data.GetProperty("from").GetString() != "customer")
                {
                    tally.Received();
                    heard.Release();
                }
                break;
        }
    }

    void Become(JsonElement data)
    {
        var now = data.GetProperty("state").GetString()!;
        if (now == State)
            return;
        tally.Waits(State == "waiting" ? -1 : now == "waiting" ? 1 : 0);
        tally.IsActive(State == "active" ? -1 : now == "active" ? 1 : 0);
        State = now;
        heard.Release();
    }
}
