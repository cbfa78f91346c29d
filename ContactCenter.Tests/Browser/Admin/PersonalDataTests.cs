using System.IO.Compression;
using ContactCenter.Tests.Support;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser.Admin;

/// <summary>A person asks for their data and to be forgotten: handed over as a zip, erased, certified, and found no more.</summary>
public sealed class PersonalDataTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Person_IsExportedErasedAndCertified_ByTheKeyboard()
    {
        const string said = "Mi documento es 4123";
        var visitor = await Visit("/demo");
        await visitor.Start(said, "Olvido Pérez");
        var agent = await LogIn("ana");
        await agent.Take("Olvido Pérez");
        await agent.Write("Anotado");
        var id = await agent.Page.EvaluateAsync<string>("new URL(location.href).pathname.split('/').pop() + new URL(location.href).search");
        await agent.End();
        var supervisor = await LogIn("supervisor");
        await supervisor.Go("/supervisor/recordings/webchat?customer=Olvido");
        await supervisor.Page.Locator("tbody a[data-row]").First.ClickAsync();
        var number = System.Text.RegularExpressions.Regex.Match(supervisor.Page.Url, "(?:open=|/webchat/)(\\d+)").Groups[1].Value;
        number.Length.ShouldBeGreaterThan(0, $"{supervisor.Page.Url} {id}");

        var admin = await LogIn("admin");
        var page = admin.Page;
        await admin.Go("/admin/personal-data");
        await page.Locator("#f-kind").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.Locator("#f-value").FillAsync(number);
        await page.Locator("#f-value").PressAsync("Enter");
        var plan = page.Locator("[data-plan]");
        await Expect(plan.Locator("tbody td.number").First).ToHaveTextAsync("1");
        await page.ShouldBeAccessible("the dry run");
        await plan.Locator("button").First.PressAsync("Enter");
        var ready = page.Locator("[data-export=Done] a");
        await Expect(ready).ToBeVisibleAsync();
        var zip = await page.RunAndWaitForDownloadAsync(() => ready.PressAsync("Enter"));
        using (var archive = ZipFile.OpenRead(await zip.PathAsync()))
        {
            archive.Entries.Select(entry => entry.FullName).Order().ShouldBe(["conversations.json", "conversations.pdf", "reviews.json"]);
            using var json = new StreamReader(archive.Entries[0].Open());
            (await json.ReadToEndAsync()).ShouldContain(said);
        }

        await plan.Locator("[data-erase]").PressAsync("Enter");
        await Expect(page.Locator("#retyped")).ToBeFocusedAsync();
        await page.ShouldBeAccessible("the confirmation");
        await page.Locator("#retyped").FillAsync(number);
        await page.Locator("#retyped").PressAsync("Enter");
        var done = page.Locator("[data-case=Done]").First;
        await Expect(done).ToBeVisibleAsync();
        await page.ShouldBeAccessible("an erasure");
        await page.SetViewportSizeAsync(390, 844);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
        var certificate = await page.RunAndWaitForDownloadAsync(() => done.Locator("a").First.PressAsync("Enter"));
        var text = PdfTools.Text(await File.ReadAllBytesAsync(await certificate.PathAsync()));
        text.ShouldContain("Certificado de borrado");
        text.ShouldNotContain("Olvido");

        await supervisor.Go("/supervisor/recordings/webchat?customer=Olvido");
        await Expect(supervisor.Page.Locator("tbody a[data-row]")).ToHaveCountAsync(0);
        await supervisor.Go($"/supervisor/recordings/webchat?open={number}");
        await Expect(supervisor.Page.Locator("#recording-title")).ToHaveTextAsync("Borrada");
        await Expect(supervisor.Page.Locator(".beside")).ToContainTextAsync("Contenido borrado");
        await Expect(supervisor.Page.Locator(".beside")).Not.ToContainTextAsync("4123");
    }
}
