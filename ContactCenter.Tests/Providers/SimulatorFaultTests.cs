using System.Diagnostics;
using ContactCenter.Bench.Providers;

namespace ContactCenter.Tests.Providers;

/// <summary>Every fault does what it says, as often as it says.</summary>
public sealed class SimulatorFaultTests
{
    [Fact]
    public async Task Duplicate_Comes50Times()
    {
        await using var world = await Simulated.Start();
        world.Simulator.Faults.Set(new Fault(FaultKind.Duplicate) { Times = 1, Copies = 50 });
        await world.Vera.Write("Hola");
        await world.Vera.Write("¿Hay alguien?");
        world.Inbox.Deliveries.Select(delivery => delivery.Said).ShouldBe([.. Enumerable.Repeat("Hola", 50), "¿Hay alguien?"]);
    }

    [Fact]
    public async Task Reorder_ComesAfterTheNextOfThatPhone()
    {
        await using var world = await Simulated.Start();
        world.Simulator.Faults.Set(new Fault(FaultKind.Reorder) { Times = 1, For = TimeSpan.FromSeconds(30) });
        var first = world.Vera.Write("uno");
        await world.Simulator.Phone("59899000001").Write("otro");
        await world.Vera.Write("dos");
        (await first).IsTaken.ShouldBeTrue();
        world.Inbox.Deliveries.Select(delivery => delivery.Said).ShouldBe(["otro", "dos", "uno"]);
        world.Vera.Written.Select(message => message.Text).ShouldBe(["uno", "dos"]);
    }

    [Theory]
    [InlineData(FaultKind.ServerError, 500)]
    [InlineData(FaultKind.TooManyRequests, 429)]
    [InlineData(FaultKind.Unauthorised, 401)]
    public async Task Refusal_IsForItsNumberOfTimes(FaultKind kind, int status)
    {
        await using var world = await Simulated.Start();
        world.Simulator.Faults.Set(new Fault(kind) { Times = 2, Status = 500, For = TimeSpan.FromSeconds(7) });
        var answers = new[] { await world.SendDirect("a", "Hola"), await world.SendDirect("a", "Hola"), await world.SendDirect("a", "Hola") };
        answers.Select(answer => answer.Status).ShouldBe([status, status, 200]);
        answers[0].RetryAfter?.Delta.ShouldBe(kind == FaultKind.TooManyRequests ? TimeSpan.FromSeconds(7) : null);
        (world.Vera.Received.Count, world.Simulator.Faults.Fired(kind)).ShouldBe((1, 2L));
    }

    [Fact]
    public async Task Cloud_TooManyRequests_SaysItsCode()
    {
        await using var world = await Simulated.Start();
        world.Simulator.Faults.Set(new Fault(FaultKind.TooManyRequests));
        (await world.WriteCloud("Hola")).Code.ShouldBe(130429);
    }

    [Fact]
    public async Task LateAnswer_ComesAfterTheMessage()
    {
        await using var world = await Simulated.Start();
        world.Simulator.Faults.Set(new Fault(FaultKind.LateAnswer) { Times = 1, For = TimeSpan.FromMilliseconds(300) });
        var answer = world.SendDirect("a", "Hola");
        SpinWait.SpinUntil(() => world.Vera.Received.Count == 1, TimeSpan.FromSeconds(20)).ShouldBeTrue();
        answer.IsCompleted.ShouldBeFalse();
        (await answer).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData(FaultKind.HangBefore, 0)]
    [InlineData(FaultKind.HangAfter, 1)]
    public async Task Hang_IsNeverAnswered(FaultKind kind, int onThePhone)
    {
        await using var world = await Simulated.Start();
        world.Simulator.Faults.Set(new Fault(kind) { Times = 1, For = TimeSpan.FromMilliseconds(100) });
        await Should.ThrowAsync<HttpRequestException>(() => world.SendDirect("a", "Hola"));
        world.Vera.Received.Count.ShouldBe(onThePhone);
        (await world.SendDirect("a", "Hola")).Status.ShouldBe(200);
        (world.Vera.Received.Count, world.Vera.Repeated).ShouldBe((1, onThePhone));
    }

    [Fact]
    public async Task Delay_IsOfItsLengthAndItsCustomer()
    {
        await using var world = await Simulated.Start();
        world.Simulator.Faults.Set(new Fault(FaultKind.Delay) { ClientId = "59899000001", For = TimeSpan.FromMinutes(5) });
        (await world.SendDirect("a", "Hola")).Status.ShouldBe(200);
        world.Simulator.Faults.Set(new Fault(FaultKind.Delay) { ClientId = Simulated.Customer, For = TimeSpan.FromMilliseconds(150) });
        var since = Stopwatch.GetTimestamp();
        await world.SendDirect("b", "Hola");
        Stopwatch.GetElapsedTime(since).ShouldBeGreaterThan(TimeSpan.FromMilliseconds(140));
    }

    [Fact]
    public async Task Chance_IsTheSameForTheSameSeed()
    {
        async Task<int[]> Statuses(int seed)
        {
            await using var world = await Simulated.Start(options => options with { Seed = seed });
            world.Simulator.Faults.Set(new Fault(FaultKind.ServerError) { Probability = 0.5 });
            var statuses = new List<int>();
            for (var number = 0; number < 30; number++)
            {
                statuses.Add((await world.SendDirect($"m-{number}", "Hola")).Status);
            }

            return [.. statuses];
        }

        var first = await Statuses(5);
        first.Distinct().Count().ShouldBe(2);
        (await Statuses(5)).ShouldBe(first);
        (await Statuses(6)).ShouldNotBe(first);
    }

    [Fact]
    public async Task Down_RefusesConnections_AndComesBackAtTheSameAddress()
    {
        await using var world = await Simulated.Start();
        await world.Simulator.GoDown();
        (await Should.ThrowAsync<HttpRequestException>(() => world.SendDirect("a", "Hola"))).HttpRequestError.ShouldBe(HttpRequestError.ConnectionError);
        (await world.Vera.Write("Hola")).IsTaken.ShouldBeTrue();
        await world.Simulator.ComeUp();
        (await world.SendDirect("a", "Hola")).Status.ShouldBe(200);
        world.Vera.Received.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Storm_RepeatsStatusesOfWhatWasSent()
    {
        await using var world = await Simulated.Start(options => options with { Statuses = [] });
        world.Vera.OpenWindow();
        await world.WriteCloud("Hola");
        var storm = await world.Simulator.StatusStorm(300, perDelivery: 3);
        (storm.Deliveries, storm.Untaken, world.Inbox.Deliveries.Count).ShouldBe((100, 0, 100));
        world.Inbox.Deliveries.SelectMany(delivery => delivery.Value.GetProperty("statuses").EnumerateArray()).Count().ShouldBe(300);
    }

    [Fact]
    public async Task Control_SetsFaultsAndPlaysPhonesFromOutside()
    {
        await using var world = await Simulated.Start();
        (await world.Post("control/faults", new { kind = "server-error", times = 1, status = 502 })).Status.ShouldBe(200);
        (await world.SendDirect("a", "Hola")).Status.ShouldBe(502);
        (await world.Post("control/faults", new { kind = "no-such" })).Status.ShouldBe(400);
        (await world.Post("control/phones/59899000001/write", new { text = "Buenas", kind = "document", skill = "x" }))["status"].ShouldBe("200");
        world.Inbox.Deliveries.Single().Said.ShouldBe("Buenas");
        (await world.Get("control/phones/59899000001", ""))["isWindowOpen"].ShouldBe("True");
        (await world.Post("control/phones/59899000001", new { isWindowOpen = false }))["isWindowOpen"].ShouldBe("False");
    }

    [Theory]
    [InlineData(Line.Direct)]
    [InlineData(Line.Cloud)]
    public async Task Burst_EveryMessageIsItsOwn(Line line)
    {
        await using var world = await Simulated.Start();
        var burst = await new Burst { Line = line, PerSecond = 200, Seconds = 1, Phones = 10, Lanes = 4 }.Fire(world.Simulator);
        (burst.Untaken, burst.Sent).ShouldBe((0, world.Inbox.Deliveries.Count));
        burst.Sent.ShouldBeGreaterThan(100);
        world.Inbox.Deliveries.Select(delivery => delivery.Text).Distinct().Count().ShouldBe(burst.Sent);
        if (line == Line.Cloud)
        {
            world.Inbox.Deliveries.ShouldAllBe(delivery => delivery.Signature == delivery.SignatureBy("app-secret"));
        }
    }
}
