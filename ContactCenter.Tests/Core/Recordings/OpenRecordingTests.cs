using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Recordings;

public sealed class OpenRecordingTests : IAsyncLifetime
{
    Centre centre = null!;
    OpenRecording open = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        open = new OpenRecording(centre.Get<ContactCenter.Core.Data.IUnitsOfWork>(), centre.Get<ContactCenter.Core.Campaigns.CampaignDirectory>(), centre.Get<ConversationQuery>());
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    async Task<long> Finish()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var id = await centre.Arrive(ana);
        (await centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        return id;
    }

    async Task<int> Looks()
    {
        await using var db = centre.Read();
        return await db.AuditEntries.CountAsync(entry => entry.Action == "recording.opened");
    }

    [Fact]
    public async Task Run_OwnGroup_ReadsItAndAudits()
    {
        var id = await Finish();
        var opened = await open.Run(await centre.LogIn(Seed.Supervisor), id);
        (opened.Value.Interaction.Id, await Looks()).ShouldBe((id, 1));
    }

    [Fact]
    public async Task Run_ForeignSupervisor_FindsNothing()
    {
        (await open.Run(await centre.LogIn(Seed.ForeignSupervisor), await Finish())).Error!.Code.ShouldBe("access.not-found");
        (await Looks()).ShouldBe(0);
    }

    [Fact]
    public async Task Run_StillOpen_IsNoRecording() =>
        (await open.Run(await centre.LogIn(Seed.Supervisor), await centre.Arrive())).Error!.Code.ShouldBe("access.not-found");

    [Fact]
    public async Task Run_Agent_IsRefused() =>
        (await open.Run(await centre.LogIn(Seed.Ana), await Finish())).Error!.Code.ShouldNotBeNull();
}
