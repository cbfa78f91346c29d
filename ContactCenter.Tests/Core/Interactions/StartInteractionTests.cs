using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Interactions;

public sealed class StartInteractionTests
{
    static readonly Schedule never = new("UTC", [], [.. Enumerable.Range(0, 9).Select(day => new ScheduleException(new DateOnly(2026, 3, 6).AddDays(day), []))]);

    [Fact]
    public async Task Run_OpenCampaign_WaitsWithItsFirstMessage()
    {
        await using var centre = await Centre.Start();
        var started = (await centre.Get<StartInteraction>().Run(centre.Visitor())).Value;
        started.State.ShouldBe(InteractionState.Waiting);
        started.PublicId.Length.ShouldBe(PublicId.Length);
        var conversation = await centre.Get<ConversationQuery>().Read(started.Id);
        conversation!.Entries.Select(entry => entry.Event.GetType()).ShouldBe([typeof(InteractionCreated), typeof(InteractionQueued), typeof(MessageAdded)]);
    }

    [Fact]
    public async Task Run_SameIdInParallel_BeginsOnce()
    {
        await using var centre = await Centre.Start();
        var visitor = centre.Visitor();
        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => centre.Get<StartInteraction>().Run(visitor))));
        all.Select(started => started.Value.Id).Distinct().ShouldHaveSingleItem();
        all.Count(started => !started.Value.Repeated).ShouldBe(1);
    }

    [Fact]
    public async Task Run_SameIdWithOtherContent_TellsNothingOfTheFirst()
    {
        await using var centre = await Centre.Start();
        var visitor = centre.Visitor();
        await centre.Get<StartInteraction>().Run(visitor);
        (await centre.Get<StartInteraction>().Run(visitor with { Text = "guess" })).Error.ShouldBe(new MessageIdReused());
        (await centre.Get<StartInteraction>().Run(visitor with { Campaign = Seed.OneByOne })).Error.ShouldBe(new MessageIdReused());
        (await centre.Get<StartInteraction>().Run(visitor with { MessageId = "guess" })).Error.ShouldBe(new MessageIdReused());
    }

    [Fact]
    public async Task Run_QueueFull_IsRejectedAndCountsNotAsWaiting()
    {
        await using var centre = await Centre.Start(campaign => campaign.MaximumQueue = 2);
        await centre.Arrive();
        await centre.Arrive();
        var third = (await centre.Get<StartInteraction>().Run(centre.Visitor())).Value;
        var interaction = await centre.Find(third.Id);
        (third.State, interaction.EndReason, interaction.QueuedAt).ShouldBe((InteractionState.Rejected, EndReason.QueueFull, null));
        (await centre.Get<StartInteraction>().Run(centre.Visitor(Seed.OneByOne))).Value.State.ShouldBe(InteractionState.Waiting);
    }

    [Fact]
    public async Task Run_ManyAtOnce_NeverExceedTheQueue()
    {
        await using var centre = await Centre.Start(campaign => campaign.MaximumQueue = 5);
        var visitors = Enumerable.Range(0, 30).Select(_ => centre.Visitor()).ToList();
        var all = await Task.WhenAll(visitors.Select(visitor => Task.Run(() => centre.Get<StartInteraction>().Run(visitor))));
        all.Count(started => started.Value.State == InteractionState.Waiting).ShouldBe(5);
    }

    [Fact]
    public async Task Run_ClosedOrDisabled_IsRefused()
    {
        await using var centre = await Centre.Start(campaign =>
        {
            campaign.Schedule = campaign.Key == Seed.Multiple ? never : Schedule.Always;
            campaign.Enabled = campaign.Key != Seed.OneByOne;
        });
        (await centre.Get<StartInteraction>().Run(centre.Visitor())).Error.ShouldBe(new CampaignClosed());
        (await centre.Get<StartInteraction>().Run(centre.Visitor(Seed.OneByOne))).Error.ShouldBe(new CampaignDisabled());
        (await centre.Get<StartInteraction>().Run(centre.Visitor("nothing"))).Error.ShouldBe(new CampaignUnknown());
        centre.Live.Open().ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_BadInput_NamesEveryField()
    {
        await using var centre = await Centre.Start(campaign => (campaign.AskEmail, campaign.ExtraVisible, campaign.ExtraRequired) = (true, true, true));
        var result = await centre.Get<StartInteraction>().Run(new VisitorStart("", Seed.Multiple, " ", "no mail", null, "a\0", "", "xx", new string('p', 2_001), null));
        result.Error.ShouldBeOfType<InvalidInput>().Fields.Select(field => $"{field.Field}:{field.Code}")
            .ShouldBe(["id:required", "messageId:required", "name:required", "extra:required", "text:bad-text", "pageUrl:too-long", "email:bad-email", "language:out-of-range"], ignoreOrder: true);
    }

    [Fact]
    public async Task LeaveOfflineMessage_OutOfHours_IsStoredOnceAndNeverRouted()
    {
        await using var centre = await Centre.Start(campaign => campaign.Schedule = never);
        var visitor = centre.Visitor();
        (await centre.Get<LeaveOfflineMessage>().Run(visitor)).Value.State.ShouldBe(InteractionState.Offline);
        (await centre.Get<LeaveOfflineMessage>().Run(visitor)).Value.Repeated.ShouldBeTrue();
        (await centre.Get<LeaveOfflineMessage>().Run(centre.Visitor() with { Email = null })).Error.ShouldBe(new InvalidInput("email", "required"));
        await centre.Drain();
        centre.Live.Open().ShouldBeEmpty();
    }

    [Fact]
    public async Task LeaveOfflineMessage_WhileOpen_IsRefused()
    {
        await using var centre = await Centre.Start(campaign => campaign.OfflineMessages = campaign.Key == Seed.Multiple);
        (await centre.Get<LeaveOfflineMessage>().Run(centre.Visitor())).Error.ShouldBe(new CampaignOpen());
        (await centre.Get<LeaveOfflineMessage>().Run(centre.Visitor(Seed.OneByOne))).Error.ShouldBe(new OfflineOff());
    }
}
