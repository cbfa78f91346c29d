using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Providers;

public sealed class SaveProviderTests : IAsyncLifetime
{
    const string Secret = "s3cret-token";

    Centre centre = null!;
    Actor admin = null!;
    int campaign;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        admin = await centre.LogIn(Seed.Administrator);
        campaign = (await centre.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(null, 0, new CampaignSettings { Name = "w", Channel = Channel.HeyNow }))).Value.Id;
        await centre.Drain();
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task Run_NewDirect_TellsItsInboundKeyOnceAndKeepsOnlyAHash()
    {
        var saved = (await Save(Direct())).Value;

        saved.InboundKey!.Length.ShouldBeGreaterThanOrEqualTo(43);
        (await Stored(saved.Id)).InboundKeyHash.ShouldBe(ProviderSecrets.HashOf(saved.InboundKey));
        (await Save(Direct(), saved.Id, saved.Version)).Value.InboundKey.ShouldBeNull();
    }

    [Fact]
    public async Task Run_TheSecret_StandsNowhereReadable_077()
    {
        var saved = (await Save(Direct())).Value;

        await centre.Drain();
        await centre.Write(_ => { });
        var bytes = new[] { centre.Database, centre.Database + "-wal" }.Where(File.Exists).SelectMany(ReadShared).ToArray();
        bytes.AsSpan().IndexOf("s3cret-token"u8).ShouldBe(-1);
        centre.Get<ProviderSecrets>().Read((await Stored(saved.Id)).Secret).ShouldBe(Secret);
        await using var db = centre.Read();
        (await db.AuditEntries.SingleAsync(entry => entry.Subject == $"provider/{saved.Id}")).Details!.ShouldContain(Differences.Mask);
    }

    [Fact]
    public async Task Run_WithoutASecret_KeepsTheStoredOneButNotForTheOtherApi()
    {
        var saved = (await Save(Direct())).Value;

        (await Save(Direct(secret: null), saved.Id, saved.Version)).Error.ShouldBeNull();
        centre.Get<ProviderSecrets>().Read((await Stored(saved.Id)).Secret).ShouldBe(Secret);
        var client = Direct(secret: null);
        (client.Api, client.UserName) = (ProviderApi.Client, "u");
        (await Save(client, saved.Id, saved.Version + 1)).Error.ShouldBe(new InvalidInput("newSecret", "required"));
    }

    [Fact]
    public async Task Run_AnotherAddressWithoutTheSecret_IsRefused_AndAnImportThatMovesIt_LosesTheSecret()
    {
        var saved = (await Save(Direct())).Value;
        var moved = Direct(secret: null);
        moved.Domain = "https://elsewhere.example.org";

        (await Save(moved, saved.Id, saved.Version)).Error.ShouldBe(new InvalidInput("newSecret", "required"));
        centre.Get<ProviderSecrets>().Read((await Stored(saved.Id)).Secret).ShouldBe(Secret);
        (await centre.Write(unit => SaveProvider.SaveWithoutSecret(unit, admin, new(saved.Id, saved.Version, moved)).Error.ShouldBeNull())).Error.ShouldBeNull();
        (await Stored(saved.Id)).Secret.ShouldBeNull();
        moved.Domain = Direct().Domain;
        (moved.Api, moved.UserName) = (ProviderApi.Client, "u");
        (await centre.Write(unit => SaveProvider.SaveWithoutSecret(unit, admin, new(saved.Id, saved.Version + 1, moved)).Error.ShouldBeNull())).Error.ShouldBeNull();
        (await Stored(saved.Id)).InboundKeyHash.ShouldBeNull("another API's key opens nothing");
    }

    [Fact]
    public async Task Run_Cloud_NeedsAnAppSecretAndTellsItsKeyOnce()
    {
        var cloud = Cloud();
        cloud.NewAppSecret = null;
        (await Save(cloud)).Error.ShouldBe(new InvalidInput("newAppSecret", "required"));

        var saved = (await Save(Cloud())).Value;

        var row = await Stored(saved.Id);
        (centre.Get<ProviderSecrets>().Read(row.AppSecret), row.InboundKeyHash).ShouldBe(("app-secret", ProviderSecrets.HashOf(saved.InboundKey!)));
        row.Templates.ShouldHaveSingleItem().Text.ShouldBe("Hola {{1}}");
        (await Save(Direct(), saved.Id, saved.Version)).Value.InboundKey.ShouldNotBeNull("the address is another one");
        (await Stored(saved.Id)).AppSecret.ShouldBeNull();
    }

    [Fact]
    public async Task Run_ANewOneWithNothingTyped_TellsEveryMistakeAtOnce() =>
        (await Save(new ProviderSettings { Api = ProviderApi.Cloud })).Error.ShouldBeOfType<InvalidInput>().Fields.Select(field => field.Field)
            .ShouldBe(["name", "domain", "platformId", "defaultCampaignId", "newSecret", "newAppSecret"]);

    [Theory]
    [InlineData("Bienvenida", "es", "Hola", "bad-template-name")]
    [InlineData("bienvenida", "es", "", "unfinished-template")]
    [InlineData("bienvenida", "es", "Hola {{2}}", "bad-places")]
    public async Task Run_ATemplateThatCannotBe_IsRefused(string name, string language, string text, string code)
    {
        var cloud = Cloud();
        cloud.Templates = [new MessageTemplate(name, language, text)];

        (await Save(cloud)).Error.ShouldBe(new InvalidInput("templates", code));
    }

    [Theory]
    [InlineData("name", "", "required")]
    [InlineData("domain", "http://heynow.example", "bad-address")]
    [InlineData("domain", "https://user:pw@heynow.example", "bad-address")]
    [InlineData("domain", "", "required")]
    [InlineData("platformId", "../1", "bad-platform")]
    [InlineData("newSecret", "a\r\nb", "bad-text")]
    public async Task Run_BadInput_ComplainsAtItsField(string field, string value, string code)
    {
        var settings = Direct();
        _ = field switch
        {
            "name" => settings.Name = value,
            "domain" => settings.Domain = value,
            "platformId" => settings.PlatformId = value,
            _ => settings.NewSecret = value,
        };

        (await Save(settings)).Error.ShouldBe(new InvalidInput(field, code));
    }

    [Fact]
    public async Task Run_ByAnAdministratorOfOneGroup_IsRefused()
    {
        var foreign = await centre.LogIn(Seed.ForeignAdministrator);

        (await centre.Get<SaveProvider>().Run(foreign, new Edited<ProviderSettings>(null, 0, Direct()))).Error.ShouldBe(new NotAllowed());
        (await centre.Get<DeleteProvider>().Run(foreign, 1)).Error.ShouldBe(new NotAllowed());
        (await centre.Get<RotateInboundKey>().Run(foreign, 1)).Error.ShouldBe(new NotAllowed());
        (await centre.Get<TestConnection>().Run(foreign, new Edited<ProviderSettings>(null, 0, Direct()), default)).Error.ShouldBe(new NotAllowed());
    }

    [Fact]
    public async Task Rotate_TheOldKeyStopsAtOnce()
    {
        var saved = (await Save(Direct())).Value;

        var key = (await centre.Get<RotateInboundKey>().Run(admin, saved.Id)).Value;

        key.ShouldNotBe(saved.InboundKey);
        (await Stored(saved.Id)).InboundKeyHash.ShouldBe(ProviderSecrets.HashOf(key));
    }

    [Fact]
    public async Task Delete_WhileACampaignUsesIt_NamesTheCampaign()
    {
        var saved = (await Save(Direct())).Value;
        await centre.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(null, 0, new CampaignSettings { Name = "Uses it", Channel = Channel.HeyNow, ProviderId = saved.Id }));

        (await centre.Get<DeleteProvider>().Run(admin, saved.Id)).Error.ShouldBe(new InUse(["Uses it"]));
        (await centre.Get<DeleteCampaign>().Run(admin, campaign, null)).Error.ShouldBe(new InUse(["WhatsApp"]));
    }

    Task<Result<SavedProvider>> Save(ProviderSettings settings, int? id = null, int version = 0) => centre.Get<SaveProvider>().Run(admin, new Edited<ProviderSettings>(id, version, settings));

    ProviderSettings Direct(string? secret = Secret) => new()
    {
        Name = "WhatsApp",
        Domain = "https://heynow.example/direct",
        PlatformId = "59899111222",
        DefaultCampaignId = campaign,
        NewSecret = secret,
    };

    ProviderSettings Cloud()
    {
        var settings = Direct();
        (settings.Api, settings.NewAppSecret, settings.Templates) = (ProviderApi.Cloud, "app-secret", [new MessageTemplate("bienvenida", "es", "Hola {{1}}")]);
        return settings;
    }

    async Task<Provider> Stored(int id)
    {
        await using var db = centre.Read();
        return await db.Providers.AsNoTracking().SingleAsync(provider => provider.Id == id);
    }

    static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
