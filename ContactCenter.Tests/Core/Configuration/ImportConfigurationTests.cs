using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Configuration;

public sealed class ImportConfigurationTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        admin = await centre.LogIn(Seed.Administrator);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task Look_AtTheOwnExport_FindsNothingToDo()
    {
        await Furnish(centre, admin);

        var plan = await centre.Get<ImportConfiguration>().Look(admin, await Export());

        plan.Value.Changes.ShouldBeEmpty();
        plan.Value.Unchanged.ShouldBeGreaterThan(15);
    }

    [Fact]
    public async Task Run_InAnEmptyCentre_MakesTheSameSetUp()
    {
        await Furnish(centre, admin);
        var text = await Export();
        using var folder = new TemporaryFolder();
        await using var other = Centre.On(folder);
        await new CreateFirstAdministrator(other.Get<ContactCenter.Core.Data.IUnitsOfWork>()).Run(new User { UserName = "root", NormalizedUserName = "ROOT", DisplayName = "root" });
        await other.Drain();
        var root = await other.LogIn(1);

        await Import(other, root, text);

        await other.Drain();
        var again = ConfigurationFile.Read((await other.Get<ExportConfiguration>().Run(root)).Value, out _)!;
        again.Users.RemoveAll(user => user.UserName == "root");
        again.Write().ShouldBe(text);
        text.ShouldSatisfyAllConditions(() => text.ShouldNotContain("cl0ud-t0ken"), () => text.ShouldNotContain("app-s3cret"));
        await using var db = other.Read();
        (await db.Providers.SingleAsync(provider => provider.Api == ProviderApi.Cloud)).ShouldSatisfyAllConditions(
            cloud => cloud.Templates.ShouldBe([new MessageTemplate("pedido_listo", "es", "{{1}}: el pedido {{2}} está listo")]),
            cloud => (cloud.Secret, cloud.AppSecret, cloud.InboundKeyHash).ShouldBe((null, null, null)));
        other.Get<CampaignDirectory>().Current.Find(Channel.Webchat, Seed.Multiple)!.Members.Count.ShouldBe(3);
        other.Get<CampaignDirectory>().Current.Campaigns.Single(campaign => campaign.Name == "Pictured").DaysToKeep.ShouldBe(400);
    }

    /// <summary>Out as a file and in again: nothing is lost, and nothing differs.</summary>
    [Fact]
    public async Task Run_AwkwardNames_AreStoredAsTheyAre_042()
    {
        var file = AwkwardNames.File();

        await Import(centre, admin, file.Write());

        await centre.Drain();
        var stored = ConfigurationFile.Read(await Export(), out _)!;
        stored.Campaigns.Where(campaign => campaign.Key.StartsWith(AwkwardNames.Key, StringComparison.Ordinal)).Select(Text).ShouldBe(file.Campaigns.Select(Text));
        stored.SharedResponses.Select(Text).ShouldBe(file.SharedResponses.Select(Text));
        stored.Users.Where(user => user.UserName == AwkwardNames.UserName).Select(Text).ShouldBe(file.Users.Select(Text));
        stored.QualityForms.Select(Text).ShouldBe(file.QualityForms.Select(Text));
        stored.Providers.Select(Text).ShouldBe(file.Providers.Select(Text));
        stored.Breaks.Where(pause => pause.Group == AwkwardNames.Short).Select(Text).ShouldBe(file.Breaks.Select(Text));
        (await centre.Get<ImportConfiguration>().Look(admin, file.Write())).Value.Changes.ShouldBeEmpty();
        static string Text<T>(T part) => System.Text.Json.JsonSerializer.Serialize(part);
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData("a\r\nSet-Cookie: x=1")]
    [InlineData("a\";x")]
    [InlineData("ñ")]
    public async Task Run_KeyThatIsNoKey_IsRefused_064(string key)
    {
        var file = AwkwardNames.File();
        file.Campaigns[0].Key = "x" + key + "x";
        var plan = (await centre.Get<ImportConfiguration>().Look(admin, file.Write())).Value;

        (await centre.Get<ImportConfiguration>().Run(admin, file.Write(), plan.Fingerprint)).Error.ShouldBe(new ImportRefused([new("campaign", AwkwardNames.Long, "key", "bad-key")]));
    }

    [Fact]
    public async Task Run_OneChangedText_ChangesJustThatAndSaysSoInTheAudit()
    {
        var text = (await Export()).Replace("\"name\": \"support\"", "\"name\": \"Soporte «ñ» 😀\"");

        var plan = (await centre.Get<ImportConfiguration>().Look(admin, text)).Value;
        plan.Changes.Single().Differences.ShouldBe([new Difference("name", "support", "Soporte «ñ» 😀")]);
        await Import(centre, admin, text);

        await centre.Drain();
        centre.Get<CampaignDirectory>().Current.Find(Seed.OneByOneId)!.Name.ShouldBe("Soporte «ñ» 😀");
        await using var db = centre.Read();
        (await db.AuditEntries.CountAsync(entry => entry.Action.StartsWith("campaign."))).ShouldBe(1);
    }

    [Fact]
    public async Task Run_WithMistakes_NamesThemAllAndImportsNothing()
    {
        var file = ConfigurationFile.Read(await Export(), out _)!;
        file.Breaks.Add(new PortableBreak { Name = "New", Group = "All", Icon = "coffee" });
        file.Breaks.Add(new PortableBreak { Name = "Bad", Group = "Nowhere", Icon = "coffee" });
        file.Campaigns[0].ServiceLevel = 0;
        file.Campaigns[0].Members.Add(new PortableMember("nobody", 0, 1));

        var plan = (await centre.Get<ImportConfiguration>().Look(admin, file.Write())).Value;
        var refused = await centre.Get<ImportConfiguration>().Run(admin, file.Write(), plan.Fingerprint);

        refused.Error.ShouldBe(new ImportRefused([new("break", "Bad", "group", "unknown"), new("campaign", file.Campaigns[0].Name, "serviceLevel", "out-of-range")]));
        await centre.Drain();
        centre.Get<CampaignDirectory>().Current.AllBreaks.ShouldNotContain(pause => pause.Name == "New");
    }

    [Fact]
    public async Task Run_AfterTheConfigurationMovedOn_AsksToLookAgain()
    {
        var text = (await Export()).Replace("\"name\": \"support\"", "\"name\": \"Soporte\"");
        var plan = (await centre.Get<ImportConfiguration>().Look(admin, text)).Value;
        var stored = centre.Get<CampaignDirectory>().Current.Find(Seed.OneByOneId)!;
        var settings = Differences.Copy<CampaignSettings>(stored);
        settings.ServiceLevel = 99;
        await centre.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(stored.Id, stored.Version, settings));

        (await centre.Get<ImportConfiguration>().Run(admin, text, plan.Fingerprint)).Error.ShouldBeOfType<PlanIsStale>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"format\":2}")]
    [InlineData("{\"format\":1,\"unknown\":[]}")]
    [InlineData("{\"format\":1,\"users\":[{\"userName\":{}}]}")]
    [InlineData("{\"format\":1,\"campaigns\":[{\"name\":null}]}")]
    [InlineData("{\"format\":1,\"users\":[{\"userName\":\"a\",\"passwordHash\":\"x\"}]}")]
    [InlineData("{\"format\":1,\"securityGroups\":[{\"name\":\"a\"},{\"name\":\"a\"}]}")]
    public async Task Look_AtSomethingElse_SaysWhereItFails_049(string text) =>
        (await centre.Get<ImportConfiguration>().Look(admin, text)).Error.ShouldBeOfType<NotAConfiguration>();

    [Fact]
    public async Task Export_HoldsNoSecret_077()
    {
        await Furnish(centre, admin);

        var text = await Export();

        text.ShouldNotContain("s3cret");
        text.ShouldNotContain("hash", Case.Insensitive);
        text.ShouldNotContain("stamp", Case.Insensitive);
    }

    [Theory]
    [InlineData(Seed.ForeignAdministrator)]
    [InlineData(Seed.Supervisor)]
    public async Task Both_ForOthers_AreRefused(int user)
    {
        var other = await centre.LogIn(user);

        (await centre.Get<ExportConfiguration>().Run(other)).Error.ShouldBe(new ContactCenter.Core.Common.NotAllowed());
        (await centre.Get<ImportConfiguration>().Look(other, "{}")).Error.ShouldBe(new ContactCenter.Core.Common.NotAllowed());
        (await centre.Get<ImportConfiguration>().Run(other, "{}", "")).Error.ShouldBe(new ContactCenter.Core.Common.NotAllowed());
    }

    static async Task Furnish(Centre centre, Actor admin)
    {
        var image = (await centre.Get<StoreImage>().Run(admin, Pictures.Png)).Value;
        var heyNow = (await centre.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(null, 0, new CampaignSettings { Name = "Hey", Channel = Channel.HeyNow, Skills = ["ventas"] }))).Value;
        var provider = (await centre.Get<SaveProvider>().Run(admin, new Edited<ProviderSettings>(null, 0, new ProviderSettings
        {
            Name = "WhatsApp",
            Domain = "https://heynow.example",
            PlatformId = "1",
            DefaultCampaignId = heyNow.Id,
            NewSecret = "s3cret",
        }))).Value;
        (await centre.Get<SaveProvider>().Run(admin, new Edited<ProviderSettings>(null, 0, new ProviderSettings
        {
            Name = "WhatsApp Cloud",
            Api = ProviderApi.Cloud,
            Domain = "https://graph.example/v23.0",
            PlatformId = "100200300400500",
            DefaultCampaignId = heyNow.Id,
            MaximumPerSecond = 80,
            Templates = [new MessageTemplate("pedido_listo", "es", "{{1}}: el pedido {{2}} está listo")],
            NewSecret = "cl0ud-t0ken",
            NewAppSecret = "app-s3cret",
        }))).Error.ShouldBeNull();
        await centre.Drain();
        var stored = Differences.Copy<CampaignSettings>(centre.Get<CampaignDirectory>().Current.Find(heyNow.Id)!);
        stored.ProviderId = provider.Id;
        await centre.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(heyNow.Id, heyNow.Version, stored));
        await centre.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(null, 0, new CampaignSettings { Name = "Pictured", Channel = Channel.Webchat, Image = image, DaysToKeep = 400, Dispositions = [new("1", "Sold", [new("2", "Online", [])])] }));
        await centre.Write(unit =>
        {
            unit.Db.CannedResponses.AddRange(new CannedResponse { Shortcut = "bye", Text = "Bye", Version = 1 }, new CannedResponse { CampaignId = Seed.MultipleId, Shortcut = "hi", Text = "Hi", Version = 1 });
            unit.Db.SaveChanges();
        });
        await centre.Drain();
    }

    async Task<string> Export() => (await centre.Get<ExportConfiguration>().Run(admin)).Value;

    static async Task Import(Centre centre, Actor actor, string text)
    {
        var plan = (await centre.Get<ImportConfiguration>().Look(actor, text)).Value;
        (await centre.Get<ImportConfiguration>().Run(actor, text, plan.Fingerprint)).Error.ShouldBeNull();
    }
}
