using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using ContactCenter.Blazor.Admin.Campaigns;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Auth;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Admin.Campaigns;

/// <summary>What makes a campaign appear on a site: the code, the example page, the plugin.</summary>
public sealed class EmbedTests : IDisposable
{
    const int Own = 2, Foreign = 3;

    readonly ConsoleHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void Snippet_AnyAddressAndKey_IsOneEncodedTag() =>
        Snippet.For("https://a.example/\"><x", "k\"'", Language.En).ShouldBe("<script src=\"https://a.example/&quot;&gt;&lt;x/widget/widget.js\" data-campaign=\"k&quot;&#39;\" data-lang=\"en\" async></script>");

    [Theory]
    [InlineData(null, "http://inner:5000/", "http://inner:5000")]
    [InlineData("https://chat.example.com", "http://inner:5000/", "https://chat.example.com")]
    [InlineData("https://example.com/chat/", "http://inner:5000/", "https://example.com/chat")]
    [InlineData("javascript:alert(1)", "http://inner:5000/", "http://inner:5000")]
    public void PublicAddress_ConfiguredOrNot_IsTheOneForSites(string? configured, string own, string expected) =>
        new PublicAddress(new ConfigurationBuilder().AddInMemoryCollection([new("PublicUrl", configured)]).Build()).Of(own).ShouldBe(expected);

    [Fact]
    public async Task Example_OfOnesOwnCampaign_HoldsTheSnippetUnderAStrictPolicy()
    {
        var browser = await LogIn();
        var id = await Campaign("<b>Ñandú</b>", SecurityGroup.All);
        using var answer = await browser.Http.GetAsync($"/admin/campaigns/{id}/example?lang=pt");
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldContain("<script src=\"/widget/widget.js\" data-campaign=\"feria\" data-lang=\"pt\" async></script>");
        text.ShouldContain("Exemplo de “&lt;b&gt;");
        text.ShouldNotContain("<b>");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
    }

    [Theory]
    [InlineData("example")]
    [InlineData("wordpress.zip")]
    public async Task Page_OfAnotherGroupOrADeletedOrAHeyNowCampaign_IsNotFound(string page)
    {
        var browser = await LogIn(Own);
        var foreign = await Campaign("x", Foreign);
        var deleted = await Campaign("y", Own, campaign => (campaign.Key, campaign.DeletedAt) = ("y", 1));
        var heyNow = await Campaign("z", Own, campaign => campaign.Channel = Channel.HeyNow);
        foreach (var id in new[] { foreign, deleted, heyNow, 999 })
        {
            (await browser.Get($"/admin/campaigns/{id}/{page}")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData("example")]
    [InlineData("wordpress.zip")]
    public async Task Page_ForAnybodyElse_IsClosed(string page)
    {
        await host.Add("sara", Roles.Supervisor | Roles.Agent);
        var id = await Campaign("x", SecurityGroup.All);
        var browser = host.Open();
        (await browser.Get($"/admin/campaigns/{id}/{page}")).Location.ShouldStartWith("/login");
        await browser.LogIn("sara");
        (await browser.Get($"/admin/campaigns/{id}/{page}")).Location.ShouldStartWith("/not-found");
    }

    [Fact]
    public async Task Plugin_Downloaded_IsAZipWithServerAndKeyInIt()
    {
        var browser = await LogIn();
        var id = await Campaign("Feria", SecurityGroup.All);
        using var answer = await browser.Http.GetAsync(WordPressPlugin.LinkTo(id));
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/zip");
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        zip.Entries.ShouldAllBe(entry => entry.FullName.StartsWith("contactcenter-webchat/", StringComparison.Ordinal));
        zip.Entries.Select(entry => entry.Name).ShouldBe(["contactcenter-webchat.php", "readme.txt", "settings.php", "texts.php", "uninstall.php"]);
        using var main = new StreamReader(zip.GetEntry("contactcenter-webchat/contactcenter-webchat.php")!.Open());
        var text = await main.ReadToEndAsync();
        text.ShouldContain("=> 'http://localhost',");
        text.ShouldContain("=> 'feria',");
        text.ShouldNotContain("{{");
    }

    [Fact]
    public void Plugin_EveryPhpFile_IsValidAlsoWithAHostileServerAndKey()
    {
        using var folder = new TemporaryFolder();
        using (var zip = new ZipArchive(new MemoryStream(WordPressPlugin.Zip(@"https://x.example/\'.system(1).'", "k'; evil();//", DateTimeOffset.UnixEpoch.AddYears(20)))))
        {
            zip.ExtractToDirectory(folder.Path);
        }

        var files = Directory.GetFiles(folder.Path, "*.php", SearchOption.AllDirectories);
        files.Length.ShouldBe(4);
        foreach (var file in files)
        {
            Php("-l", file).ShouldStartWith("No syntax errors");
        }

        File.WriteAllText(folder.File("run.php"), """
            <?php
            const ABSPATH = '/';
            function get_option($name, $default) { return $default; }
            function add_action() {}
            function is_admin() { return false; }
            function evil() { echo 'EVIL'; }
            require __DIR__ . '/contactcenter-webchat/contactcenter-webchat.php';
            echo json_encode(array_slice(contactcenter_webchat_options(), 0, 2), JSON_UNESCAPED_SLASHES);
            """);
        Php(folder.File("run.php")).ShouldBe("""{"server":"https://x.example/\\'.system(1).'","campaign":"k'; evil();//"}""");
    }

    static string Php(params string[] arguments)
    {
        using var php = Process.Start(new ProcessStartInfo("php", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = php.StandardOutput.ReadToEnd() + php.StandardError.ReadToEnd();
        php.WaitForExit();
        return said;
    }

    async Task<Auth.Browser> LogIn(int group = SecurityGroup.All)
    {
        await host.Add("admin", Roles.Administrator);
        await Write(unit =>
        {
            unit.Db.SecurityGroups.AddRange(new() { Id = Own, Name = "Own" }, new() { Id = Foreign, Name = "Foreign" });
            unit.Db.Users.Single().SecurityGroupId = group;
        });
        var browser = host.Open();
        await browser.LogIn("admin");
        return browser;
    }

    async Task<int> Campaign(string name, int group, Action<Campaign>? change = null)
    {
        var campaign = new Campaign { Key = "feria", Name = name, Channel = Channel.Webchat, SecurityGroupId = group };
        change?.Invoke(campaign);
        await Write(unit => unit.Db.Campaigns.Add(campaign));
        host.Services.GetRequiredService<CampaignDirectory>().Reload();
        return campaign.Id;
    }

    async Task Write(Action<Unit> write) => (await host.Services.GetRequiredService<IUnitsOfWork>().Run(unit =>
    {
        write(unit);
        unit.Db.SaveChanges();
        return Result.Done;
    })).Error.ShouldBeNull();
}
