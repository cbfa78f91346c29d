using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Campaigns;

public sealed class SaveCampaignTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        admin = await centre.LogIn(Seed.Administrator);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task Run_JustAName_TakesVisitorsInAtOnceWithTheDefaults()
    {
        var saved = await Save(new CampaignSettings { Name = "Atención Ñandú", Channel = Channel.Webchat });

        await centre.Drain();
        var campaign = Current(saved.Value.Id);
        (campaign.Key, campaign.ServiceLevel, campaign.MaximumQueue, campaign.MaximumWait, campaign.AutomaticEnd, campaign.MaximumPerAgent, campaign.WrapUp)
            .ShouldBe(("atencion-nandu", 20, 50, 600, 120, 3, 0));
        (campaign.Thresholds.ShortAbandon, campaign.Thresholds.ChatTime1, campaign.Thresholds.ChatTime2, campaign.Thresholds.ChatTime3).ShouldBe((5, 300, 600, 900));
        (await centre.Arrive("atencion-nandu")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Run_TheSameNameTwice_GivesTheSecondAKeyOfItsOwn()
    {
        await Save(new CampaignSettings { Name = "Ventas", Channel = Channel.Webchat });
        var second = await Save(new CampaignSettings { Name = "Ventas", Channel = Channel.Webchat });

        await centre.Drain();
        Current(second.Value.Id).Key.ShouldBe("ventas-2");
    }

    [Fact]
    public async Task Run_HeyNow_HasNoQueueCapAndNoLongestWait()
    {
        var saved = await Save(new CampaignSettings { Name = "w", Channel = Channel.HeyNow, Skills = [" Ventas ", "ventas", ""] });

        await centre.Drain();
        var campaign = Current(saved.Value.Id);
        (campaign.MaximumQueue, campaign.MaximumWait, campaign.AutomaticEnd).ShouldBe((null, null, null));
        campaign.Skills.ShouldBe(["Ventas"]);
    }

    [Fact]
    public async Task Run_AnAssignedStrategyWithoutAWay_GetsTheFirst()
    {
        var saved = await Save(new CampaignSettings { Name = "n", Channel = Channel.Webchat, Strategy = Strategy.Nocall });

        await centre.Drain();
        Current(saved.Value.Id).Distribution.ShouldBe(Distribution.RoundRobin);
    }

    [Fact]
    public async Task Run_AnotherKeyAfterItWasPublished_IsRefused() =>
        (await Change(Seed.MultipleId, settings => settings.Key = "other")).Error.ShouldBe(new InvalidInput("key", "fixed"));

    [Fact]
    public async Task Run_WhileAChatIsOpen_ObeysAtOnceAndLeavesTheChat()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var chat = await centre.Arrive(ana);

        await Change(Seed.MultipleId, settings => (settings.Enabled, settings.Color) = (false, "#FF0000"));

        await centre.Drain();
        Current(Seed.MultipleId).Color.ShouldBe("#ff0000");
        (await centre.Get<StartInteraction>().Run(centre.Visitor())).Error.ShouldBeOfType<CampaignDisabled>();
        (await centre.Get<SendAgentMessage>().Run(ana, chat, centre.NewId(), "still here")).Error.ShouldBeNull();
    }

    [Theory]
    [InlineData(Seed.Ana)]
    [InlineData(Seed.Supervisor)]
    public async Task Run_ByAnybodyElse_IsRefused(int user) =>
        (await centre.Get<SaveCampaign>().Run(await centre.LogIn(user), new Edited<CampaignSettings>(null, 0, new CampaignSettings { Name = "x" }))).Error.ShouldBe(new NotAllowed());

    [Fact]
    public async Task Run_FromAnotherGroup_DoesNotKnowTheCampaign()
    {
        var foreign = await centre.LogIn(Seed.ForeignAdministrator);
        var settings = Differences.Copy<CampaignSettings>(Current(Seed.MultipleId));
        settings.SecurityGroupId = Seed.ForeignGroup;

        (await centre.Get<SaveCampaign>().Run(foreign, new Edited<CampaignSettings>(Seed.MultipleId, 0, settings))).Error.ShouldBe(new NotFound());
        (await centre.Get<DeleteCampaign>().Run(foreign, Seed.MultipleId, null)).Error.ShouldBe(new NotFound());
        (await centre.Get<DuplicateCampaign>().Run(foreign, Seed.MultipleId, "x")).Error.ShouldBe(new NotFound());
    }

    [Fact]
    public async Task Run_WithEverybodysQualityForm_IsStoredByAnAdministratorOfOneGroup()
    {
        var shared = await centre.Get<SaveQualityForm>().Run(admin, new(null, 0, new() { Name = "shared", Questions = [new() { Id = "1", Text = "?" }] }));
        var own = await centre.Get<SaveQualityForm>().Run(admin, new(null, 0, new() { Name = "own", SecurityGroupId = Seed.OwnGroup, Questions = [new() { Id = "1", Text = "?" }] }));
        await centre.Drain();
        var foreign = await centre.LogIn(Seed.ForeignAdministrator);
        Task<Result<Saved>> Save(int form) => centre.Get<SaveCampaign>().Run(foreign, new(null, 0, new() { Name = "x", Channel = Channel.Webchat, SecurityGroupId = Seed.ForeignGroup, QualityFormId = form }));

        (await Save(shared.Value.Id)).Error.ShouldBeNull();
        (await Save(own.Value.Id)).Error.ShouldBe(new InvalidInput("qualityFormId", "unknown"));
    }

    [Fact]
    public async Task Duplicate_CopiesMembersAndResponsesUnderItsOwnKeyAndIsDisabled()
    {
        await centre.Write(unit => unit.Db.CannedResponses.Add(new CannedResponse { CampaignId = Seed.MultipleId, Shortcut = "hi", Text = "Hello" }).Context.SaveChanges());

        var copy = await centre.Get<DuplicateCampaign>().Run(admin, Seed.MultipleId, "Sales copy");

        await centre.Drain();
        var campaign = Current(copy.Value.Id);
        (campaign.Key, campaign.Enabled, campaign.Members.Count, campaign.CannedResponses.Single().Text).ShouldBe(("sales-copy", false, 3, "Hello"));
    }

    [Fact]
    public async Task Delete_WithLiveInteractions_IsRefusedAndChangesNothing()
    {
        await centre.Arrive();

        (await centre.Get<DeleteCampaign>().Run(admin, Seed.MultipleId, null)).Error.ShouldBe(new HasLiveInteractions(1));

        await centre.Drain();
        Current(Seed.MultipleId).DeletedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Delete_MovingTheLiveOnes_KeepsAgentsAndWaitingTimes_030()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var active = await centre.Arrive(ana);
        var waiting = await centre.Arrive();
        var since = (await centre.Find(waiting)).QueuedAt;
        await centre.Advance(TimeSpan.FromSeconds(40));

        (await centre.Get<DeleteCampaign>().Run(admin, Seed.MultipleId, Seed.OneByOneId)).Error.ShouldBeNull();

        await centre.Drain();
        var (served, queued) = (await centre.Find(active), await centre.Find(waiting));
        (served.State, served.AgentId, served.CampaignId).ShouldBe((InteractionState.Active, Seed.Ana, Seed.OneByOneId));
        (queued.State, queued.QueuedAt, queued.CampaignId).ShouldBe((InteractionState.Waiting, since, Seed.OneByOneId));
        centre.Live.FindInteraction(waiting)!.CampaignId.ShouldBe(Seed.OneByOneId);
        (await centre.Get<SendAgentMessage>().Run(ana, active, centre.NewId(), "still here")).Error.ShouldBeNull();
    }

    [Fact]
    public async Task Delete_LeavesItsHistorySearchableUnderItsName()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var chat = await centre.Arrive(ana);
        await centre.Get<EndInteraction>().Run(ana, chat);

        (await centre.Get<DeleteCampaign>().Run(admin, Seed.MultipleId, null)).Error.ShouldBeNull();

        await centre.Drain();
        Current(Seed.MultipleId).Name.ShouldBe(Seed.Multiple);
        var found = await centre.Get<ContactCenter.Core.Recordings.RecordingsQuery>().Search(await centre.LogIn(Seed.Supervisor), new());
        found.Value.Select(recording => recording.Id).ShouldContain(chat);
        (await centre.Get<StartInteraction>().Run(centre.Visitor())).Error.ShouldBeOfType<CampaignUnknown>();
    }

    [Fact]
    public async Task Delete_AVisitorWhoStartsBeforeMemoryKnows_IsNotTakenIn()
    {
        var stale = centre.Get<CampaignDirectory>().Current;
        await centre.Get<DeleteCampaign>().Run(admin, Seed.MultipleId, null);
        await centre.Drain();
        centre.Get<CampaignDirectory>().Show(stale);

        (await centre.Get<StartInteraction>().Run(centre.Visitor())).Error.ShouldBeOfType<CampaignUnknown>();
    }

    Task<Result<Saved>> Save(CampaignSettings settings) => centre.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(null, 0, settings));

    Task<Result<Saved>> Change(int id, Action<CampaignSettings> change)
    {
        var campaign = Current(id);
        var settings = Differences.Copy<CampaignSettings>(campaign);
        change(settings);
        return centre.Get<SaveCampaign>().Run(admin, new Edited<CampaignSettings>(id, campaign.Version, settings));
    }

    Campaign Current(int id) => centre.Get<CampaignDirectory>().Current.Find(id)!;
}
