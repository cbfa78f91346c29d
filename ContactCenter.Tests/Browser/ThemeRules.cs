using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>The component library's rules that the console takes out of the browser, read again from their files.</summary>
static class ThemeRules
{
    // An element is found whatever state it is in, and by the parts that only the browser makes.
    const string Removed = """
        const removed = [];
        for (const link of document.querySelectorAll("link[data-theme-sheet]")) {
          const whole = new CSSStyleSheet();
          whole.replaceSync(await (await fetch(link.href)).text());
          const kept = new Set([...link.sheet.cssRules].map(rule => rule.cssText));
          removed.push(...[...whole.cssRules].filter(rule => !kept.has(rule.cssText)).map(rule => ({ sheet: link.dataset.themeSheet, selector: rule.selectorText ?? "?" + rule.cssText })));
        }
        """;

    /// <summary>Removed rules that something in this page would have met; none of it may be.</summary>
    public static Task<string[]> StyledByRemovedRules(this IPage page) => page.EvaluateAsync<string[]>($$"""
        async () => {
          {{Removed}}
          const meets = selector => {
            try {
              return document.querySelector(selector.replace(/::[-\w]+(\([^)]*\))?/g, "").replace(/:(hover|active|focus(-visible|-within)?)(?![-\w])/g, "")) !== null;
            } catch {
              return document.querySelector(selector) !== null;
            }
          };
          return [...new Set(removed.map(rule => rule.selector))].filter(selector => selector.startsWith("?") || meets(selector));
        }
        """);

    /// <summary>How many of each sheet are gone.</summary>
    public static Task<Dictionary<string, int>> CountRemovedRules(this IPage page) => page.EvaluateAsync<Dictionary<string, int>>($$"""
        async () => {
          {{Removed}}
          return removed.reduce((counts, { sheet }) => ({ ...counts, [sheet]: (counts[sheet] ?? 0) + 1 }), { light: 0, dark: 0 });
        }
        """);
}
