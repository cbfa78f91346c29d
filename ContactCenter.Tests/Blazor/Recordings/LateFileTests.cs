using Bunit;
using ContactCenter.Bench.Providers;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Supervisor;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Blazor.Recordings;

/// <summary>A customer's file that is fetched when their conversation is over already.</summary>
public sealed class LateFileTests : IAsyncLifetime
{
    FakeHeyNow server = null!;
    HeyNow hey = null!;
    SupervisorConsole console = null!;
    Actor ana = null!, supervisor = null!;
    long id;

    public async Task InitializeAsync()
    {
        server = await FakeHeyNow.Start();
        (server.Picture, server.IsBroken) = (SimulatedFile.Picture.Content, true);
        hey = await HeyNow.Start(server.Address);
        (ana, supervisor) = (await hey.Centre.LogIn(Seed.Ana), await hey.Centre.LogIn(Seed.Supervisor));
        console = new SupervisorConsole(hey.Centre, supervisor);
        await hey.Deliver($$$$"""
            {"event":{"key":{"channel":1,"platformId":"{{{{HeyNow.Platform}}}}","clientId":"{{{{HeyNow.Customer}}}}","session":"1"},"ability":"ventas"},
             "data":{"message":"Les mando una foto","incoming":true,"lastMessageTrace":{"idMessageHey":"m1"},"metaData":{"temporal":[{"name":"comprobante.png","mimeType":"image/png","urlFileshare":"{{{{server.Address}}}}/files/there"}]}}}
            """);
        id = (await hey.Interactions()).Single().Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        (await hey.Centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await hey.Centre.Drain();
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await hey.DisposeAsync();
        await server.DisposeAsync();
    }

    IRenderedComponent<RecordingsPage> Open()
    {
        var page = console.Open<RecordingsPage>($"/supervisor/recordings/heynow?open={id}");
        page.WaitForAssertion(() => page.Find("aside .timeline").TextContent.ShouldContain("Les mando una foto"));
        return page;
    }

    async Task Fetch()
    {
        server.IsBroken = false;
        await using var db = hey.Centre.Read();
        foreach (var file in await db.ProviderFiles.Select(file => file.Id).ToListAsync())
            await hey.Centre.Get<FetchFile>().Run(file, default);
        await hey.Centre.Drain();
    }

    [Fact]
    public async Task Fetched_TheOpenRecordingShowsItAtOnce_InOneLookThatIsAudited()
    {
        var page = Open();
        page.FindAll("aside .timeline img[alt='comprobante.png']").ShouldBeEmpty();

        await Fetch();

        page.WaitForAssertion(() => page.Find("aside .timeline img[alt='comprobante.png']").ShouldNotBeNull());
        await using var db = hey.Centre.Read();
        (await db.AuditEntries.CountAsync(row => row.Action == "recording.opened")).ShouldBe(1);
    }

    [Fact]
    public async Task ColleaguesNote_StandsInTheOpenRecordingAtOnce()
    {
        var page = Open();

        (await hey.Centre.Get<AddNote>().Run(ana, id, "n1", "Espera la foto")).Error.ShouldBeNull();

        page.WaitForAssertion(() => page.Find("aside .timeline").TextContent.ShouldContain("Espera la foto"));
    }

    [Fact]
    public async Task Fetched_AfterThePanelWentToAnother_IsNotShownThere()
    {
        await hey.Write("m2", "Otra vez yo");
        var next = (await hey.Interactions())[^1].Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, next)).Error.ShouldBeNull();
        (await hey.Centre.Get<EndInteraction>().Run(ana, next)).Error.ShouldBeNull();
        var page = Open();
        console.Navigation.NavigateTo($"/supervisor/recordings/heynow?open={next}");
        page.WaitForAssertion(() => page.Find("aside .timeline").TextContent.ShouldContain("Otra vez yo"));

        await Fetch();
        (await hey.Centre.Get<AddNote>().Run(ana, next, "n1", "Sigue aquí")).Error.ShouldBeNull();

        page.WaitForAssertion(() => page.Find("aside .timeline").TextContent.ShouldContain("Sigue aquí"));
        page.FindAll("aside .timeline img").ShouldBeEmpty();
    }

    [Fact]
    public async Task Fetched_IsFoundByItsName()
    {
        (await Found("comprobante")).ShouldBeEmpty();

        await Fetch();

        (await Found("comprobante")).ShouldBe([id]);
        (await Found("\"mando una foto\"")).ShouldBe([id]);
    }

    [Fact]
    public async Task GivenUp_IsFoundByTheWordsThatStandInItsPlace()
    {
        hey.Centre.Time.Advance(TimeSpan.FromHours(25));
        server.Picture = [];
        await using var db = hey.Centre.Read();
        foreach (var file in await db.ProviderFiles.Select(file => file.Id).ToListAsync())
            await hey.Centre.Get<FetchFile>().Run(file, default);

        (await Found("comprobante")).ShouldBe([id]);
    }

    async Task<IReadOnlyList<long>> Found(string words) => [.. (await hey.Centre.Get<RecordingsQuery>().Search(supervisor, new RecordingFilter { Text = words })).Value.Select(row => row.Id)];
}
