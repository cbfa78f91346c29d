using System.Net;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>Names that lead into our own network, at once or a moment later: whatever listens there is never asked.</summary>
public sealed class OutsideHttpTests : IAsyncLifetime
{
    /// <summary>For documents only (RFC 5737): nobody is there.</summary>
    static readonly IPAddress nobody = IPAddress.Parse("203.0.113.1");

    FakeHeyNow server = null!;

    public async Task InitializeAsync()
    {
        server = await FakeHeyNow.Start();
        server.Picture = [1, 2, 3];
    }

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact]
    public async Task Fetch_WherePrivateAddressesAreAllowed_HasTheFile() =>
        (await Fetch(new OutsideHttpOptions(AllowPrivate: true) { Resolve = Answers([IPAddress.Loopback]) })).Content.ShouldBe([1, 2, 3]);

    [Fact]
    public async Task Fetch_OfAPrivateName_IsGoneForGood_061() =>
        (await Fetch(new OutsideHttpOptions { Resolve = Answers([IPAddress.Loopback]) })).ShouldBe(new FetchedFile(null, IsGone: true));

    [Fact]
    public async Task Fetch_OfANameThatHasAPrivateAddressToo_DoesNotGoThere_061() =>
        (await Fetch(new OutsideHttpOptions { Resolve = Answers([nobody, IPAddress.Loopback]) })).Content.ShouldBeNull();

    [Fact]
    public async Task Fetch_OfANameThatChanges_GoesWhereItWasChecked_061()
    {
        var asked = 0;
        (await Fetch(new OutsideHttpOptions { Resolve = (_, _) => Task.FromResult<IPAddress[]>([++asked == 1 ? nobody : IPAddress.Loopback]) })).Content.ShouldBeNull();

        asked.ShouldBe(1);
    }

    async Task<FetchedFile> Fetch(OutsideHttpOptions options)
    {
        using var http = new ProviderHttp(options);
        return await http.Fetch(new HttpRequestMessage(HttpMethod.Get, $"http://heynow.example:{new Uri(server.Address).Port}/files/there"), 100, default);
    }

    static Func<string, CancellationToken, Task<IPAddress[]>> Answers(IPAddress[] addresses) => (_, _) => Task.FromResult(addresses);
}
