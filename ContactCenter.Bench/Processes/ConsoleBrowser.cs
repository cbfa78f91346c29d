using Microsoft.Playwright;

namespace ContactCenter.Bench.Processes;

/// <summary>A real Chromium in which somebody is logged in to the console.</summary>
sealed class ConsoleBrowser : IAsyncDisposable
{
    readonly IPlaywright playwright;
    readonly IBrowser browser;
    readonly Uri server;

    ConsoleBrowser(IPlaywright playwright, IBrowser browser, IPage page, Uri server) => (this.playwright, this.browser, Page, this.server) = (playwright, browser, page, server);

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
        var console = new ConsoleBrowser(playwright, browser, await browser.NewPageAsync(), server);
        await console.Open("login");
        await console.Page.Locator("#user-name").FillAsync(user);
        await console.Page.Locator("#password").FillAsync(password);
        await console.Page.Locator("form.door-card button[type=submit]").ClickAsync();
        await console.Page.Locator(".shell").WaitForAsync();
        return console;
    }

    public Uri Server => server;

    public Task Open(string path) => Page.GotoAsync(new Uri(server, path).ToString());

    public async ValueTask DisposeAsync()
    {
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
