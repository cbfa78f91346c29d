using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class ConversationReducersTests
{
    static readonly OutgoingMessage message = new(0, "id-1", "Hello");

    static Timeline Talk(params TimelineLine[] lines) =>
        new(Interaction.Begin(new InteractionStart("c", Channel.Webchat, Direction.Inbound, 1, "v", "es", new Customer("Vera", null, null, null, null)), 0))
        {
            Lines = [.. lines],
            LastSequence = lines.LastOrDefault()?.Sequence ?? 0,
            LastFromCustomer = lines.LastOrDefault(line => line is MessageLine { From: MessageFrom.Customer })?.Sequence ?? 0,
        };

    static MessageLine Said(long sequence, MessageFrom from = MessageFrom.Customer, string clientId = "c") => new(sequence, 0, from, "", "text", null, clientId);

    static InboxState Told(InboxState state, Timeline timeline) => ConversationReducers.On(state, new ConversationTold(0, new ConversationNews(timeline)));

    static InboxState Opened(Timeline timeline) => Told(ConversationReducers.On(new InboxState(), new ConversationOpened(0)), timeline);

    [Fact]
    public void NewsOfAnother_ChangesNothing()
    {
        var state = Opened(Talk());
        ConversationReducers.On(state, new ConversationTold(9, new ConversationNews(Talk(Said(1))))).ShouldBe(state);
    }

    [Fact]
    public void Outgoing_StaysUntilTheConversationHasIt()
    {
        var state = ConversationReducers.On(ConversationReducers.On(Opened(Talk()), new SendAsked(message)), new SendAnswered(message, null));
        state.Outgoing.Count.ShouldBe(1);
        Told(state, Talk(Said(5, MessageFrom.Agent, "id-1"))).Outgoing.ShouldBeEmpty();
    }

    [Fact]
    public void Outgoing_StoredAfterTheConversationToldIt_Leaves()
    {
        var state = Told(ConversationReducers.On(Opened(Talk()), new SendAsked(message)), Talk(Said(5, MessageFrom.Agent, "id-1")));
        ConversationReducers.On(state, new SendAnswered(message, null)).Outgoing.ShouldBeEmpty();
    }

    [Fact]
    public void Outgoing_Failed_StaysWithItsIdAndIsTriedAgain()
    {
        var failed = ConversationReducers.On(ConversationReducers.On(Opened(Talk()), new SendAsked(message)), new SendAnswered(message, new NotStored()));
        failed.Outgoing.ShouldBe([message with { Failed = new NotStored() }]);
        ConversationReducers.On(failed, new SendAsked(failed.Outgoing[0])).Outgoing.ShouldBe([message]);
        ConversationReducers.On(failed, new OutgoingDiscarded(failed.Outgoing[0])).Outgoing.ShouldBeEmpty();
    }

    [Fact]
    public void Outgoing_FailedInAnotherConversation_IsKept()
    {
        var state = ConversationReducers.On(ConversationReducers.On(new InboxState(), new SendAsked(message)), new SendAnswered(message, new NotStored()));
        ConversationReducers.On(state, new ConversationOpened(3)).Outgoing.Count.ShouldBe(1);
    }

    [Fact]
    public void Opened_UnseenMessages_StandUnderTheDivider() => Opened(Talk(Said(1), Said(2), Said(3)) with { AgentRead = 2 }).Open!.UnreadAfter.ShouldBe(2);

    [Fact]
    public void MessageWhileTheTabIsAway_StandsUnderTheDividerUntilAnswered()
    {
        var away = ConversationReducers.On(Opened(Talk(Said(1))), new VisibilityChanged(false));
        var state = Told(away, Talk(Said(1), Said(2)));
        state.Open!.UnreadAfter.ShouldBe(1);
        ConversationReducers.On(state, new SendAsked(message)).Open!.UnreadAfter.ShouldBeNull();
    }

    [Fact]
    public void ToMarkAsRead_OnlyWhatIsMineAndInFront()
    {
        var state = Opened(Talk(Said(1)) with { State = InteractionState.Active, AgentId = 1 }) with { MyId = 1 };
        state.ToMarkAsRead().ShouldBe(1);
        (state with { Visible = false }).ToMarkAsRead().ShouldBeNull();
        (state with { MyId = 2 }).ToMarkAsRead().ShouldBeNull();
        Told(state, state.Open!.Timeline! with { AgentRead = 1 }).ToMarkAsRead().ShouldBeNull();
    }
}
