using Bunit;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Interactions;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class ConversationTimelineTests : BunitContext
{
    public ConversationTimelineTests() =>
        Services.AddStore(typeof(ConsoleSetup).Assembly).AddSingleton(TimeProvider.System).AddScoped<Localizer>();

    static MessageLine Said(long sequence, string text = "text", MessageFrom from = MessageFrom.Customer) =>
        new(sequence, sequence, from, "Ana", text, from == MessageFrom.Agent ? MarkdownText.ToHtml(text) : null, $"id-{sequence}");

    IRenderedComponent<ConversationTimeline> Show(params IReadOnlyList<TimelineLine> lines) =>
        Render<ConversationTimeline>(parameters => parameters.Add(timeline => timeline.Lines, lines).Add(timeline => timeline.Delivered, 5).Add(timeline => timeline.Read, 3));

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<script>alert(1)</script> [a](javascript:alert(1))")]
    public void Text_OfEitherSide_NeverBecomesMarkup(string text)
    {
        var page = Show(Said(1, text), Said(2, text, MessageFrom.Agent));
        page.Find(".plain").TextContent.ShouldBe(text);
        page.FindAll(".bubble script, .bubble img, .bubble a").ShouldBeEmpty();
    }

    [Fact]
    public void Files_AreShownByTheirKind()
    {
        MessageLine Sent(long sequence, MessageKind kind, string name, string type) =>
            Said(sequence, name) with { Kind = kind, File = new() { PublicId = $"id{sequence}", Name = name, ContentType = type, Size = 1_500_000, Duration = 4_200, Waveform = "0159" } };
        var page = Show(Sent(1, MessageKind.Image, "<b>.png", "image/png"), Sent(2, MessageKind.Voice, "v.webm", "audio/webm"), Sent(3, MessageKind.File, "a.pdf", "application/pdf"), Sent(4, MessageKind.File, "a.mp4", "video/mp4"));
        var image = page.Find(".file-image");
        (image.GetAttribute("href"), image.QuerySelector("img")!.GetAttribute("alt")).ShouldBe(("/files/id1", "<b>.png"));
        page.Find("cc-voice").GetAttribute("waveform").ShouldBe("0159");
        page.FindAll(".file-card").Select(card => card.GetAttribute("href")).ShouldBe(["/files/id3?download=1", "/files/id4?download=1"]);
        page.Find(".file-size").TextContent.ShouldBe("1,4\u00a0MB");
        page.Find("video").GetAttribute("src").ShouldBe("/files/id4");
    }

    [Fact]
    public void AgentsMessages_SayHowFarTheyCame() =>
        Show(Said(2, from: MessageFrom.Agent), Said(4, from: MessageFrom.Agent), Said(6, from: MessageFrom.Agent))
            .FindAll(".tick").Select(tick => tick.ClassName).ShouldBe(["tick read", "tick delivered", "tick sent"]);

    [Fact]
    public void LongConversation_ShowsTheNewestAndMoreWhenAsked()
    {
        var page = Show([.. Enumerable.Range(1, 120).Select(i => Said(i))]);
        page.FindAll(".message").Count.ShouldBe(16);
        page.Find(".timeline-earlier").Click();
        page.FindAll(".message").Count.ShouldBe(66);
        page.Find(".timeline-earlier").Click();
        page.FindAll(".message").Count.ShouldBe(116);
        page.Find(".timeline-earlier").Click();
        page.FindAll(".message").Count.ShouldBe(120);
        page.FindAll(".timeline-earlier").ShouldBeEmpty();
    }

    [Fact]
    public void ReadFromItsStart_ShowsTheFirstLines_AndWhatFollowsWhenAsked()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var page = Render<ConversationTimeline>(parameters => parameters.Add(timeline => timeline.Lines, [.. Enumerable.Range(1, 120).Select(i => Said(i))]).Add(timeline => timeline.FromStart, true));
        Texts(page, "1", "16");
        page.Find(".timeline-later").Click();
        Texts(page, "1", "66");
        page.Find(".timeline-newest").Click();
        Texts(page, "105", "120");
        page.FindAll(".timeline-later, .timeline-newest").ShouldBeEmpty();
        page.Find(".timeline-earlier").Click();
        Texts(page, "55", "120");
    }

    [Fact]
    public void ScrolledFarBack_DrawsABoundedPart_AndFindsTheWayToTheNewest()
    {
        var page = Show([.. Enumerable.Range(1, 1_000).Select(i => Said(i))]);
        for (var i = 0; i < 10; i++)
            page.Find(".timeline-earlier").Click();
        page.FindAll(".message").Count.ShouldBe(300);
        Texts(page, "485", "784");
        page.Find(".timeline-later").Click();
        Texts(page, "535", "834");
        page.Find(".timeline-newest").Click();
        Texts(page, "985", "1000");
        page.FindAll(".timeline-later, .timeline-newest").ShouldBeEmpty();
    }

    static void Texts(IRenderedComponent<ConversationTimeline> page, string first, string last)
    {
        var keys = page.FindAll(".message cc-time").Select(time => time.GetAttribute("at")).ToList();
        (keys[0], keys[^1]).ShouldBe((first, last));
    }

    [Fact]
    public void AtTheBeginning_AsksForWhatStandsBefore_AndShowsItWhenItCame()
    {
        var asked = 0;
        var page = Render<ConversationTimeline>(parameters => parameters.Add(timeline => timeline.Lines, [.. Enumerable.Range(49, 12).Select(i => Said(i))])
            .Add(timeline => timeline.HasEarlier, true).Add(timeline => timeline.OnEarlier, () => asked++));
        page.Find(".timeline-earlier").Click();
        asked.ShouldBe(1);
        page.Render(parameters => parameters.Add(timeline => timeline.Lines, [.. Enumerable.Range(1, 60).Select(i => Said(i))]).Add(timeline => timeline.HasEarlier, false));
        page.FindAll(".message").Count.ShouldBe(60);
        page.FindAll(".timeline-earlier").ShouldBeEmpty();
    }

    [Fact]
    public void NewLines_HideNoneOfThoseShown()
    {
        var lines = Enumerable.Range(1, 150).Select(i => Said(i)).ToList();
        var page = Show(lines);
        page.Render(parameters => parameters.Add(timeline => timeline.Lines, [.. lines, Said(151)]));
        page.FindAll(".message").Count.ShouldBe(17);
    }

    [Theory]
    [InlineData(14, 59, 0)]
    [InlineData(15, 0, 1)]
    public void Days_MayEndAtAnyQuarterHour_TheBrowserKnowsWhere(int minute, int second, int more)
    {
        static long At(int minute, int second) => new DateTimeOffset(2026, 3, 1, 2, minute, second, TimeSpan.Zero).ToUnixTimeMilliseconds();
        var page = Show(Said(1) with { At = At(0, 0) }, Said(2) with { At = At(minute, second) });
        page.FindAll("cc-day").Count.ShouldBe(1 + more);
    }

    [Fact]
    public void Divider_StandsBeforeTheFirstUnseenMessageOnly()
    {
        var page = Render<ConversationTimeline>(parameters => parameters.Add(timeline => timeline.Lines, [Said(1), Said(2), Said(3)]).Add(timeline => timeline.UnreadAfter, 1));
        page.FindAll(".timeline-unread").Count.ShouldBe(1);
        page.Find(".timeline-unread + .message").ShouldNotBeNull();
    }
}
