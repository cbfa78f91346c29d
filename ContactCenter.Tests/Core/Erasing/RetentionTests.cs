using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Erasing;

/// <summary>A campaign keeps its conversations for so many whole days of its own zone. The clock begins at 15:00 UTC, which is noon in Montevideo.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign =>
        {
            campaign.Schedule = campaign.Schedule with { TimeZone = "America/Montevideo" };
            campaign.DaysToKeep = campaign.Key == Seed.Multiple ? 1 : null;
            (campaign.AutomaticEnd, campaign.MaximumWait) = (86_000, 86_000);
        });
        ana = await centre.LogIn(Seed.Ana);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    async Task<int> Run()
    {
        var begun = await centre.Get<Retention>().Begin();
        await centre.Get<ErasureRun>().Finish();
        return begun;
    }

    async Task<bool> IsErased(long id) => (await centre.Find(id)).CustomerName.Length == 0;

    [Fact]
    public async Task WholeDays_PassAtMidnightOfTheCampaignsZone()
    {
        var (first, other) = (await centre.Serve(ana), await centre.Serve(ana, Seed.OneByOne));
        await centre.Advance(TimeSpan.FromHours(11.5));
        var late = await centre.Serve(ana);
        // 23:59 of the next day in Montevideo, long after midnight by UTC: one whole day is not over.
        await centre.Advance(TimeSpan.FromHours(24.49));
        (await Run(), await IsErased(first)).ShouldBe((0, false));
        await centre.Advance(TimeSpan.FromMinutes(2));
        (await Run(), await IsErased(first), await IsErased(late), await IsErased(other)).ShouldBe((1, true, true, false));
        (await Run()).ShouldBe(0);
    }

    [Fact]
    public async Task EachDay_TakesWhatIsNew_AndSaysSoInTheAudit()
    {
        var first = await centre.Serve(ana);
        await centre.Advance(TimeSpan.FromDays(1));
        var second = await centre.Serve(ana);
        await centre.Advance(TimeSpan.FromDays(1));
        (await Run(), await IsErased(first), await IsErased(second)).ShouldBe((1, true, false));
        await centre.Advance(TimeSpan.FromDays(1));
        (await Run(), await IsErased(second)).ShouldBe((1, true));
        await using var db = centre.Read();
        var cases = await db.ErasureCases.OrderBy(found => found.Id).ToListAsync();
        cases.ShouldAllBe(found => found.Interactions == 1 && found.Messages == 1 && found.CampaignId == Seed.MultipleId && found.ByUserId == null && found.State == ErasureState.Done);
        (await db.AuditEntries.Where(entry => entry.Action == "erasure.retention").Select(entry => entry.Subject).ToListAsync()).ShouldBe(cases.Select(found => found.PublicId));
    }

    [Fact]
    public async Task OpenConversation_StaysHoweverOldItIs()
    {
        var open = await centre.Arrive(ana);
        await centre.Advance(TimeSpan.FromHours(23));
        (await centre.Find(open)).State.ShouldBe(InteractionState.Active);
        centre.Time.JumpWallClock(TimeSpan.FromDays(9));
        (await Run(), await IsErased(open)).ShouldBe((0, false));
    }

    [Fact]
    public void UpTo_IsTheBeginningOfADay_AlsoWhereClocksChange()
    {
        var campaign = new Campaign { DaysToKeep = 2, Schedule = Schedule.Always with { TimeZone = "Europe/Madrid" } };
        var now = new DateTimeOffset(2026, 3, 30, 10, 0, 0, TimeSpan.FromHours(2));
        Retention.UpTo(campaign, now.ToUnixTimeMilliseconds()).ShouldBe(new DateTimeOffset(2026, 3, 28, 0, 0, 0, TimeSpan.FromHours(1)).ToUnixTimeMilliseconds());
    }
}
