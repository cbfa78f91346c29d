using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.List;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Monitoring;
using static ContactCenter.Tests.Blazor.Inbox.Live;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class ListTests
{
    static readonly CampaignSet campaigns = new()
    {
        Campaigns =
        [
            new Campaign { Id = Sales, Key = "s", Name = "Ventas Perú", Strategy = Strategy.RingallMultiple },
            new Campaign { Id = OneByOne, Key = "t", Name = "Soporte", Strategy = Strategy.Ringall },
        ],
    };

    static InboxState State(params LiveInteraction[] interactions) =>
        InboxReducers.On(new InboxState { MyId = Me }, new InboxMoved(Snapshot(interactions)));

    [Theory]
    [InlineData("peru", 1, 2)]
    [InlineData("LUCIA", 1)]
    [InlineData("soporte", 3)]
    [InlineData(" ", 1, 2, 3)]
    [InlineData("nobody")]
    public void Search_FindsByCampaignOrName_WithoutCaseAndAccents(string search, params int[] expected) =>
        new[] { Waiting(1, name: "Lucía"), Waiting(2, name: "Olga"), Waiting(3, campaign: OneByOne, name: "Pedro") }
            .Find(search, campaigns).Select(interaction => (int)interaction.Id).ShouldBe(expected);

    [Fact]
    public void HeldRows_NothingMoves()
    {
        var shown = SteadyRows.After([], [Waiting(1), Waiting(2)], held: false);
        var rows = SteadyRows.After(shown, [Waiting(9), Waiting(2)], held: true);
        rows.Select(row => (row.Interaction.Id, row.Gone)).ShouldBe([(1, true), (2, false), (9, false)]);
        SteadyRows.After(rows, [Waiting(9), Waiting(2)], held: false).Select(row => row.Interaction.Id).ShouldBe([9, 2]);
    }

    [Fact]
    public void HeldRows_OneThatComesBack_IsNoLongerGone()
    {
        var rows = SteadyRows.After(SteadyRows.After([], [Waiting(1)], false), [], held: true);
        SteadyRows.After(rows, [Waiting(1)], held: true).ShouldHaveSingleItem().Gone.ShouldBeFalse();
    }

    [Fact]
    public void TakeRule_Ringall_OnlyTheOldestAndOneAtATime()
    {
        var first = Waiting(1, 10, OneByOne);
        var second = Waiting(2, 20, OneByOne);
        new TakeRule(State(first, second), campaigns).WhyNot(first).ShouldBeNull();
        new TakeRule(State(first, second), campaigns).WhyNot(second).ShouldBe("oldest-first");
        new TakeRule(State(first, Active(3)), campaigns).WhyNot(first).ShouldBe("one-at-a-time");
    }

    [Fact]
    public void TakeRule_RingallMultiple_AnyUnlessOnABreak()
    {
        var second = Waiting(2, 20);
        var state = State(Waiting(1, 10), second, Active(3));
        new TakeRule(state, campaigns).WhyNot(second).ShouldBeNull();
        new TakeRule(state with { Me = Agent(breakId: 1) }, campaigns).WhyNot(second).ShouldBe("on-break");
    }

    [Theory]
    [InlineData(InboxTab.Active, "a&b ü", 7L, "/inbox?tab=active&q=a%26b%20%C3%BC&id=7")]
    [InlineData(InboxTab.Pending, "", null, "/inbox?tab=pending")]
    public void Address_SaysTabSearchAndSelection(InboxTab tab, string search, long? id, string expected) =>
        new InboxAddress(tab, search, id).ToString().ShouldBe(expected);

    [Fact]
    public void Address_WhatIsUnknown_IsTheDefault() => InboxAddress.Of("7", null, "x").ShouldBe(new InboxAddress());
}
