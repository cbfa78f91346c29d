using Bunit;
using ContactCenter.Blazor.Inbox.Composing;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class FailedDeliveryTests : InboxContext
{
    IRenderedComponent<ConversationTimeline> Show(Delivery delivery, bool maySendAgain = true)
    {
        Services.AddSingleton<SendAgain>();
        return Render<ConversationTimeline>(parameters => parameters
            .Add(timeline => timeline.Lines, [new MessageLine(7, 7, MessageFrom.Agent, "Ana", "text", null, "id")])
            .Add(timeline => timeline.Deliveries, new Dictionary<long, Delivery> { [7] = delivery })
            .Add(timeline => timeline.MaySendAgain, maySendAgain));
    }

    [Theory]
    [InlineData(DeliveryStatus.Queued, "tick queued", "schedule")]
    [InlineData(DeliveryStatus.Sent, "tick sent", "check")]
    [InlineData(DeliveryStatus.Delivered, "tick delivered", "done_all")]
    [InlineData(DeliveryStatus.Read, "tick read", "done_all")]
    public void Tick_SaysItInWordsToo(DeliveryStatus status, string css, string icon)
    {
        var page = Show(new Delivery(status));
        var tick = page.Find(".tick");
        (tick.ClassName, tick.QuerySelector(".rzi")!.TextContent).ShouldBe((css, icon));
        tick.QuerySelector(".sr-only")!.TextContent.ShouldNotBeEmpty();
        page.FindAll(".delivery-failed").ShouldBeEmpty();
    }

    [Fact]
    public void Failed_AReasonFromOutside_StaysText()
    {
        var page = Show(new Delivery(DeliveryStatus.Failed, "999", "<img src=x onerror=alert(1)>"));
        page.Find(".delivery-reason bdi").TextContent.ShouldBe("<img src=x onerror=alert(1)>");
        page.FindAll(".delivery-failed img").ShouldBeEmpty();
        page.Find(".delivery-failed button");
    }

    [Fact]
    public void Failed_AKnownCode_IsSaidInOurWords()
    {
        var page = Show(new Delivery(DeliveryStatus.Failed, "131026", "Message undeliverable"), maySendAgain: false);
        page.Find(".delivery-failed").TextContent.ShouldContain("WhatsApp");
        page.FindAll(".delivery-reason, .delivery-failed button").ShouldBeEmpty();
    }

    [Fact]
    public async Task Window_OnceOver_TakesTheComposersPlace()
    {
        var heard = Centre.Time.GetUtcNow().ToUnixTimeMilliseconds();
        var gate = Render<ReplyWindowGate>(parameters => parameters
            .Add(window => window.Contact, new ProviderContact { PlatformId = "p", ClientId = "c", Channel = WireChannels.WhatsApp, LastHeardAt = heard })
            .Add(window => window.Closed, "<i class=closed></i>")
            .AddChildContent("<b class=box></b>"));
        gate.Find(".reply-window cc-clock").GetAttribute("until").ShouldBe((heard + 24 * 3600 * 1000).ToString(System.Globalization.CultureInfo.InvariantCulture));
        gate.Find(".box");

        await Centre.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));

        gate.WaitForAssertion(() => gate.Find(".closed"));
        gate.FindAll(".box").ShouldBeEmpty();
    }
}
