using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

static class Accessible
{
    // Only colours differ in the dark; and whatever passes need not be told: axe takes seconds a page.
    static readonly (ColorScheme Scheme, AxeRunOptions Rules)[] looks =
    [
        (ColorScheme.Light, new AxeRunOptions { ResultTypes = [ResultType.Violations] }),
        (ColorScheme.Dark, new AxeRunOptions { ResultTypes = [ResultType.Violations], RunOnly = RunOnlyOptions.Rules("color-contrast") }),
    ];

    /// <summary>Neither in light nor in dark does axe find something serious.</summary>
    public static async Task ShouldBeAccessible(this IPage page, string where)
    {
        foreach (var (scheme, rules) in looks)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await page.RunAxe(rules);
            var violations = result.Violations.Where(violation => violation.Impact is "serious" or "critical")
                .Select(violation => $"{where}, {scheme}: {violation.Id} at {string.Join("; ", violation.Nodes.Select(node => $"{node.Html} {node.Any.FirstOrDefault()?.Message}"))}");
            violations.ShouldBeEmpty();
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        (await page.StyledByRemovedRules()).ShouldBeEmpty(where);
    }
}
