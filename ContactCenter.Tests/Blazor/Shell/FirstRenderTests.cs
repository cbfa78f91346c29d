using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Auth;

namespace ContactCenter.Tests.Blazor.Shell;

/// <summary>A live page drawn by the request and again by the circuit would subscribe twice.</summary>
public sealed class FirstRenderTests : IDisposable
{
    readonly ConsoleHost host = new();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData("/inbox", "class=\"inbox")]
    [InlineData("/supervisor/campaigns/webchat", "class=\"live-page")]
    [InlineData("/supervisor/recordings/webchat", "class=\"live-page")]
    public async Task Request_LivePage_IsDrawnByTheCircuitOnly(string address, string drawn)
    {
        await host.Add("ana", Roles.Agent | Roles.Supervisor);
        var browser = host.Open();
        await browser.LogIn("ana");
        var text = (await browser.Get(address)).Text;
        text.ShouldContain("\"type\":\"server\"");
        text.ShouldNotContain("prerenderId");
        text.ShouldNotContain(drawn);
    }
}
