using ContactCenter.Core.Data.Sqlite;

namespace ContactCenter.Tests.Browser;

/// <summary>A conversation is verified where it is read, and all of them on the administrator's page; one that was changed in the file is named.</summary>
public sealed class VerifyTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    [Fact]
    public async Task Conversation_IsIntact_UntilSomebodyChangesItInTheFile()
    {
        var visitor = await Visit("/demo");
        await visitor.Start("¿Cuánto cuesta?", "Vera Fiel");
        var agent = await LogIn("ana");
        await agent.Take("Vera Fiel");
        await agent.Write("Cuesta 100");
        await agent.End();

        var supervisor = await LogIn("supervisor");
        await supervisor.Go("/supervisor/recordings/webchat?customer=Vera+Fiel");
        await supervisor.Page.Locator("tbody a[data-row]").First.PressAsync("Enter");
        var verify = supervisor.Page.Locator(".verify button");
        await verify.PressAsync("Enter");
        await Expect(supervisor.Page.Locator("[data-verified=intact]")).ToContainTextAsync("Íntegra");
        await supervisor.Page.ShouldBeAccessible("a verified conversation");

        var admin = await LogIn("admin");
        await admin.Go("/admin/verify");
        await admin.Page.Locator(".filters button[type=submit]").PressAsync("Enter");
        await Expect(admin.Page.Locator("[data-verification=intact]")).ToContainTextAsync("Todo está íntegro");
        await admin.Page.ShouldBeAccessible("all is intact");

        using (var hands = new SqliteDatabase(Server.Database).Open())
        using (var command = hands.CreateCommand())
        {
            command.CommandText = "UPDATE Messages SET Text='Cuesta 10' WHERE Text='Cuesta 100'";
            command.ExecuteNonQuery().ShouldBe(1);
        }

        try
        {
            await verify.PressAsync("Enter");
            await Expect(supervisor.Page.Locator("[data-verified=changed]")).ToContainTextAsync("(mensaje): no es lo que se selló");
            await supervisor.Page.ShouldBeAccessible("a changed conversation");
            await admin.Page.Locator(".filters button[type=submit]").PressAsync("Enter");
            await Expect(admin.Page.Locator("[data-verification=changed]")).ToContainTextAsync("1 conversación alterada");
            await Expect(admin.Page.Locator("table.live tbody tr")).ToHaveCountAsync(1);
            await admin.Page.ShouldBeAccessible("something was changed");
            await admin.Page.Locator("table.live tbody a").PressAsync("Enter");
            await Expect(admin.Page.Locator("#recording-title")).ToHaveTextAsync("Vera Fiel");
            await Expect(admin.Page.Locator(".timeline")).ToContainTextAsync("Cuesta 10");
        }
        finally
        {
            using var hands = new SqliteDatabase(Server.Database).Open();
            using var command = hands.CreateCommand();
            command.CommandText = "UPDATE Messages SET Text='Cuesta 100' WHERE Text='Cuesta 10'";
            command.ExecuteNonQuery();
        }
    }
}
