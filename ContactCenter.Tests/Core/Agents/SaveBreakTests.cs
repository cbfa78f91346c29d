using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Agents;

public sealed class SaveBreakTests : IAsyncLifetime
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
    public async Task Run_NewBreak_IsOfferedToAgentsAtOnce()
    {
        (await Save(new BreakSettings { Name = "  Training ", Icon = "school", Position = 9 })).IsDone.ShouldBeTrue();

        await centre.Drain();
        centre.Get<CampaignDirectory>().Current.BreaksFor(SecurityGroup.All).Last().Name.ShouldBe("Training");
    }

    [Theory]
    [InlineData("", "coffee", 1, null, "name", "required")]
    [InlineData("Lunch", "coffee", 1, null, "name", "taken")]
    [InlineData("New", "<svg>", 1, null, "icon", "unknown")]
    [InlineData("New", "coffee", 0, null, "position", "out-of-range")]
    [InlineData("New", "coffee", 1, 2000, "maximumMinutes", "out-of-range")]
    public async Task Run_BadInput_ComplainsAtItsField(string name, string icon, int position, int? minutes, string field, string code) =>
        (await Save(new BreakSettings { Name = name, Icon = icon, Position = position, MaximumMinutes = minutes })).Error.ShouldBe(new InvalidInput(field, code));

    [Fact]
    public async Task Run_OverAnothersSave_IsRefusedWithWhatStands()
    {
        await Save(new BreakSettings { Name = "theirs" }, id: 1, version: Stored(1).Version);

        var second = await Save(new BreakSettings { Name = "mine" }, id: 1, version: 0);

        var changed = second.Error.ShouldBeOfType<ChangedMeanwhile<BreakSettings>>();
        (changed.Current.Settings.Name, changed.UserId).ShouldBe(("theirs", admin.UserId));
        Stored(1).Name.ShouldBe("theirs");
    }

    [Fact]
    public async Task Run_Change_LeavesBeforeAndAfterInTheAudit()
    {
        await Save(new BreakSettings { Name = "Siesta", Icon = "restaurant", Position = 1 }, id: 1, version: Stored(1).Version);

        await using var db = centre.Read();
        var entry = await db.AuditEntries.SingleAsync(entry => entry.Subject == "break/1");
        (entry.Action, entry.UserId).ShouldBe(("break.changed", admin.UserId));
        entry.Details.ShouldBe("""{"name":"Siesta","changes":[{"path":"name","before":"Lunch","after":"Siesta"}]}""");
    }

    [Fact]
    public async Task Run_ByAnAgent_IsRefused() =>
        (await centre.Get<SaveBreak>().Run(await centre.LogIn(Seed.Ana), new Edited<BreakSettings>(null, 0, new BreakSettings { Name = "x" }))).Error.ShouldBe(new NotAllowed());

    [Fact]
    public async Task Run_FromAnotherGroup_NeitherSeesNorMovesIt()
    {
        var other = await centre.LogIn(Seed.ForeignAdministrator);

        (await centre.Get<SaveBreak>().Run(other, new Edited<BreakSettings>(1, Stored(1).Version, new BreakSettings { Name = "x", SecurityGroupId = Seed.ForeignGroup }))).Error.ShouldBe(new NotFound());
        (await centre.Get<SaveBreak>().Run(other, new Edited<BreakSettings>(null, 0, new BreakSettings { Name = "x" }))).Error.ShouldBe(new InvalidInput("securityGroupId", "not-yours"));
    }

    [Fact]
    public async Task Delete_WhileSomebodyIsOnIt_LeavesThemOnIt()
    {
        var ana = await centre.LogIn(Seed.Ana);
        await centre.Get<ChangeBreak>().Run(ana, 1);

        (await centre.Get<DeleteBreak>().Run(admin, 1)).IsDone.ShouldBeTrue();

        await centre.Drain();
        centre.Get<CampaignDirectory>().Current.BreaksFor(SecurityGroup.All).ShouldNotContain(pause => pause.Id == 1);
        centre.Get<CampaignDirectory>().Current.FindBreak(1)!.Name.ShouldBe("Lunch");
        centre.Live.FindAgent(Seed.Ana)!.BreakId.ShouldBe(1);
    }

    Task<Result<Saved>> Save(BreakSettings settings, int? id = null, int version = 0) => centre.Get<SaveBreak>().Run(admin, new Edited<BreakSettings>(id, version, settings));

    Break Stored(int id)
    {
        using var db = centre.Read();
        return db.Breaks.AsNoTracking().Single(pause => pause.Id == id);
    }
}
