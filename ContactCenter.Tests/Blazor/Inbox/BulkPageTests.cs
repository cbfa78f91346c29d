using Bunit;
using ContactCenter.Blazor.Bulk;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Admin;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>The page by which a supervisor writes to many: it hears what moves, and asks for nothing while nothing does.</summary>
public sealed class BulkPageTests : IAsyncLifetime
{
    readonly BatchNews news = new();
    HeyNow hey = null!;
    Actor supervisor = null!;
    AdminConsole console = null!;
    int heard;

    public async Task InitializeAsync()
    {
        hey = await HeyNow.Start();
        await hey.AddClient();
        await hey.Permit(Seed.Supervisor);
        await hey.Centre.Drain();
        supervisor = await hey.Centre.LogIn(Seed.Supervisor);
        console = new AdminConsole(hey.Centre, supervisor);
        console.Services.AddSingleton(news);
        heard = hey.Centre.Journal.Count;
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await hey.DisposeAsync();
    }

    async Task<int> Prepare() =>
        (await hey.Centre.Get<PrepareBatch>().Run(supervisor, new BatchInput(hey.Sales, "bienvenida", "es", 60, "lista.csv", "59899000001;Vera\n59899000002;Omar"))).Value;

    /// <summary>The journal tells the page as the program does.</summary>
    async Task Tell()
    {
        await hey.Centre.Drain();
        var all = hey.Centre.Journal;
        news.OnCommitted([.. all.Skip(heard)]);
        heard = all.Count;
    }

    [Fact]
    public async Task AnothersBatch_AndItsSteps_AppearAtOnce()
    {
        var page = console.Open<BulkPage>("/supervisor/bulk");
        page.WaitForElement(".empty");
        var id = await Prepare();
        await Tell();
        page.WaitForAssertion(() => page.Find($"[data-batch='{id}'] .tag").TextContent.ShouldBe("Sin iniciar"));

        (await hey.Centre.Get<SteerBatch>().Start(supervisor, id)).Error.ShouldBeNull();
        (await hey.Centre.Get<SteerBatch>().Pause(supervisor, id)).Error.ShouldBeNull();
        await Tell();
        hey.Centre.Time.Advance(TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() => page.Find($"[data-batch='{id}'] .tag").TextContent.ShouldBe("En pausa"));
    }

    [Fact]
    public async Task Messages_AreCountedASecondApart_AndNothingIsAskedWhileNothingHappens()
    {
        var id = await Prepare();
        var page = console.Open<BulkPage>("/supervisor/bulk");
        page.WaitForElement($"[data-batch='{id}']");
        (await hey.Centre.Get<SteerBatch>().Start(supervisor, id)).Error.ShouldBeNull();
        await hey.Until(() => Written(id) == 2, TimeSpan.FromMilliseconds(500));
        await Tell();
        page.WaitForAssertion(() => page.Find(".batch-state").TextContent.ShouldContain("2 de 2"));

        // Behind the page's back: had it asked, it would know.
        await hey.Centre.Write(unit => unit.Db.BatchLines.Where(line => line.BatchId == id).ExecuteUpdate(set => set.SetProperty(line => line.State, BatchLineState.Refused)));
        for (var second = 0; second < 60; second++)
            hey.Centre.Time.Advance(TimeSpan.FromSeconds(1));
        page.Find(".batch-state").TextContent.ShouldContain("2 de 2");
    }

    [Fact]
    public async Task PermissionGivenWhileItIsOpen_OpensIt()
    {
        await hey.Centre.Write(unit =>
        {
            unit.Db.Users.Where(user => user.Id == Seed.Supervisor).ExecuteUpdate(set => set.SetProperty(user => user.MayWriteOutbound, false));
            unit.Append(new UserChanged(), agentId: Seed.Supervisor);
        });
        await hey.Centre.Drain();
        var page = console.Open<BulkPage>("/supervisor/bulk");
        page.WaitForAssertion(() => page.Find(".empty").TextContent.ShouldContain("permiso"));

        await hey.Permit(Seed.Supervisor);
        await console.Hear();
        page.WaitForAssertion(() => page.Find("form").ShouldNotBeNull());
    }

    int Written(int id)
    {
        using var db = hey.Centre.Read();
        return db.BatchLines.Count(line => line.BatchId == id && line.State == BatchLineState.Written);
    }
}
