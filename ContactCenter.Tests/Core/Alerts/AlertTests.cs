using ContactCenter.Core.Agents;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Alerts;

/// <summary>From the live state to what supervisors see and acknowledge.</summary>
public sealed class AlertTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait) = (99_999, 86_400));
        supervisor = await centre.LogIn(Seed.Supervisor);
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    async Task Limit(AlertLimits limits, int campaign = Seed.MultipleId)
    {
        await centre.Write(unit =>
        {
            unit.Db.Campaigns.Single(row => row.Id == campaign).Alerts = limits;
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: campaign);
        });
        await centre.Drain();
    }

    /// <summary>Looks now, and again when a reading has lasted.</summary>
    async Task Look(int seconds = 4)
    {
        await centre.Drain();
        await centre.Get<AlertWatch>().Look();
        await centre.Advance(TimeSpan.FromSeconds(seconds));
        await centre.Get<AlertWatch>().Look();
        await centre.Drain();
    }

    async Task<IReadOnlyList<Alert>> Seen(Actor? by = null) => (await centre.Get<AlertsQuery>().Read(by ?? supervisor)).Value;

    async Task<(AlertMeasure, int, int)[]> Open() => [.. (await Seen()).Where(alert => alert.ClearedAt is null).Select(alert => (alert.Measure, alert.AgentId, alert.Value))];

    [Fact]
    public async Task Waiting_AboveItsNumber_IsRaisedOnce_AndOverWhenItStaysWithin()
    {
        await Limit(new AlertLimits { Waiting = 1 });
        await centre.Arrive();
        await Look();
        (await Open()).ShouldBeEmpty();
        var second = await centre.Arrive();
        await Look();
        await Look();
        (await Open()).ShouldBe([(AlertMeasure.Waiting, 0, 2)]);
        await centre.Get<LeaveInteraction>().Run(second);
        await Look();
        (await Open()).Length.ShouldBe(1);
        await Look(31);
        (await Open()).ShouldBeEmpty();
        centre.Journal.Select(entry => entry.Event).Where(happened => happened is AlertRaised or AlertCleared).Select(happened => happened.GetType()).ShouldBe([typeof(AlertRaised), typeof(AlertCleared)]);
    }

    [Fact]
    public async Task LongestWait_FreeAndBreak_AreMeasuredInSeconds()
    {
        await Limit(new AlertLimits { LongestWait = 60, Idle = 120, Break = 60 });
        await centre.LogIn(Seed.Ana);
        var bruno = await centre.LogIn(Seed.Bruno);
        await centre.Get<ChangeBreak>().Run(bruno, Seed.Lunch);
        await centre.Arrive();
        await centre.Advance(TimeSpan.FromSeconds(58));
        await Look(0);
        (await Open()).ShouldBeEmpty();
        await centre.Advance(TimeSpan.FromSeconds(3));
        await Look();
        (await Open()).Order().ShouldBe([(AlertMeasure.LongestWait, 0, 65), (AlertMeasure.Break, Seed.Bruno, 65)]);
        await centre.Advance(TimeSpan.FromSeconds(60));
        await Look();
        (await Open()).ShouldContain((AlertMeasure.Idle, Seed.Ana, 129));
    }

    [Fact]
    public async Task ServiceLevel_BelowItsShare_IsRaised_FromTheSameFiguresAsEverywhere()
    {
        await Limit(new AlertLimits { ServiceLevel = 80 });
        var ana = await centre.LogIn(Seed.Ana);
        await Look();
        (await Open()).ShouldBeEmpty();
        await centre.Arrive(ana);
        var late = await centre.Arrive();
        await centre.Advance(TimeSpan.FromSeconds(30));
        await centre.Get<TakeInteraction>().Run(ana, late);
        await Look();
        (await Open()).ShouldBe([(AlertMeasure.ServiceLevel, 0, 50)]);
    }

    [Fact]
    public async Task Restart_GoesOnWithWhatWasOpen_AndALimitTakenAwayEndsIt()
    {
        await Limit(new AlertLimits { Waiting = 0 });
        await centre.Arrive();
        await Look();
        centre = await centre.Restart();
        await Look();
        (await Open()).Length.ShouldBe(1);
        await Limit(new AlertLimits());
        await Look(0);
        (await Open()).ShouldBeEmpty();
        await using var db = centre.Read();
        (await db.Alerts.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Acknowledged_ByTheQuickest_IsSeenByAllWithWhoAndWhen()
    {
        await Limit(new AlertLimits { Waiting = 0 });
        await centre.Arrive();
        await Look();
        var (administrator, id) = (await centre.LogIn(Seed.Administrator), (await Seen())[0].Id);
        var acknowledge = centre.Get<AcknowledgeAlert>();
        var answers = await Task.WhenAll(acknowledge.Run(supervisor, id), acknowledge.Run(administrator, id));
        answers.Count(answer => answer.IsDone).ShouldBe(1);
        var seen = (await Seen(administrator)).Single();
        var loser = answers.Single(answer => !answer.IsDone).Error.ShouldBeOfType<AlreadyAcknowledged>();
        (loser.UserId, seen.AcknowledgedAt).ShouldBe((seen.AcknowledgedBy!.Value, centre.Time.GetUtcNow().ToUnixTimeMilliseconds()));
        (await acknowledge.Run(seen.AcknowledgedBy == Seed.Supervisor ? supervisor : administrator, id)).IsDone.ShouldBeTrue();
        await using var db = centre.Read();
        (await db.AuditEntries.CountAsync(entry => entry.Action == "alert.acknowledged")).ShouldBe(1);
    }

    [Fact]
    public async Task OtherGroups_NeitherSeeNorAcknowledge()
    {
        await Limit(new AlertLimits { Waiting = 0 }, Seed.ForeignId);
        await centre.Arrive(Seed.Foreign);
        await Look();
        (await Seen()).ShouldBeEmpty();
        var id = (await Seen(await centre.LogIn(Seed.ForeignSupervisor))).Single().Id;
        (await centre.Get<AcknowledgeAlert>().Run(supervisor, id)).Error.ShouldBe(new NotFound());
    }
}
