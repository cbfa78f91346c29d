namespace ContactCenter.Bench.Simulate;

/// <summary>One visitor from opening the widget to leaving: types, waits, reads, answers, sometimes reloads, sometimes gives up.</summary>
sealed class Visitor(WidgetClient client, string campaign, Tally tally)
{
    readonly Random random = new();
    readonly Person person = Script.Pick(Random.Shared);

    public async Task Run(CancellationToken stop)
    {
        var settings = await client.Campaign(campaign, person.Language, stop);
        await Pause(1, 6, stop);
        var asksEmail = settings.GetProperty("email").GetBoolean();
        var state = await client.Start(new
        {
            id = Guid.NewGuid(),
            campaign,
            name = person.Name,
            email = asksEmail ? person.Email : null,
            extra = settings.GetProperty("extra").ValueKind == System.Text.Json.JsonValueKind.Object ? person.Phone : null,
            text = person.Lines[0],
            messageId = Guid.NewGuid(),
            language = person.Language,
            pageUrl = person.Page,
            pageTitle = person.Title,
        }, stop);
        tally.Sent();
        if (state == "ended")
        {
            tally.Ended();
            return;
        }

        tally.Waits(1);
        var stream = new VisitorStream(client, tally);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var following = stream.Run(leaving.Token);
        try
        {
            await Talk(stream, stop);
            await Leave(stream, settings.GetProperty("feedback").GetBoolean(), stop);
        }
        finally
        {
            tally.Waits(stream.State == "waiting" ? -1 : 0);
            tally.IsActive(stream.State == "active" ? -1 : 0);
            await leaving.CancelAsync();
            await following.ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    async Task Talk(VisitorStream stream, CancellationToken stop)
    {
        var patience = TimeSpan.FromSeconds(random.Next(60, 420));
        var since = DateTime.UtcNow;
        foreach (var line in person.Lines.Skip(1))
        {
            while (stream.State == "waiting" && DateTime.UtcNow - since < patience)
            {
                await stream.Hears(TimeSpan.FromSeconds(5), stop);
                if (random.Next(40) == 0)
                    stream.Reload();
            }

            if (stream.State != "active")
                return;
            // An answer, or after a while something more without one.
            await stream.Hears(TimeSpan.FromSeconds(random.Next(20, 60)), stop);
            if (stream.State != "active")
                return;
            await Pause(1, 4, stop);
            await client.Post("read", new { delivered = stream.Newest, read = stream.Newest }, stop);
            await Write(line, stop);
            if (random.Next(12) == 0)
                stream.Reload();
        }

        await stream.Hears(TimeSpan.FromSeconds(random.Next(15, 60)), stop);
    }

    async Task Write(string line, CancellationToken stop)
    {
        await client.Post("typing", new { typing = true }, stop);
        await Task.Delay(TimeSpan.FromMilliseconds((line.Length * 60) + random.Next(500, 3_000)), stop);
        await client.Post("messages", new { id = Guid.NewGuid(), text = line }, stop);
        tally.Sent();
    }

    async Task Leave(VisitorStream stream, bool asksFeedback, CancellationToken stop)
    {
        if (stream.State != "ended" && random.Next(3) > 0)
        {
            await client.Post("end", new { }, stop);
        }
        else if (stream.State != "ended")
        {
            // Goes without a word: the tab is closed, or the agent ends it.
            await stream.Hears(TimeSpan.FromSeconds(30), stop);
        }

        for (var i = 0; i < 10 && stream.State != "ended"; i++)
            await Task.Delay(200, stop);
        tally.Ended();
        if (asksFeedback && stream.State == "ended" && random.Next(2) == 0)
        {
            await Pause(2, 6, stop);
            int[] likely = [5, 5, 5, 4, 4, 3, 2, 1];
            var stars = likely[random.Next(likely.Length)];
            await client.Post("feedback", new { stars, comment = stars == 5 && random.Next(2) == 0 ? "👍" : null }, stop);
        }
    }

    Task Pause(int from, int to, CancellationToken stop) => Task.Delay(random.Next(from * 1_000, to * 1_000), stop);
}
