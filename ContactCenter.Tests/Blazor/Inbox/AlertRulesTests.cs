using ContactCenter.Blazor.Inbox.Alerts;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using static ContactCenter.Tests.Blazor.Inbox.Live;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class AlertRulesTests
{
    const int Assigned = 3;

    static readonly CampaignSet campaigns = new()
    {
        Campaigns =
        [
            new Campaign { Id = Sales, Key = "s", Name = "Ventas", Strategy = Strategy.RingallMultiple },
            new Campaign { Id = OneByOne, Key = "t", Name = "Soporte", Strategy = Strategy.Ringall },
            new Campaign { Id = Assigned, Key = "u", Name = "Reclamos", Strategy = Strategy.Nocall },
        ],
    };

    static InboxState State(params LiveInteraction[] interactions) => InboxReducers.On(new InboxState { MyId = Me }, new InboxMoved(Snapshot(interactions)));

    static (AlertKinds, long)[] Calls(InboxState before, InboxState now) => [.. AlertRules.Between(before, now, campaigns).Select(alert => (alert.Kind, alert.InteractionId))];

    static LiveInteraction Offered(long id, long since, int? from = null) => Active(id, since, campaign: Assigned) with { State = InteractionState.Offered, TransferredBy = from };

    static LiveInteraction Written(long id, long message, int unread = 1, MessageFrom from = MessageFrom.Customer) => Active(id) with { LastMessage = message, LastFrom = from, Unread = unread };

    [Fact]
    public void NewOneWaits_CallsThoseWhoMayTakeIt()
    {
        Calls(State(Waiting(1)), State(Waiting(1), Waiting(2))).ShouldBe([(AlertKinds.Waiting, 2)]);
        Calls(State(), State(Waiting(1, campaign: Assigned))).ShouldBeEmpty();
        var onBreak = State(Waiting(1)) with { Me = Agent(breakId: 1) };
        Calls(State(), onBreak).ShouldBeEmpty();
        Calls(State(Active(9)), State(Active(9), Waiting(1, campaign: OneByOne))).ShouldBeEmpty("one at a time");
        Calls(State(Waiting(1, 10, OneByOne)), State(Waiting(1, 10, OneByOne), Waiting(2, 20, OneByOne))).ShouldBe([(AlertKinds.Waiting, 2)], "the next but one");
    }

    [Fact]
    public void OwnOneGoesBackToTheQueue_CallsAgain() => Calls(State(Active(1)), State(Waiting(1))).ShouldBe([(AlertKinds.Waiting, 1)]);

    [Fact]
    public void Offer_CallsOnceEach_AndAtTheFirstLook()
    {
        Calls(new InboxState { MyId = Me }, State(Offered(1, 10))).ShouldBe([(AlertKinds.Offered, 1)]);
        Calls(State(Offered(1, 10)), State(Offered(1, 10) with { CustomerOnline = true })).ShouldBeEmpty();
        Calls(State(Offered(1, 10)), State(Offered(1, 99))).ShouldBe([(AlertKinds.Offered, 1)]);
        Calls(State(), State(Offered(1, 10) with { AgentId = Other })).ShouldBeEmpty();
    }

    [Fact]
    public void Transfer_NamesTheColleague()
    {
        var alert = AlertRules.Between(State(), State(Offered(1, 10, from: Other)), campaigns).ShouldHaveSingleItem();
        (alert.Kind, alert.From).ShouldBe((AlertKinds.Transfer, Other));
    }

    [Fact]
    public void OwnTransferThatComesBack_NamesTheAgentThemselves()
    {
        var alert = AlertRules.Between(State(), State(Offered(1, 10, from: Me)), campaigns).ShouldHaveSingleItem();
        (alert.Kind, alert.From).ShouldBe((AlertKinds.Transfer, Me));
    }

    [Fact]
    public void Message_CallsForTheCustomersUnreadOnly()
    {
        Calls(State(Written(1, 5, 0)), State(Written(1, 6))).ShouldBe([(AlertKinds.Message, 1)]);
        Calls(State(Written(1, 6)), State(Written(1, 6))).ShouldBeEmpty();
        Calls(State(Written(1, 5)), State(Written(1, 6, from: MessageFrom.Agent))).ShouldBeEmpty();
        Calls(State(Waiting(1)), State(Written(1, 5, 0))).ShouldBeEmpty("just taken");
    }

    [Fact]
    public void FirstLook_IsNotNews() => Calls(new InboxState { MyId = Me }, State(Waiting(1), Written(2, 7))).ShouldBeEmpty();

    [Fact]
    public void Settled_TakenGoneOrRead()
    {
        var before = State(Waiting(1), Waiting(2), Waiting(3), Written(4, 8));
        AlertRules.Settled(before, State(Active(1), Waiting(3), Written(4, 8, unread: 0))).Order().ShouldBe([1, 2, 4]);
        AlertRules.Settled(before, before).ShouldBeEmpty();
    }

    [Fact]
    public void Wanting_CountsWaitingOfferedAndUnread()
    {
        var state = State(Waiting(1), Waiting(2, campaign: Assigned), Offered(3, 10), Written(4, 8, unread: 3));
        AlertRules.Wanting(state, campaigns).ShouldBe(5);
        AlertRules.Wanting(state with { Me = Agent(breakId: 1) }, campaigns).ShouldBe(4, "on a break nothing can be taken");
        AlertRules.Wanting(State(), campaigns).ShouldBe(0);
    }
}
