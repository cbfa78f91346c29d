using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Recordings;

public sealed class MarkOfflineSeenTests : IAsyncLifetime
{
    static readonly Schedule never = new("America/Montevideo", [new OpeningRange(DayOfWeek.Monday, 0, 0)], []);

    Centre centre = null!;
    Actor supervisor = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => campaign.Schedule = never);
        supervisor = await centre.LogIn(Seed.Supervisor);
        id = (await centre.Get<LeaveOfflineMessage>().Run(centre.Visitor())).Value.Id;
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    Task<Result> Mark(bool isSeen, Actor? by = null) => centre.Get<MarkOfflineSeen>().Run(by ?? supervisor, id, isSeen);

    async Task<Recording?> Found(bool? seen) => (await centre.Get<RecordingsQuery>().Search(supervisor, new RecordingFilter(OfflineOnly: true, Seen: seen))).Value.SingleOrDefault();

    async Task<string[]> Audited()
    {
        await using var db = centre.Read();
        return await db.AuditEntries.Where(entry => entry.Action.StartsWith("recording.")).OrderBy(entry => entry.Id).Select(entry => entry.Action).ToArrayAsync();
    }

    [Fact]
    public async Task SeenAndBack_PassesFromOneSearchToTheOther_WithWhoAndWhen()
    {
        (await Found(false))!.SeenBy.ShouldBeNull();
        (await Found(true)).ShouldBeNull();
        await centre.Advance(TimeSpan.FromMinutes(7));
        (await Mark(true)).Error.ShouldBeNull();
        (await Found(false)).ShouldBeNull();
        var seen = (await Found(true))!;
        (seen.SeenBy, seen.SeenAt).ShouldBe((supervisor.UserId, centre.Time.GetUtcNow().ToUnixTimeMilliseconds()));
        (await Found(null))!.SeenAt.ShouldBe(seen.SeenAt);
        (await Mark(false)).Error.ShouldBeNull();
        (await Found(false))!.SeenAt.ShouldBeNull();
        (await Audited()).ShouldBe(["recording.seen", "recording.unseen"]);
    }

    [Fact]
    public async Task SortedBySeen_NotSeenOnesComeFirst_OrLast_AndPagesMakeTheWhole()
    {
        var others = new List<long>();
        for (var i = 0; i < 4; i++)
            others.Add((await centre.Get<LeaveOfflineMessage>().Run(centre.Visitor())).Value.Id);
        foreach (var seen in new[] { id, others[2] })
            (await centre.Get<MarkOfflineSeen>().Run(supervisor, seen, true)).Error.ShouldBeNull();
        (await InOrder(upwards: false)).ShouldBe([others[3], others[1], others[0], others[2], id]);
        (await InOrder(upwards: true)).ShouldBe([others[2], id, others[3], others[1], others[0]]);
    }

    async Task<List<long>> InOrder(bool upwards)
    {
        var found = new List<long>();
        for (var before = -1; before != found.Count;)
        {
            before = found.Count;
            found.AddRange((await centre.Get<RecordingsQuery>().Search(supervisor, new RecordingFilter(Take: 2, Before: found.LastOrDefault()) { Sort = RecordingSort.Seen, Ascending = upwards })).Value.Select(row => row.Id));
        }

        return found;
    }

    [Fact]
    public async Task SeenAgain_ChangesNothing()
    {
        (await Mark(true)).Error.ShouldBeNull();
        var first = (await Found(true))!.SeenAt;
        await centre.Advance(TimeSpan.FromHours(1));
        (await Mark(true)).Error.ShouldBeNull();
        (await Found(true))!.SeenAt.ShouldBe(first);
        (await Audited()).ShouldBe(["recording.seen"]);
    }

    [Fact]
    public async Task OtherGroupOrAgent_IsRefused_AndNothingIsMarked()
    {
        (await Mark(true, await centre.LogIn(Seed.ForeignSupervisor))).Error.ShouldBeOfType<NotFound>();
        (await Mark(true, await centre.LogIn(Seed.Ana))).Error.ShouldNotBeNull();
        (await Found(true)).ShouldBeNull();
        (await Audited()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Conversation_IsNeitherSeenNorNot()
    {
        await using var open = await Centre.Start();
        var ana = await open.LogIn(Seed.Ana);
        var conversation = await open.Arrive(ana);
        (await open.Get<EndInteraction>().Run(ana, conversation)).Error.ShouldBeNull();
        var by = await open.LogIn(Seed.Supervisor);
        (await open.Get<MarkOfflineSeen>().Run(by, conversation, true)).Error.ShouldBeOfType<NotFound>();
        (await open.Get<RecordingsQuery>().Search(by, new RecordingFilter(Seen: false))).Value.ShouldBeEmpty();
    }
}
