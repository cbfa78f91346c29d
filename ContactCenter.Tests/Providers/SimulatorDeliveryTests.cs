using ContactCenter.Bench.Providers;

namespace ContactCenter.Tests.Providers;

/// <summary>The simulated customers as our side hears them.</summary>
public sealed class SimulatorDeliveryTests
{
    [Fact]
    public async Task Delivery_NotAnsweredWith200_ComesAgain()
    {
        await using var world = await Simulated.Start();
        foreach (var status in new[] { 503, 201, 401 })
        {
            world.Inbox.Answers.Enqueue(status);
        }

        (await world.Vera.Write("Hola")).ShouldBe(new DeliveryResult(200, 4));
        world.Inbox.Deliveries.Select(delivery => delivery.Text).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Direct_BotHandsOver_InBothForms()
    {
        await using var world = await Simulated.Start();
        await world.Vera.BotSays("¿Ventas o soporte?");
        await world.Vera.HandOver("ventas");
        world.Vera.OldForm = true;
        await world.Vera.Write(CustomerMessage.Of(MessageKind.Image, SimulatedFile.Picture, "Mire"));
        var told = world.Inbox.Deliveries.Select(delivery => delivery.Json).ToArray();
        told[0].GetProperty("event").GetProperty("ability").GetString().ShouldBe("");
        told[0].GetProperty("data").GetProperty("incoming").GetBoolean().ShouldBeFalse();
        told[1].GetProperty("event").GetProperty("ability").GetString().ShouldBe("ventas");
        told[1].GetProperty("data").GetProperty("event").EnumerateObject().ShouldAllBe(flag => flag.Value.GetBoolean());
        told[2].GetProperty("data").GetProperty("ability").GetString().ShouldBe("ventas");
        told[2].GetProperty("data").GetProperty("metaData").GetProperty("temporal")[0].GetProperty("data").GetBytesFromBase64().ShouldBe(SimulatedFile.Picture.Content);
    }

    [Fact]
    public async Task Direct_SharedFile_IsServed()
    {
        await using var world = await Simulated.Start();
        await world.Vera.Write(CustomerMessage.Of(MessageKind.Audio, SimulatedFile.Voice) with { IsInline = false });
        using var http = new HttpClient();
        var address = world.Inbox.Deliveries.Single().Json.GetProperty("data").GetProperty("metaData").GetProperty("temporal")[0].GetProperty("urlFileshare").GetString();
        (await http.GetByteArrayAsync(address)).ShouldBe(SimulatedFile.Voice.Content);
    }

    [Fact]
    public async Task Cloud_EveryKind_ComesSigned()
    {
        await using var world = await Simulated.Start();
        world.Vera.Line = Line.Cloud;
        foreach (var kind in Enum.GetValues<MessageKind>())
        {
            await world.Vera.Write(new CustomerMessage("Hola") { Kind = kind, File = SimulatedFile.Picture, Answers = "wamid.1" });
        }

        world.Inbox.Deliveries.Select(delivery => delivery.Value.GetProperty("messages")[0].GetProperty("type").GetString()).ShouldBe(Enum.GetNames<MessageKind>().Select(name => name.ToLowerInvariant()));
        world.Inbox.Deliveries.ShouldAllBe(delivery => delivery.Signature == delivery.SignatureBy("app-secret"));
    }

    [Theory]
    [InlineData(Forgery.OtherSecret)]
    [InlineData(Forgery.Missing)]
    [InlineData(Forgery.Empty)]
    [InlineData(Forgery.Truncated)]
    [InlineData(Forgery.Reserialised)]
    public async Task Cloud_BadSignature_IsTheFirstOnly(Forgery forgery)
    {
        await using var world = await Simulated.Start();
        world.Vera.Line = Line.Cloud;
        world.Inbox.Answers.Enqueue(401);
        world.Simulator.Faults.Set(new Fault(FaultKind.BadSignature) { Times = 1, Forgery = forgery });
        (await world.Vera.Write("Hola")).Attempts.ShouldBe(2);
        world.Inbox.Deliveries.Select(delivery => delivery.Signature == delivery.SignatureBy("app-secret")).ShouldBe([false, true]);
    }

    [Fact]
    public async Task Cloud_Statuses_FollowInOrder()
    {
        await using var world = await Simulated.Start();
        world.Vera.OpenWindow();
        var id = (await world.WriteCloud("Hola")).Json.GetProperty("messages")[0].GetProperty("id").GetString();
        await world.Inbox.Came(3);
        var statuses = world.Inbox.Deliveries.Select(delivery => delivery.Value.GetProperty("statuses")[0]).ToArray();
        statuses.ShouldAllBe(status => status.GetProperty("id").GetString() == id && status.GetProperty("recipient_id").GetString() == Simulated.Customer);
        statuses.Select(status => status.GetProperty("status").GetString()).ShouldBe(["sent", "delivered", "read"]);
    }

    [Fact]
    public async Task Cloud_RefusedByStatus_SaysTheCode()
    {
        await using var world = await Simulated.Start(options => options with { RefusesByStatus = true });
        (await world.WriteCloud("Hola")).Status.ShouldBe(200);
        await world.Inbox.Came(1);
        world.Inbox.Deliveries[0].Value.GetProperty("statuses")[0].GetProperty("errors")[0].GetProperty("code").GetInt32().ShouldBe(131047);
        world.Vera.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Addresses_AreAskedForBeforehand()
    {
        await using var world = await Simulated.Start();
        (await world.Simulator.AskHealth(), await world.Simulator.Verify(), await world.Simulator.Verify("wrong")).ShouldBe((true, true, false));
    }
}
