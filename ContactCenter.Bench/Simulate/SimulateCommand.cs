namespace ContactCenter.Bench.Simulate;

/// <summary>Plays visitors until the time is over; whoever left makes room for the next.</summary>
static class SimulateCommand
{
    public static async Task<int> Run(Options options, CancellationToken stop)
    {
        var campaign = options.Text("campaign", "ventas-web");
        var server = options.Text("server", "http://localhost:5080");
        var visitors = options.Number("visitors", 20);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        over.CancelAfter(TimeSpan.FromSeconds(options.Number("for", 300)));
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 10_000 }) { BaseAddress = new Uri(server.TrimEnd('/') + "/"), Timeout = Timeout.InfiniteTimeSpan };
        var tally = new Tally();
        Console.WriteLine($"{visitors} visitors of {campaign} at {server}. Ctrl+C ends.");
        var places = Enumerable.Range(0, visitors).Select(place => Place(http, campaign, tally, TimeSpan.FromSeconds(place * 0.7), over.Token)).ToArray();
        while (!over.IsCancellationRequested)
        {
            Console.Write($"\r{tally}\x1b[K");
            await Task.WhenAny(Task.Delay(1_000, over.Token));
        }

        await Task.WhenAll(places);
        Console.WriteLine($"\r{tally}\x1b[K");
        return 0;
    }

    static async Task Place(HttpClient http, string campaign, Tally tally, TimeSpan delay, CancellationToken over)
    {
        try
        {
            await Task.Delay(delay, over);
            while (true)
            {
                await PlayOne(http, campaign, tally, over);
                await Task.Delay(Random.Shared.Next(2_000, 15_000), over);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    static async Task PlayOne(HttpClient http, string campaign, Tally tally, CancellationToken over)
    {
        var client = new WidgetClient(http);
        try
        {
            await new Visitor(client, campaign, tally).Run(over);
        }
        catch (WidgetFailure failure) when (failure.Status == 409)
        {
            // Ended by the other side between looking and sending.
        }
        catch (Exception failure) when (failure is HttpRequestException or WidgetFailure or IOException)
        {
            tally.Failed(failure.Message);
        }
        finally
        {
            if (over.IsCancellationRequested && client.IsStarted)
                await EndQuietly(client);
        }
    }

    /// <summary>So that no queue of nobody is left behind.</summary>
    static async Task EndQuietly(WidgetClient client)
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        try
        {
            await client.Post("end", new { }, soon.Token);
        }
        catch (Exception exception) when (exception is HttpRequestException or WidgetFailure or OperationCanceledException)
        {
        }
    }
}
