using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

static class Accessible
{
    /// <summary>Neither in light nor in dark does axe find something serious.</summary>
    public static async Task ShouldBeAccessible(this IPage page, string where)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await page.RunAxe();
            var violations = result.Violations.Where(violation => violation.Impact is "serious" or "critical")
                .Select(violation => $"{where}, {scheme}: {violation.Id} at {string.Join("; ", violation.Nodes.Select(node => $"{node.Html} {node.Any.FirstOrDefault()?.Message}"))}");
            violations.ShouldBeEmpty();
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }
}
