using Microsoft.Playwright;

namespace ContactCenter.Bench.Processes;

/// <summary>A real Chromium in which somebody is logged in to the console.</summary>
sealed class ConsoleBrowser : IAsyncDisposable
{
    readonly IPlaywright playwright;
    readonly IBrowser browser;
    readonly Uri server;
    readonly bool isOwner;

    ConsoleBrowser(IPlaywright playwright, IBrowser browser, IPage page, Uri server, bool isOwner = true) => (this.playwright, this.browser, Page, this.server, this.isOwner) = (playwright, browser, page, server, isOwner);

    public IPage Page { get; }

    /// <summary>Static files of a program that was not published lie beside its sources: what the server must be told to show its console.</summary>
    public static IReadOnlyDictionary<string, string> ServerSettings => new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["DOTNET_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_CONTENTROOT"] = Path.Combine(Sources(), "ContactCenter.Blazor"),
    };

    public static async Task<ConsoleBrowser> LogIn(Uri server, string user, string password)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var console = new ConsoleBrowser(playwright, browser, await (await browser.NewContextAsync()).NewPageAsync(), server);
        await console.LogIn(user, password);
        return console;
    }

    public Uri Server => server;

    /// <summary>Somebody else in the same Chromium, with cookies of their own; gone at the latest with this one.</summary>
    public async Task<ConsoleBrowser> Beside(string user, string password)
    {
        var console = new ConsoleBrowser(playwright, browser, await browser.NewPageAsync(), server, isOwner: false);
        await console.LogIn(user, password);
        return console;
    }

    /// <summary>A page that holds nothing but what is given: the floor of what this Chromium can do on this machine.</summary>
    public async Task<IPage> Bare(string html)
    {
        var page = await browser.NewPageAsync();
        await page.SetContentAsync(html);
        return page;
    }

    async Task LogIn(string user, string password)
    {
        await Open("login");
        await Page.Locator("#user-name").FillAsync(user);
        await Page.Locator("#password").FillAsync(password);
        await Page.Locator("form.door-card button[type=submit]").ClickAsync();
        await Page.Locator(".shell").WaitForAsync();
    }

    public Task Open(string path) => Page.GotoAsync(new Uri(server, path).ToString());

    public async ValueTask DisposeAsync()
    {
        if (!isOwner)
        {
            await Page.Context.DisposeAsync();
            return;
        }

        await browser.DisposeAsync();
        playwright.Dispose();
    }

    static string Sources()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ContactCenter.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not started from the sources: the console's static files cannot be found.");
        return folder;
    }

    static string Chromium() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => new[] { "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome" }
        .Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No Chromium on the path.");
}
