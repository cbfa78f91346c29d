using Bunit;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Shortcuts;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>The table of keys, and those that no button does. What the keyboard does is the browser's part.</summary>
public sealed class ShortcutTests : InboxContext
{
    static readonly IReadOnlyList<Shortcut> all = [.. Shortcut.All.SelectMany(group => group.Shortcuts)];

    InboxState State => Services.GetRequiredService<IState<InboxState>>().Value;

    [Fact]
    public void Keys_MeanOneThingEach_AndLeaveTheBrowsersAlone()
    {
        var keys = all.SelectMany(shortcut => shortcut.Keys).ToList();
        keys.ShouldBeUnique();
        all.Select(shortcut => shortcut.Id).ShouldBeUnique();
        // Ctrl with a letter is the browser's, Alt with a letter a menu's or a character's.
        keys.Where(key => key.Contains('+')).ShouldBe(["Alt+ArrowDown", "Alt+ArrowUp", "Ctrl+/"]);
    }

    [Fact]
    public void Sheet_ListsEveryKey()
    {
        var sheet = Render<ShortcutSheet>(parameters => parameters.Add(part => part.Address, new InboxAddress()));
        sheet.FindAll("dt").Select(name => name.TextContent).ShouldBe(all.Select(shortcut => shortcut.Name.Es));
        sheet.FindAll("kbd").Select(key => key.TextContent).ShouldBe(all.SelectMany(shortcut => shortcut.Keys).SelectMany(Shortcut.Caps));
    }

    [Fact]
    public async Task NextAndPrevious_GoRoundTheOwn()
    {
        await Services.GetRequiredService<InboxBridge>().Start();
        long first = await Centre.Arrive(Ana), second = await Centre.Arrive(Ana);
        SpinWait.SpinUntil(() => State.Active().Count() == 2, TimeSpan.FromSeconds(30)).ShouldBeTrue();
        Press(Shortcut.Next, new InboxAddress()).ShouldEndWith($"/inbox?tab=active&id={first}");
        Press(Shortcut.Next, new InboxAddress(Id: first)).ShouldEndWith($"/inbox?tab=active&id={second}");
        Press(Shortcut.Next, new InboxAddress(Id: second)).ShouldEndWith($"id={first}");
        Press(Shortcut.Previous, new InboxAddress(Id: first)).ShouldEndWith($"id={second}");
        Press(Shortcut.Previous, new InboxAddress()).ShouldEndWith($"id={second}");
        Press(Shortcut.Close, new InboxAddress(InboxTab.Active, "ve", second)).ShouldEndWith("/inbox?tab=active&q=ve");
    }

    [Fact]
    public async Task Oldest_TakesWhatMayBeTaken_OrSaysWhyNot()
    {
        await Services.GetRequiredService<InboxBridge>().Start();
        var oldest = await Centre.Arrive();
        var next = await Centre.Arrive();
        SpinWait.SpinUntil(() => State.Pending().Count() == 2, TimeSpan.FromSeconds(30)).ShouldBeTrue();
        Press(Shortcut.Oldest, new InboxAddress());
        SpinWait.SpinUntil(() => State.Active().Any(), TimeSpan.FromSeconds(30)).ShouldBeTrue();
        State.Active().ShouldHaveSingleItem().Id.ShouldBe(oldest);
        await Centre.Get<ChangeBreak>().Run(Ana, Seed.Lunch);
        SpinWait.SpinUntil(() => State.Me?.BreakId == Seed.Lunch && State.Taking is null, TimeSpan.FromSeconds(30)).ShouldBeTrue();
        Press(Shortcut.Oldest, new InboxAddress());
        SpinWait.SpinUntil(() => State.Refusal is not null, TimeSpan.FromSeconds(30)).ShouldBeTrue();
        (State.Refusal!.InteractionId, State.Refusal.Error).ShouldBe((next, new NotEligible("on-break")));
    }

    [Fact]
    public async Task Break_ComesBack_OrLeavesTheChoiceToTheMenu()
    {
        await Services.GetRequiredService<InboxBridge>().Start();
        var sheet = Sheet(new InboxAddress());
        sheet.Instance.OnShortcut(Shortcut.Break).ShouldBeFalse();
        await Centre.Get<ChangeBreak>().Run(Ana, Seed.Lunch);
        SpinWait.SpinUntil(() => State.Me?.BreakId == Seed.Lunch, TimeSpan.FromSeconds(30)).ShouldBeTrue();
        sheet.Instance.OnShortcut(Shortcut.Break).ShouldBeTrue();
        SpinWait.SpinUntil(() => State.Me?.BreakId is null, TimeSpan.FromSeconds(30)).ShouldBeTrue();
    }

    IRenderedComponent<ShortcutSheet> Sheet(InboxAddress address) => Render<ShortcutSheet>(parameters => parameters.Add(part => part.Address, address));

    string Press(string id, InboxAddress address)
    {
        var sheet = Sheet(address);
        sheet.InvokeAsync(() => sheet.Instance.OnShortcut(id).ShouldBeTrue()).GetAwaiter().GetResult();
        return Navigation.Uri;
    }
}
