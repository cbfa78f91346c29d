using System.Text;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser.Admin;

/// <summary>Names with accents, quotes, markup and emoji, as long as they may be, break no page that shows them (reliability 42, 64).</summary>
public sealed class AwkwardNamesTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    static readonly string name = AwkwardNames.Short;

    [Fact]
    public async Task Names_OnEveryPage_FitAtBothWidths()
    {
        var admin = await LogIn("admin");
        await Import(admin);
        await GivePassword();
        var visitor = await Visit($"/demo?campaign={AwkwardNames.Key}");
        await visitor.Start(AwkwardNames.Of(300), name, "ñ@ejemplo.example", AwkwardNames.Of(200));
        await ShouldFit(visitor.Page, "widget");

        var agent = await LogIn(AwkwardNames.UserName);
        await ShouldFit(agent.Page, "inbox");
        await agent.Page.Locator("[popovertarget=state-menu].menu-button").ClickAsync();
        await ShouldFit(agent.Page, "break menu");
        await agent.Page.Keyboard.PressAsync("Escape");
        await agent.Take(name);
        await agent.Composer.PressSequentiallyAsync("/ñ");
        await Expect(agent.Page.Locator("#canned-list [role=option]").First).ToBeVisibleAsync();
        await ShouldFit(agent.Page, "conversation");
        await agent.Composer.PressAsync("Enter");
        await Expect(agent.Composer).Not.ToHaveValueAsync("/ñ");
        await agent.Composer.PressAsync("Enter");
        await Expect(visitor.Bubbles).ToHaveCountAsync(3);
        await ShouldFit(visitor.Page, "chat");

        await agent.End();
        await visitor.At("ending").WaitForAsync();
        await ShouldFit(visitor.Page, "ending");
        await See(agent.Page, "/supervisor/campaigns/webchat", "table.live td");
        await See(agent.Page, "/supervisor/recordings/webchat", "[data-row]");
        await See(agent.Page, "/canned-responses?id=new", "#f-text");
        foreach (var (path, loaded) in await Pages())
        {
            await See(admin.Page, path, loaded);
        }

        await admin.Page.GotoAsync(Server.Address + await Server.Read(async db => $"/admin/campaigns/{await IdOf(db.Campaigns.Where(campaign => campaign.Key == AwkwardNames.Key))}/example"));
        await ShouldFit(admin.Page, "example");
        await admin.OpenCampaign(AwkwardNames.Long);
        await admin.Page.Locator(".form-actions .square").ClickAsync();
        await Expect(admin.Page.Locator("#f-name")).ToHaveValueAsync(InputRules.Cut(AwkwardNames.Long, CampaignRules.LongestName - 8) + " (copia)");
    }

    Task<IReadOnlyList<(string Path, string Loaded)>> Pages() => Server.Read<IReadOnlyList<(string, string)>>(async db =>
    {
        var (webchat, heyNow) = (await IdOf(db.Campaigns.Where(campaign => campaign.Key == AwkwardNames.Key)), await IdOf(db.Campaigns.Where(campaign => campaign.Key == AwkwardNames.HeyNowKey)));
        var audit = await db.AuditEntries.Where(entry => entry.Action == "campaign.created").MaxAsync(entry => entry.Id);
        return
        [
            .. new[] { "", "&tab=messages", "&tab=advanced", "&tab=dispositions", "&tab=canned" }.Select(tab => ($"/admin/campaigns/webchat?id={webchat}{tab}", $".tab[href*='id={webchat}{tab}'][aria-current]")),
            ($"/admin/campaigns/heynow?id={heyNow}", "#f-skills"),
            ($"/admin/members?campaigns={webchat}", "#members .pick-row"),
            ($"/admin/agents?id={await IdOf(db.Users.Where(user => user.UserName == AwkwardNames.UserName))}", "#f-displayName"),
            ($"/admin/groups?id={await IdOf(db.SecurityGroups.Where(group => group.Name == name))}", ".used-by .names"),
            ($"/admin/breaks?id={await IdOf(db.Breaks.Where(pause => pause.Name == name))}", "#f-maximumMinutes"),
            ($"/admin/quality?id={await IdOf(db.QualityForms.Where(form => form.Name == name))}", ".question"),
            ($"/admin/providers/heynow?id={await IdOf(db.Providers)}", "#f-platformId"),
            ($"/canned-responses?id={await IdOf(db.CannedResponses.Where(response => response.CampaignId == webchat))}", ".canned-preview .bubble"),
            ($"/admin/audit?kind=campaign&open={audit}", ".before-after td"),
        ];
    });

    static Task<int> IdOf<T>(IQueryable<T> rows) where T : IConfigured => rows.Select(row => row.Id).FirstAsync();

    /// <summary>As the administrator does it: shown first, then imported.</summary>
    static async Task Import(ConsolePage admin)
    {
        await admin.Go("/admin/transfer");
        var file = new FilePayload { Name = $"{name}.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(AwkwardNames.File().Write()) };
        await (await admin.Page.Locator("input[type=file]").Listening()).SetInputFilesAsync(file);
        foreach (var summary in await Open(admin.Page))
        {
            await summary.ClickAsync();
        }

        await ShouldFit(admin.Page, "import");
        await admin.Page.Locator(".dialog-actions .primary").ClickAsync();
        await Expect(admin.Page.Locator(".transfer [role=status].ok, .transfer [role=status] .ok")).ToBeVisibleAsync();
    }

    static async Task<IReadOnlyList<ILocator>> Open(IPage page)
    {
        await page.Locator(".plan summary").First.WaitForAsync();
        return await page.Locator(".plan summary").AllAsync();
    }

    /// <summary>An imported user has none: the same as everybody's.</summary>
    async Task GivePassword()
    {
        await using var db = new ContactDb(new SqliteDatabase(Server.Database).Options);
        var hash = await db.Users.Where(user => user.UserName == "admin").Select(user => user.PasswordHash).SingleAsync();
        await db.Users.Where(user => user.UserName == AwkwardNames.UserName).ExecuteUpdateAsync(set => set.SetProperty(user => user.PasswordHash, hash).SetProperty(user => user.MustChangePassword, false));
    }

    static async Task See(IPage page, string path, string loaded)
    {
        await page.EvaluateAsync("path => Blazor.navigateTo(path)", path);
        await Expect(page.Locator(loaded).First).ToBeVisibleAsync();
        await ShouldFit(page, path);
    }

    static async Task ShouldFit(IPage page, string where)
    {
        foreach (var (width, height) in new[] { (390, 844), (1440, 900) })
        {
            await page.SetViewportSizeAsync(width, height);
            var tooWide = await page.EvaluateAsync<string>("""
                async () => {
                    const find = () => [document.documentElement, ...document.querySelectorAll("main, .admin-form, .side-list, .pick, .dialog[open], [popover]:popover-open")]
                        .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => `${e.tagName} ${e.className} ${e.scrollWidth} > ${e.clientWidth}`).join(", ");
                    // What is just being drawn may need a moment.
                    for (let frames = 0; frames < 60 && find(); frames++) await new Promise(requestAnimationFrame);
                    return find();
                }
                """);
            tooWide.ShouldBe("", $"{where} at {width}");
        }
    }
}
