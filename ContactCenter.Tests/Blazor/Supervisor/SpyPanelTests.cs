using Bunit;
using ContactCenter.Blazor.Supervisor.Spy;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class SpyPanelTests : SupervisedTests
{
    Actor ana = null!;

    private protected override async Task Prepare() => ana = await Centre.LogIn(Seed.Ana);

    IRenderedComponent<SpyPanel> Open(long id) => Console.Render<SpyPanel>(parameters => parameters.Add(panel => panel.InteractionId, id).Add(panel => panel.CloseLink, "/closed"));

    [Fact]
    public async Task Conversation_IsShownLive_UntilItEnds()
    {
        var id = await Centre.Arrive(ana);
        var panel = Open(id);
        panel.WaitForAssertion(() => panel.Find("h2").TextContent.ShouldContain("Vera"));
        await Centre.Get<AddCustomerMessage>().Run(id, Centre.NewId(), "<i>again</i>");
        panel.WaitForAssertion(() => panel.FindAll(".plain").Last().TextContent.ShouldBe("<i>again</i>"));
        await Centre.Get<EndInteraction>().Run(ana, id);
        panel.WaitForAssertion(() => panel.Find("[role=status] .tag").TextContent.ShouldContain("La conversación terminó."));
        panel.FindAll("textarea, input").ShouldBeEmpty();
    }

    [Fact]
    public async Task OtherGroups_IsRefusedInWords()
    {
        var panel = Open(await Centre.Arrive(Seed.Foreign));
        panel.WaitForAssertion(() => panel.Find("[role=alert] h2").TextContent.ShouldStartWith("No puede ver esta conversación"));
    }

    [Fact]
    public async Task DatabaseFull_SaysThatNothingCanBeRecorded_AndLetsTryAgain()
    {
        Console.Services.AddSingleton(new SpyInteraction(new FullDisk(), Centre.Get<CampaignDirectory>()));
        var panel = Open(await Centre.Arrive(ana));
        panel.WaitForAssertion(() => panel.Find("[role=alert] h2").TextContent.ShouldStartWith("El servidor no puede guardar"));
        panel.FindAll("[role=alert] button").Count.ShouldBe(1);
        panel.FindAll(".timeline").ShouldBeEmpty();
    }

    [Fact]
    public async Task Escape_Closes()
    {
        var panel = Open(await Centre.Arrive(ana));
        panel.WaitForElement(".timeline");
        panel.Find("aside").KeyDown("Escape");
        panel.WaitForAssertion(() => Console.Navigation.Uri.ShouldEndWith("/closed"));
    }

    sealed class FullDisk : IUnitsOfWork
    {
        public Task<T> Run<T>(Func<Unit, T> work, UnitKind kind)
            where T : struct, IOutcome => throw new StorageUnavailable("full", true);
    }
}
