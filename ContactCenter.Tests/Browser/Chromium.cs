using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>One browser for the whole run. Hosts under `.example` are this machine.</summary>
public sealed class Chromium : IAsyncLifetime
{
    static readonly string[] arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP *.example 127.0.0.1", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
    ];

    IPlaywright? playwright;
    IBrowser? whole;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // Generous, since the machine may be busy: nothing waits longer than it must.
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = arguments });
    }

    /// <summary>The browser itself, which shows notifications as the shell does not; null where there is only the shell.</summary>
    public async Task<IBrowser?> Whole() =>
        whole ??= Find("chromium", "chromium-browser", "google-chrome") is { } path ? await playwright!.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = arguments }) : null;

    public async Task DisposeAsync()
    {
        await (whole?.DisposeAsync() ?? ValueTask.CompletedTask);
        await Browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>The shell without a window of its own first: it is the same engine and takes a fraction of the processor.</summary>
    static string Find() => Find("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
        ?? throw new InvalidOperationException("There is no chromium on the path: apt-get install chromium");

    static string? Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}

/// <summary>Tests in a browser run one after another, and after all others: they need the machine for themselves.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class InBrowser : ICollectionFixture<Chromium>, ICollectionFixture<DemoServer>
{
    public const string Name = "browser";
}
