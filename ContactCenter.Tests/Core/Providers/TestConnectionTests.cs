using System.Net;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Providers;

public sealed class TestConnectionTests : IAsyncLifetime
{
    Centre centre = null!;
    FakeHeyNow heyNow = null!;
    Actor admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        heyNow = await FakeHeyNow.Start();
        admin = await centre.LogIn(Seed.Administrator);
    }

    public async Task DisposeAsync()
    {
        await heyNow.DisposeAsync();
        await centre.DisposeAsync();
    }

    [Theory]
    [InlineData(FakeHeyNow.Password, "", ConnectionTrial.LoggedIn)]
    [InlineData("wrong", "", ConnectionTrial.Refused)]
    public async Task Client_LogsIn(string password, string path, ConnectionTrial expected) =>
        (await Try(new ProviderSettings { Api = ProviderApi.Client, Domain = heyNow.Address + path, UserName = FakeHeyNow.User, NewSecret = password })).ShouldBe(expected);

    [Theory]
    [InlineData("/direct", FakeHeyNow.Token, ConnectionTrial.Reached)]
    [InlineData("/direct", "wrong", ConnectionTrial.Refused)]
    [InlineData("/elsewhere", "any", ConnectionTrial.Reached)]
    public async Task Direct_ReachesTheServerAndFollowsNoRedirect_061(string path, string token, ConnectionTrial expected) =>
        (await Try(new ProviderSettings { Api = ProviderApi.Direct, Domain = heyNow.Address + path, DefaultCampaignId = 1, NewSecret = token })).ShouldBe(expected);

    [Theory]
    [InlineData("/v23.0", FakeHeyNow.Token, ConnectionTrial.LoggedIn)]
    [InlineData("/v23.0", "wrong", ConnectionTrial.Refused)]
    [InlineData("/html", FakeHeyNow.Token, ConnectionTrial.NotHeyNow)]
    public async Task Cloud_AsksForItsNumber(string path, string token, ConnectionTrial expected) =>
        (await Try(new ProviderSettings { Api = ProviderApi.Cloud, Domain = heyNow.Address + path, DefaultCampaignId = 1, NewSecret = token, NewAppSecret = "app" })).ShouldBe(expected);

    [Fact]
    public async Task Nobody_Answers_IsUnreachable() =>
        (await Try(new ProviderSettings { Api = ProviderApi.Client, Domain = "http://127.0.0.1:1", UserName = "u", NewSecret = "p" })).ShouldBe(ConnectionTrial.Unreachable);

    [Fact]
    public async Task PrivateAddress_IsNotAskedUnlessAllowed_061()
    {
        var strict = new TestConnection(centre.Get<ContactCenter.Core.Data.IUnitsOfWork>(), centre.Get<ProviderSecrets>(), new OutsideHttpOptions());
        var settings = Named(new ProviderSettings { Api = ProviderApi.Client, Domain = heyNow.Address, UserName = FakeHeyNow.User, NewSecret = FakeHeyNow.Password });

        (await strict.Run(admin, new Edited<ProviderSettings>(null, 0, settings), default)).Value.ShouldBe(ConnectionTrial.Private);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.31.0.1", true)]
    [InlineData("192.168.1.1", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("::1", true)]
    [InlineData("::", true)]
    [InlineData("fd00::1", true)]
    [InlineData("fe80::1", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("64:ff9b::a00:1", true)]
    [InlineData("::10.0.0.1", true)]
    [InlineData("2002:a00:1::1", true)]
    [InlineData("2001:0:a00:1::1", true)]
    [InlineData("2001:4860:4860::8888", false)]
    [InlineData("8.8.8.8", false)]
    [InlineData("172.32.0.1", false)]
    [InlineData("2600:1901::1", false)]
    public void IsPrivate_TellsOwnNetworksFromTheInternet_061(string address, bool expected) => OutsideHttp.IsPrivate(IPAddress.Parse(address)).ShouldBe(expected);

    [Fact]
    public async Task AStoredSecret_GoesOnlyToTheAddressItWasSavedWith()
    {
        var saved = (await centre.Get<SaveProvider>().Run(admin, new Edited<ProviderSettings>(null, 0, Named(Client("https://heynow.example", FakeHeyNow.Password))))).Value;

        var elsewhere = await centre.Get<TestConnection>().Run(admin, new Edited<ProviderSettings>(saved.Id, saved.Version, Named(Client(heyNow.Address, null))), default);

        elsewhere.Error.ShouldBe(new ContactCenter.Core.Common.InvalidInput("newSecret", "required"));
    }

    static ProviderSettings Client(string domain, string? secret) => new() { Api = ProviderApi.Client, Domain = domain, UserName = FakeHeyNow.User, NewSecret = secret };

    async Task<ConnectionTrial> Try(ProviderSettings settings) => (await centre.Get<TestConnection>().Run(admin, new Edited<ProviderSettings>(null, 0, Named(settings)), default)).Value;

    static ProviderSettings Named(ProviderSettings settings)
    {
        (settings.Name, settings.PlatformId) = ("n", "1");
        return settings;
    }
}
