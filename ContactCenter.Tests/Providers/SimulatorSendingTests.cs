using ContactCenter.Bench.Providers;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Providers;

/// <summary>The simulated providers as our side speaks to them.</summary>
public sealed class SimulatorSendingTests
{
    [Fact]
    public async Task Direct_SameIdAgain_IsOnThePhoneOnce()
    {
        await using var world = await Simulated.Start();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => world.SendDirect("m-1", "Hola")));
        await world.SendDirect("m-2", "¿En qué ayudo?");
        answers.ShouldAllBe(answer => answer.Status == 200);
        world.Vera.Received.Select(message => (message.Id, message.Text, message.Author)).ShouldBe([("m-1", "Hola", "Ana Ruiz"), ("m-2", "¿En qué ayudo?", "Ana Ruiz")]);
        (world.Vera.Repeated, world.Simulator.Counts.Repeated, world.Simulator.Counts.Accepted).ShouldBe((49, 49L, 2L));
    }

    [Fact]
    public async Task Direct_WrongToken_IsRefused()
    {
        await using var world = await Simulated.Start();
        (await world.SendDirect("m-1", "Hola", "wrong")).Status.ShouldBe(401);
        world.Vera.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Client_OutsideTheWindow_TakesOnlyTemplates()
    {
        await using var world = await Simulated.Start();
        var token = ("Authorization", "Bearer " + await LogIn(world));
        var path = $"api/message/1/59820000000/{Simulated.Customer}";
        (await world.Post(path, new { text = "Hola", idMessageHey = "a" }, token)).Status.ShouldBe(403);
        (await world.Post(path, new { HSM = new { template = "pedido_listo", @params = new[] { "Vera" }, languageCode = "es" } }, token)).Status.ShouldBe(403);
        (await world.Post(path, new { HSM = new { template = "bienvenida", @params = new[] { "Vera" }, languageCode = "es" }, idMessageHey = "b" }, token)).Status.ShouldBe(200);
        world.Vera.OpenWindow();
        (await world.Post(path, new { text = "Hola", idMessageHey = "c" }, token)).Status.ShouldBe(200);
        world.Vera.Received.Select(message => message.Template ?? message.Text).ShouldBe(["bienvenida", "Hola"]);
    }

    [Fact]
    public async Task Client_Token_EndsByTimeAndOnDemand()
    {
        var time = new FakeTime();
        await using var world = await Simulated.Start(options => options with { Time = time });
        var first = await LogIn(world);
        time.Advance(TimeSpan.FromHours(24));
        (await world.Get("api/contacts24Hs/1/59820000000", first)).Status.ShouldBe(401);
        var second = await LogIn(world);
        (await world.Get("api/contacts24Hs/1/59820000000", second)).Status.ShouldBe(200);
        world.Simulator.ExpireTokens();
        (await world.Get("api/contacts24Hs/1/59820000000", second)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Client_Status_GoesOnWithTheClock()
    {
        var time = new FakeTime();
        await using var world = await Simulated.Start(options => options with { Time = time, StatusEvery = TimeSpan.FromSeconds(1) });
        var token = await LogIn(world);
        world.Vera.OpenWindow();
        await world.Post($"api/message/1/59820000000/{Simulated.Customer}", new { text = "Hola", idMessageHey = "a" }, ("Authorization", "Bearer " + token));
        var seen = new List<string?>();
        for (var second = 0; second < 5; second++, time.Advance(TimeSpan.FromSeconds(1)))
        {
            seen.Add((await world.Get("api/message/1/59820000000/a?verbose=true", token))["status"]);
        }

        seen.ShouldBe(["?", "RS", "RU", "LU", "LU"]);
    }

    [Fact]
    public async Task Client_UnreachableNumber_Fails()
    {
        await using var world = await Simulated.Start();
        var token = await LogIn(world);
        world.Vera.OpenWindow();
        world.Vera.IsReachable = false;
        for (var attempt = 0; attempt < 2; attempt++)
        {
            (await world.Post($"api/message/1/59820000000/{Simulated.Customer}", new { text = "Hola", idMessageHey = "a" }, ("Authorization", "Bearer " + token))).Status.ShouldBe(200);
        }

        (await world.Get("api/message/1/59820000000/a", token))["status"].ShouldBe("F");
        world.Vera.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Client_Sessions_ComeInPages()
    {
        await using var world = await Simulated.Start();
        world.Simulator.Phone("59899000001");
        world.Simulator.Phone("59899000002");
        var token = await LogIn(world);
        var first = (await world.Get("api/report/session?begin=2020-01-01&end=2100-01-01&pageSize=2", token)).Json;
        var second = (await world.Get($"api/report/{first.GetProperty("scroll").GetProperty("id")}", token)).Json;
        first.GetProperty("scroll").GetProperty("total").GetInt32().ShouldBe(3);
        (first.GetProperty("data").GetArrayLength(), second.GetProperty("data").GetArrayLength()).ShouldBe((2, 1));
    }

    [Fact]
    public async Task Cloud_OutsideTheWindow_TakesOnlyTemplatesThatFit()
    {
        await using var world = await Simulated.Start();
        world.Vera.ExpireWindow();
        (await world.WriteCloud("Hola")).Code.ShouldBe(131047);
        (await world.UseTemplate("nobody_knows")).Code.ShouldBe(132001);
        (await world.UseTemplate("pedido_listo", "Vera")).Code.ShouldBe(132000);
        (await world.UseTemplate("pedido_listo", "Vera", "1234")).Status.ShouldBe(200);
        world.Vera.Received.Single().Parameters.ShouldBe(["Vera", "1234"]);
        world.Vera.IsReachable = false;
        (await world.UseTemplate("bienvenida", "Vera")).Code.ShouldBe(131026);
    }

    [Fact]
    public async Task Cloud_Upload_IsDescribedFetchedAndSent()
    {
        await using var world = await Simulated.Start();
        world.Vera.OpenWindow();
        var file = SimulatedFile.Picture;
        using var http = new HttpClient { BaseAddress = world.Simulator.Address, DefaultRequestHeaders = { { "Authorization", "Bearer cloud-token" } } };
        using var form = new MultipartFormDataContent { { new StringContent("whatsapp"), "messaging_product" }, { new StringContent(file.MimeType), "type" }, { new ByteArrayContent(file.Content), "file", file.Name } };
        using var answer = await http.PostAsync("v23.0/100200300400500/media", form);
        var id = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString();
        (await http.GetByteArrayAsync((await world.Get($"v23.0/{id}", "cloud-token"))["url"])).ShouldBe(file.Content);
        (await world.Get($"media/{id}", "wrong")).Status.ShouldBe(401);
        await world.SendCloud(new { messaging_product = "whatsapp", to = Simulated.Customer, type = "image", image = new { id, caption = "Su pedido" }, context = new { message_id = "wamid.1" } });
        var received = world.Vera.Received.Single();
        (received.Text, received.Answers).ShouldBe(("Su pedido", "wamid.1"));
        received.File!.Content.ShouldBe(file.Content);
    }

    static async Task<string> LogIn(Simulated world)
    {
        (await world.Post("api/login", new { name = "centre", password = "wrong" })).Status.ShouldBe(401);
        return (await world.Post("api/login", new { name = "centre", password = "client-secret" }))["token"]!;
    }
}
