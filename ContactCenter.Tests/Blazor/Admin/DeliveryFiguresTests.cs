using Bunit;
using ContactCenter.Blazor.Admin.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Admin;

/// <summary>What a provider's page tells of its deliveries.</summary>
public sealed class DeliveryFiguresTests : IAsyncLifetime
{
    HeyNow hey = null!;
    AdminConsole console = null!;

    DeliveryCounts Counts => hey.Centre.Get<DeliveryCounts>();

    public async Task InitializeAsync()
    {
        hey = await HeyNow.Start();
        console = new AdminConsole(hey.Centre, await hey.Centre.LogIn(Seed.Administrator));
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await hey.DisposeAsync();
    }

    [Fact]
    public async Task Refused_ByReason_IsShownAndGoesOnCounting_044()
    {
        Counts.Take(hey.ProviderId, new TakenNews(3, 1, 0));
        Counts.Refuse(hey.ProviderId, RefusedDelivery.Malformed);
        Counts.Refuse(hey.ProviderId + 1, RefusedDelivery.TooLarge);
        var page = console.Open<ProvidersPage>($"/admin/providers/heynow?id={hey.ProviderId}");
        Told(page).ShouldBe([("taken", "3"), ("repeated", "1"), ("TooLarge", "0"), ("Malformed", "1")]);

        Counts.Refuse(hey.ProviderId, RefusedDelivery.TooLarge);
        Counts.Refuse(null, RefusedDelivery.UnknownKey);
        await hey.Centre.Advance(TimeSpan.FromSeconds(2));

        page.WaitForAssertion(() => Told(page)[2..].ShouldBe([("TooLarge", "1"), ("Malformed", "1"), ("UnknownKey", "1")]));
    }

    static List<(string, string)> Told(IRenderedComponent<ProvidersPage> page) =>
        [.. page.FindAll(".deliveries [data-count]").Select(shown => (shown.GetAttribute("data-count")!, string.Concat(shown.TextContent.Where(char.IsAsciiDigit))))];
}
