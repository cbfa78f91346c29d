using Bunit;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Supervisor;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Recordings;

/// <summary>What stands above a recording, and its neighbours.</summary>
public sealed class RecordingPanelTests : IAsyncLifetime
{
    static readonly Schedule never = new("America/Montevideo", [new OpeningRange(DayOfWeek.Monday, 0, 0)], []);

    Centre centre = null!;
    Actor ana = null!, supervisor = null!;
    SupervisorConsole console = null!;

    public Task InitializeAsync() => Begin();

    async Task Begin(Action<Campaign>? change = null)
    {
        centre = await Centre.Start(change);
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
        console = new SupervisorConsole(centre, supervisor);
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    static string Words(IRenderedComponent<RecordingsPage> page, string selector) => string.Join(' ', page.Find(selector).TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    async Task<IRenderedComponent<RecordingsPage>> OpenLeft(string query)
    {
        await DisposeAsync();
        await Begin(campaign => campaign.Schedule = never);
        var left = (await centre.Get<LeaveOfflineMessage>().Run(centre.Visitor())).Value.Id;
        await centre.Drain();
        var page = console.Open<RecordingsPage>($"/supervisor/recordings/webchat?open={left}{query}");
        page.WaitForElement("aside .seen-mark button");
        return page;
    }

    /// <summary>As the document has it: the number at the top left, and again with the date and time.</summary>
    [Fact]
    public async Task HeyNow_ShowsTheNumberTwice_TheAccountItCameInBy_AndWhatTheBotSaid()
    {
        var id = await HeyNowConversation.Finish(centre, ana);
        var page = console.Open<RecordingsPage>($"/supervisor/recordings/heynow?open={id}");
        page.WaitForAssertion(() => page.Find("aside h2").TextContent.ShouldBe(HeyNowConversation.Number));
        Words(page, "aside .contacted").ShouldContain(HeyNowConversation.Number);
        page.Find("aside .contacted cc-time").ShouldNotBeNull();
        foreach (var part in new[] { HeyNowConversation.Platform, HeyNowConversation.Name, "WhatsApp", $"#{id}", "esperó 0:42" })
            Words(page, "aside .beside-facts").ShouldContain(part);
        foreach (var part in new[] { "Lo atiende el bot", "I hand you over", "El bot lo pasó a un agente", "I look it up", "Esperó \u20680:42\u2069" })
            page.Find("aside .timeline").TextContent.ShouldContain(part);
        page.FindAll("aside #recording-export a[href*='/print']").ShouldHaveSingleItem();
        Words(page, "tbody th").ShouldContain(HeyNowConversation.Number);
        (await centre.Get<ExportRecording>().Run(supervisor, id, ExportFormat.Pdf)).Value.Conversation.PlatformId.ShouldBe(HeyNowConversation.Platform);
    }

    [Fact]
    public async Task LeftOutOfHours_IsMarkedAboveItsText_AndStaysOpen_WhenTheSearchLosesIt()
    {
        var page = await OpenLeft("&offline=1&seen=0");
        page.WaitForElement("tbody tr");
        page.Find("tbody td[data-label=Duración]").TextContent.ShouldBe("–");
        Words(page, "aside .beside-facts").ShouldNotContain("duró");
        page.Find("aside .seen-mark button").Click();
        page.WaitForAssertion(() => page.FindAll("tbody tr").ShouldBeEmpty());
        Words(page, "aside .seen-mark").ShouldContain("supervisor 10/3/2026 15:00");
        page.Find("aside h2").TextContent.ShouldBe("Vera");
        page.Find("aside .seen-mark button").Click();
        page.WaitForAssertion(() => Words(page, "aside .seen-mark").ShouldEndWith("No visto"));
    }

    [Fact]
    public async Task LeftOutOfHours_OpenedAgain_SaysWhoSawItAndWhen_AndWhoTookItBack()
    {
        var page = await OpenLeft("");
        var id = (await centre.Get<RecordingsQuery>().Search(supervisor, new RecordingFilter())).Value.Single().Id;
        (await centre.Get<MarkOfflineSeen>().Run(supervisor, id, true)).Error.ShouldBeNull();
        await centre.Advance(TimeSpan.FromHours(2));
        (await centre.Get<MarkOfflineSeen>().Run(supervisor, id, false)).Error.ShouldBeNull();
        (await centre.Get<MarkOfflineSeen>().Run(supervisor, id, true)).Error.ShouldBeNull();
        page = console.Open<RecordingsPage>($"/supervisor/recordings/webchat?open={id}");
        page.WaitForAssertion(() => Words(page, "aside .seen-mark").ShouldContain("supervisor 10/3/2026 17:00"));
        var told = page.Find("aside .timeline").TextContent;
        told.ShouldContain("\u2068supervisor\u2069 lo marcó como visto");
        told.ShouldContain("\u2068supervisor\u2069 lo marcó como no visto");
        page.Find("aside a[href^='mailto:vera@example.org?subject=Re%3A%20su%20mensaje%20a%20']").TextContent.ShouldContain("Responder por correo");
    }

    [Fact]
    public async Task LastOfAPage_NextBringsThePageThatFollows_AndOpensItsFirst()
    {
        var ids = new List<long>();
        for (var i = 0; i <= RecordingsAddress.PageSize; i++)
        {
            ids.Add(await centre.Arrive(ana));
            (await centre.Get<EndInteraction>().Run(ana, ids[^1])).Error.ShouldBeNull();
        }

        var page = console.Open<RecordingsPage>($"/supervisor/recordings/webchat?open={ids[1]}");
        page.WaitForElement("aside [data-further]").Click();
        page.WaitForAssertion(() => console.Navigation.Uri.ShouldEndWith($"?open={ids[0]}"));
        page.WaitForAssertion(() => page.FindAll("aside [data-further]").ShouldBeEmpty());
        page.Find("tr.chosen").ShouldNotBeNull();
    }
}
