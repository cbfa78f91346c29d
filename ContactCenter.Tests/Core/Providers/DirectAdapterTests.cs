using System.Net;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Direct;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Tests.Core.Providers;

public sealed class DirectAdapterTests : AdapterContract
{
    protected override bool HasTemplates => false;
    protected override bool HasWindow => false;
    protected override bool KnowsRepetitions => true;
    protected override int Channel => WireChannels.WhatsApp;

    protected override IProviderAdapter Make(ProviderHttp http) => new DirectAdapter(http, Secrets);

    protected override Provider Provider() => new() { Id = 1, Api = ProviderApi.Direct, Domain = Base, PlatformId = Simulator.Options.PlatformId, Secret = Secrets.Protect(Simulator.Options.PartnerToken) };

    /// <summary>Whose name is not even looked up is not asked.</summary>
    [Theory]
    [InlineData("https://heynow.example/files/1?a=b", "heynow.example")]
    [InlineData("https://HEYNOW.example:443/files/1", "heynow.example")]
    [InlineData("https://files.heynow.example/1", "files.heynow.example")]
    [InlineData("https://evilheynow.example/1", null)]
    [InlineData("https://heynow.example.evil.example/1", null)]
    [InlineData("https://evil.example/heynow.example", null)]
    [InlineData("https://evil.example#heynow.example", null)]
    [InlineData("https://heynow.example@evil.example/1", null)]
    [InlineData("https://a:b@heynow.example/1", null)]
    [InlineData("http://heynow.example/1", null)]
    [InlineData("http://heynow.example:443/1", null)]
    [InlineData("https://heynow.example:8443/1", null)]
    [InlineData("https://127.0.0.1/1", null)]
    [InlineData("https://[::ffff:169.254.169.254]/1", null)]
    [InlineData("ftp://heynow.example/1", null)]
    [InlineData("//heynow.example/1", null)]
    [InlineData("/files/1", null)]
    public async Task Fetch_OnlyByHttpsFromItsOwnHost_061(string source, string? lookedUp)
    {
        var asked = new List<string>();
        using var http = new ProviderHttp(new OutsideHttpOptions
        {
            Resolve = (name, _) =>
            {
                asked.Add(name.ToLowerInvariant());
                return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
            },
        });
        var provider = new Provider { Id = 1, Api = ProviderApi.Direct, Domain = "https://heynow.example/api", PlatformId = "1" };

        (await Make(http).Fetch(provider, source, default)).ShouldBe(new FetchedFile(null, IsGone: true));

        asked.ShouldBe(lookedUp is null ? [] : [lookedUp]);
    }
}
