using Bunit;
using ContactCenter.Blazor.Inbox.Alerts;
using ContactCenter.Blazor.Inbox.TopBar;
using ContactCenter.Blazor.Supervisor.Alerts;
using ContactCenter.Blazor.Talks;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Supervisor;

/// <summary>What a supervisor who is no agent is called for, and what reaches the page's script. What sounds is the browser's part.</summary>
public sealed class SupervisorSoundsTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor supervisor = null!;
    SupervisorConsole console = null!;
    BunitJSModuleInterop script = null!;
    IRenderedComponent<AlertMenu> menu = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        console = new SupervisorConsole(centre, supervisor = await centre.LogIn(Seed.Supervisor));
        script = console.JSInterop.SetupModule("/js/inbox/alerts.js");
        script.Mode = JSRuntimeMode.Loose;
        menu = console.Render<AlertMenu>();
        menu.WaitForElement("tbody");
        // Only then it may be told.
        SupervisorConsole.WaitFor(() => script.Invocations["start"].Count == 1);
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    SpokenAlert Told()
    {
        SupervisorConsole.WaitFor(() => script.Invocations["raise"].Count > 0);
        return ((IReadOnlyList<SpokenAlert>)script.Invocations["raise"][^1].Arguments[0]!).Single();
    }

    [Fact]
    public async Task Supervisor_ChoosesOnlyWhatSupervisorsAreCalledFor_AndItIsKept()
    {
        menu.FindAll("tbody th").Select(row => row.TextContent.Trim()).ShouldAllBe(name => name.EndsWith("Se pasó un límite") || name.EndsWith("Un agente le responde"));
        await menu.InvokeAsync(() => menu.FindAll("tbody tr")[0].QuerySelector("input")!.Change(false));
        SupervisorConsole.WaitFor(() => centre.Get<AlertChoicesQuery>().Read(supervisor).GetAwaiter().GetResult().Value == AlertChoices.Default with { Sounds = AlertKinds.All & ~AlertKinds.Alarm });
    }

    [Fact]
    public async Task Alarm_CallsWithItsWordsAndItsPage()
    {
        console.Render<AlertsMenu>();
        await centre.Get<AlertKeeper>().Raise(new AlertReading(new AlertKey(Seed.MultipleId, AlertMeasure.Waiting), 3, 9));
        await centre.Drain();
        console.Services.GetRequiredService<AlertNews>().OnCommitted([.. centre.Journal.Where(entry => entry.Event is AlertRaised)]);
        var told = Told();
        (told.Kind, told.Body, told.Address).ShouldBe((32, "sales: esperan 9 (límite 3)", $"/supervisor/campaigns/webchat?campaign={Seed.MultipleId}"));
        await menu.InvokeAsync(() => console.Services.GetRequiredService<AlertBell>().OnGo(told.Address));
        console.Navigation.Uri.ShouldEndWith(told.Address);
    }

    [Fact]
    public async Task AgentsAnswer_CallsWhoWroteInTheTalk()
    {
        console.Render<AnswersMenu>();
        await centre.Get<WriteTalk>().Run(supervisor, Seed.Ana, "1", "All well?");
        await centre.Get<WriteTalk>().Run(await centre.LogIn(Seed.Ana), Seed.Ana, "2", "Yes");
        await centre.Drain();
        console.Services.GetRequiredService<TalkNews>().OnCommitted([.. centre.Journal.Where(entry => entry.Event is TalkMessageAdded)]);
        var told = Told();
        (told.Kind, told.Title, told.Body, told.Address).ShouldBe((64, "ana responde", "Yes", $"/supervisor/campaigns/webchat?talk={Seed.Ana}"));
    }
}
