using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>Gives out people with browsers, and fails when one of their pages had a problem that the test did not cause on purpose.</summary>
[Collection(InBrowser.Name)]
public abstract class BrowserTest(Chromium chromium, DemoServer server) : IAsyncLifetime
{
    /// <summary>Violations of the policy are written to the console, where they count as errors.</summary>
    const string Watch = "addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))";

    readonly List<Person> people = [];
    readonly int logStart = server.LogLength;

    protected DemoServer Server => server;

    protected Task<IBrowser?> WholeBrowser() => chromium.Whole();

    protected static IPageAssertions Expect(IPage page) => Assertions.Expect(page);

    protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    protected async Task<Person> Arrive(int width = 1440, int height = 900, string locale = "es-UY", ColorScheme scheme = ColorScheme.Light, string? address = null, IBrowser? browser = null)
    {
        var context = await (browser ?? chromium.Browser).NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = locale,
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = width < 500,
        });
        context.SetDefaultTimeout(20_000);
        await context.AddInitScriptAsync(Watch);
        var person = new Person(context, address ?? server.Address);
        people.Add(person);
        return person;
    }

    protected async Task<VisitorPage> Visit(string path = "/demo", int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light) =>
        await (await Arrive(width, height, scheme: scheme)).Visit(path);

    protected async Task<ConsolePage> LogIn(string user, int width = 1440, int height = 900) => await (await Arrive(width, height)).LogIn(user);

    /// <summary>Whether the browser would ask before a reload.</summary>
    protected static Task<bool> WouldAsk(IPage page) => page.EvaluateAsync<bool>("!dispatchEvent(new Event('beforeunload', { cancelable: true }))");

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public virtual async Task DisposeAsync()
    {
        var problems = people.SelectMany(person => person.Problems).ToList();
        foreach (var person in people)
        {
            await person.Context.DisposeAsync();
        }

        problems.ShouldBeEmpty();
        server.FailuresFrom(logStart).ShouldBeEmpty();
    }
}
