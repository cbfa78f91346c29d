using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Agents;

public sealed class AgentInfoTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.WrapUp, campaign.AutomaticEnd) = (30, 9_999));
        // In the other group's campaign too.
        await centre.Write(unit =>
        {
            unit.Db.Members.Add(new Member { CampaignId = Seed.ForeignId, AgentId = Seed.Ana, Position = 9 });
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: Seed.ForeignId);
        });
        await centre.Drain();
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    async Task<AgentInfo> Read(Actor by) => (await centre.Get<AgentInfoQuery>().Read(by, Seed.Ana)).Value;

    async Task Serve(string campaign, int seconds)
    {
        var id = await centre.Arrive(ana, campaign);
        await centre.Advance(TimeSpan.FromSeconds(seconds));
        (await centre.Get<EndInteraction>().Run(ana, id)).IsDone.ShouldBeTrue();
        await centre.Advance(TimeSpan.FromSeconds(10));
        await centre.Get<EndWrapUp>().Run(ana);
        await centre.Drain();
    }

    [Fact]
    public async Task Info_CountsWhatEnded_AndShowsWhatGoesOn_InTheAskersCampaignsOnly()
    {
        await Serve(Seed.Multiple, 60);
        await Serve(Seed.Multiple, 120);
        await Serve(Seed.Foreign, 500);
        var ours = await centre.Arrive(ana);
        await centre.Arrive(ana, Seed.Foreign);

        var info = await Read(supervisor);
        info.Campaigns.Select(campaign => campaign.Id).ShouldBe([Seed.MultipleId, Seed.OneByOneId]);
        info.Handled.ShouldBe([new AgentHandled(Channel.Webchat, new WorkTally { Handled = 2, ActiveMs = 180_000, WrapUpMs = 20_000 })]);
        (info.Handled[0].AverageActiveMs, info.Handled[0].Work.AverageHandlingMs).ShouldBe((90_000, 100_000));
        info.Now.Select(has => has.InteractionId).ShouldBe([ours]);

        var all = await Read(await centre.LogIn(Seed.Administrator));
        (all.Handled[0].Work.Handled, all.Now.Count, all.Campaigns.Count).ShouldBe((3, 2, 3));
    }

    [Fact]
    public async Task Info_DayBeginsAtTheCampaignsMidnight_AndEndsNow()
    {
        await centre.Advance(TimeSpan.FromHours(1));
        var info = await Read(supervisor);
        // Montevideo's.
        info.DayStart.ShouldBe(new DateTimeOffset(2026, 3, 10, 3, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds());
        info.Day.Select(stretch => stretch.State).ShouldBe([AgentState.Offline, AgentState.Free]);
        info.Day[^1].To.ShouldBe(centre.Time.GetUtcNow().ToUnixTimeMilliseconds());
        (info.Day[^1].To - info.Day[^1].From).ShouldBe((long)TimeSpan.FromHours(1).TotalMilliseconds);
    }

    [Fact]
    public async Task Info_ServedOverMidnight_CountsWholeToTheDayOfItsEnd_AndStatesBeginAtMidnight()
    {
        var midnight = LocalDay.Of(centre.Time.NowMs(), TimeZoneInfo.FindSystemTimeZoneById("America/Montevideo")).To;
        await centre.Advance(midnight.ToInstant() - centre.Time.GetUtcNow() - TimeSpan.FromMinutes(1));
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
        var id = await centre.Arrive(ana);
        await centre.Advance(TimeSpan.FromMinutes(2));
        (await centre.Get<EndInteraction>().Run(ana, id)).IsDone.ShouldBeTrue();
        await centre.Drain();
        var info = await Read(supervisor);
        info.Handled.ShouldBe([new AgentHandled(Channel.Webchat, new WorkTally { Handled = 1, ActiveMs = 120_000 })]);
        var stretch = info.Day.ShouldHaveSingleItem();
        (stretch.State, stretch.From).ShouldBe((AgentState.Busy, midnight));
    }

    [Fact]
    public async Task Info_OfAnAgentOfOthers_IsUnknown() =>
        (await centre.Get<AgentInfoQuery>().Read(supervisor, Seed.ForeignAgent)).Error.ShouldBe(new NotFound());
}
