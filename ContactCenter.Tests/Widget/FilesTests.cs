using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Widget;

/// <summary>The widget's files as an installed server hands them out.</summary>
public sealed class FilesTests(WidgetServer server) : IClassFixture<WidgetServer>
{
    const string Earlier = "0123456789ab/";

    readonly HttpClient http = new() { BaseAddress = new Uri(server.Address) };

    [Fact]
    public async Task Module_UnderItsFolder_IsKeptForAYear()
    {
        using var answer = await http.GetAsync($"/widget/{await Folder()}emoji.js");
        ((int)answer.StatusCode, answer.Headers.CacheControl!.ToString()).ShouldBe((200, "public, max-age=31536000, immutable"));
    }

    /// <summary>What a page that was opened before an upgrade loads late.</summary>
    [Theory]
    [InlineData("emoji.js")]
    [InlineData("panel.js?attempt=1")]
    public async Task Module_UnderAnEarlierFolder_IsThePresentOneAndKeptShortly(string module)
    {
        using var answer = await http.GetAsync($"/widget/{Earlier}{module}");
        ((int)answer.StatusCode, answer.Headers.CacheControl!.ToString()).ShouldBe((200, "public, max-age=300"));
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        (await answer.Content.ReadAsStringAsync()).ShouldBe(await http.GetStringAsync($"/widget/{await Folder()}{module}"));
    }

    [Theory]
    [InlineData(Earlier + "nothing.js")]
    [InlineData(Earlier + Earlier + "emoji.js")]
    [InlineData(Earlier + "%2e%2e/appsettings.json")]
    [InlineData("0123456789AB/emoji.js")]
    [InlineData("0123456789abc/emoji.js")]
    [InlineData("old/emoji.js")]
    public async Task File_OfNoVersion_IsNotFound(string path)
    {
        using var answer = await http.GetAsync("/widget/" + path);
        ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((404, "application/problem+json"));
    }

    async Task<string> Folder()
    {
        using var client = new WidgetClient(server.Address);
        return (await client.Send(HttpMethod.Get, "campaigns/" + Seed.Multiple)).Body.GetProperty("files").GetString()!;
    }
}
