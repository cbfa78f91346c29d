using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Widget;

/// <summary>What a visitor's stream brings, from the start or from where it broke off.</summary>
public sealed class StreamTests(StreamTests.Server server) : IClassFixture<StreamTests.Server>
{
    public sealed class Server : WidgetServer
    {
        public FakeTime Clock { get; } = new();

        protected override TimeProvider Time => Clock;
    }

    [Fact]
    public async Task Listen_WithoutAnId_BeginsWithASnapshot()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        using var stream = await client.Listen();
        var first = (await stream.Next())!;
        (first.Name, first.Data.GetProperty("state").GetString()).ShouldBe(("snapshot", "waiting"));
        first.Data.GetProperty("messages").EnumerateArray().ShouldHaveSingleItem().GetProperty("text").GetString().ShouldBe("Hello?");
        (await stream.Next())!.Name.ShouldBe("queue");
        stream.Response.Headers.CacheControl!.ToString().ShouldBe("no-store, no-transform");
        stream.Response.Headers.GetValues("X-Accel-Buffering").ShouldBe(["no"]);
    }

    [Fact]
    public async Task Listen_AWholeConversation_BringsItsStepsInOrder()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        using var stream = await client.Listen();
        await stream.Until("queue");
        var id = Id(client);
        var ana = await server.LogIn(Seed.Ana);
        await server.Get<TakeInteraction>().Run(ana, id);
        var active = await stream.Until("state");
        (active.Data.GetProperty("state").GetString(), active.Data.GetProperty("agent").GetProperty("name").GetString()).ShouldBe(("active", "ana"));
        server.Get<ConversationFeed>().Send(id, new Typing(MessageFrom.Agent, true));
        (await stream.Until("typing")).Data.GetProperty("typing").GetBoolean().ShouldBeTrue();
        await server.Get<SendAgentMessage>().Run(ana, id, "m", "**Hi**");
        var message = await stream.Until("message");
        (message.Data.GetProperty("from").GetString(), message.Data.GetProperty("html").GetString()!.Trim(), message.Data.GetProperty("text").GetString())
            .ShouldBe(("agent", "<p><strong>Hi</strong></p>", "**Hi**"));
        await client.Say("thanks");
        var own = await stream.Until("message");
        await server.Get<MarkRead>().ByAgent(ana, id, own.Sequence);
        (await stream.Until("read")).Data.GetProperty("agentRead").GetInt64().ShouldBe(own.Sequence);
        await server.Get<EndInteraction>().Run(ana, id);
        var ended = await stream.Until("state");
        (ended.Data.GetProperty("state").GetString(), ended.Data.GetProperty("reason").GetString()).ShouldBe(("ended", "completed"));
        (await client.Say("too late")).Code.ShouldBe("interaction.ended");
        (await client.Post("feedback", new { stars = 5, comment = "good" })).Status.ShouldBe(204);
        (await client.Post("feedback", new { stars = 1 })).Code.ShouldBe("feedback.given");
    }

    [Fact]
    public async Task Listen_FromTheLastId_BringsJustWhatWasMissed()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        string? last;
        using (var stream = await client.Listen())
        {
            await client.Say("seen");
            await stream.Until("message");
            last = stream.LastId;
        }

        await client.Say("missed 1");
        await client.Say("missed 2");
        using var resumed = await client.Listen(last);
        var events = new[] { await resumed.Next(), await resumed.Next() };
        events.Select(happened => (happened!.Name, happened.Data.GetProperty("text").GetString())).ShouldBe([("message", "missed 1"), ("message", "missed 2")]);
    }

    [Theory]
    [InlineData("othersep-3")]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task Listen_FromAnIdOfAnotherEpoch_BeginsWithASnapshot(string id)
    {
        using var client = await new WidgetClient(server.Address).Begin();
        using var stream = await client.Listen(id);
        (await stream.Next())!.Name.ShouldBe("snapshot");
    }

    [Fact]
    public async Task Listen_TooFarBehind_BeginsWithASnapshot()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        string? last;
        using (var stream = await client.Listen())
        {
            await stream.Until("snapshot");
            last = stream.LastId;
        }

        await Task.WhenAll(Enumerable.Range(0, 510).Select(number => client.Say($"text {number}")));
        using var resumed = await client.Listen(last);
        var first = (await resumed.Next())!;
        (first.Name, first.Data.GetProperty("messages").GetArrayLength()).ShouldBe(("snapshot", 511));
    }

    [Fact]
    public async Task Listen_WhileManyWrite_MissesAndRepeatsNothing()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(async writer =>
        {
            for (var i = 0; i < 60; i++)
            {
                (await client.Say($"{writer}-{i}")).Status.ShouldBe(201);
            }
        }));
        var mirror = new Mirror();
        string? last = null;
        while (mirror.Ids.Count < 241)
        {
            using var stream = await client.Listen(last);
            for (var i = 0; i < 10 && mirror.Ids.Count < 241; i++)
            {
                mirror.Apply((await stream.Next())!);
            }

            last = stream.LastId;
        }

        await writing;
        mirror.Ids.ShouldBe(Stored(Id(client)));
        mirror.Repeated.ShouldBe(0);
    }

    /// <summary>Item 20: one that does not read is cut instead of filling the server's memory, and misses nothing when it comes back.</summary>
    [Fact]
    public async Task Listen_WithoutReading_IsCutAndResumesExactly()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        var mirror = new Mirror();
        string? last;
        using (var stream = await client.Listen())
        {
            mirror.Apply((await stream.Next())!);
            for (var i = 0; i < 100; i++)
            {
                await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Say(new string('x', 9_900))));
            }

            // What is on its way still arrives, then the stream ends.
            await Record.ExceptionAsync(async () =>
            {
                while (await stream.Next() is { } happened)
                {
                    mirror.Apply(happened);
                }
            });
            mirror.Ids.Count.ShouldBeLessThan(2_001);
            last = stream.LastId;
        }

        using var resumed = await client.Listen(last);
        while (mirror.Ids.Count < 2_001)
        {
            mirror.Apply((await resumed.Next())!);
        }

        mirror.Ids.ShouldBe(Stored(Id(client)));
    }

    [Fact]
    public async Task Post_TypingAndRead_ReachTheAgent()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        using var agent = server.Get<ConversationFeed>().Subscribe(Id(client));
        (await client.Post("typing", new { typing = true })).Status.ShouldBe(204);
        (await client.Post("read", new { delivered = 4, read = 2 })).Status.ShouldBe(204);
        (await client.Post("read", new { delivered = 1, read = 1 })).Status.ShouldBe(204);
        var signals = new List<ConversationSignal>();
        while (signals is not [.., Happened { Entry.Event: CustomerHasRead }])
        {
            signals.Add(await agent.Next(default));
        }

        signals.ShouldContain(new Typing(MessageFrom.Customer, true));
        ((Happened)signals[^1]).Entry.Event.ShouldBe(new CustomerHasRead(4, 2));
        agent.TryNext(out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Listen_NothingHappens_StillHearsAHeartbeat()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        using var stream = await client.Listen();
        await stream.Until("queue");
        server.Clock.Advance(TimeSpan.FromSeconds(15));
        (await stream.Until(":")).Name.ShouldBe(":");
    }

    [Fact]
    public async Task Listen_MakesTheVisitorPresent()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        using (var stream = await client.Listen())
        {
            await stream.Until("snapshot");
            server.Get<VisitorPresence>().IsOnline(Id(client)).ShouldBeTrue();
        }

        server.Clock.Advance(TimeSpan.FromSeconds(15));
        SpinWait.SpinUntil(() => !server.Get<VisitorPresence>().IsOnline(Id(client)), TimeSpan.FromSeconds(30)).ShouldBeTrue();
    }

    long Id(WidgetClient client) => server.Get<ContactCenter.Blazor.Widget.VisitorTokens>().Read(client.Token)!.Value.InteractionId;

    List<string> Stored(long id)
    {
        using var db = server.Read();
        return [.. db.Messages.Where(message => message.InteractionId == id).OrderBy(message => message.Id).Select(message => message.ClientId)];
    }
}
