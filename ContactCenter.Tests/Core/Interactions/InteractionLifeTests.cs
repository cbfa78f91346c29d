using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>Every step from every state, against the drawing of the interaction's life.</summary>
public sealed class InteractionLifeTests
{
    const int Ana = 1, Bruno = 2, Other = 7;

    /// <summary>The drawing: what each state may become, and by which step. Every other pair is refused.</summary>
    static readonly Dictionary<(InteractionState From, string Step), InteractionState> drawing = new()
    {
        [(InteractionState.New, "start-bot")] = InteractionState.Bot,
        [(InteractionState.New, "enqueue")] = InteractionState.Waiting,
        [(InteractionState.New, "offline")] = InteractionState.Offline,
        [(InteractionState.New, "reject")] = InteractionState.Rejected,
        [(InteractionState.Bot, "enqueue")] = InteractionState.Waiting,
        [(InteractionState.Bot, "offline")] = InteractionState.Offline,
        [(InteractionState.Bot, "end:BotEnded")] = InteractionState.Completed,
        [(InteractionState.Bot, "end:BotSilent")] = InteractionState.Completed,
        [(InteractionState.Bot, "end:VisitorEnded")] = InteractionState.Completed,
        [(InteractionState.Bot, "end:VisitorDisconnected")] = InteractionState.Completed,
        [(InteractionState.Waiting, "offer")] = InteractionState.Offered,
        [(InteractionState.Waiting, "answer")] = InteractionState.Active,
        [(InteractionState.Waiting, "return")] = InteractionState.Waiting,
        [(InteractionState.Waiting, "raise")] = InteractionState.Waiting,
        [(InteractionState.Waiting, "end:VisitorEnded")] = InteractionState.Abandoned,
        [(InteractionState.Waiting, "end:VisitorDisconnected")] = InteractionState.Abandoned,
        [(InteractionState.Waiting, "end:WaitedTooLong")] = InteractionState.TimedOut,
        [(InteractionState.Offered, "answer")] = InteractionState.Active,
        [(InteractionState.Offered, "withdraw")] = InteractionState.Waiting,
        [(InteractionState.Offered, "raise")] = InteractionState.Offered,
        [(InteractionState.Offered, "end:VisitorEnded")] = InteractionState.Abandoned,
        [(InteractionState.Offered, "end:VisitorDisconnected")] = InteractionState.Abandoned,
        [(InteractionState.Offered, "end:WaitedTooLong")] = InteractionState.TimedOut,
        [(InteractionState.Active, "requeue")] = InteractionState.Waiting,
        [(InteractionState.Bot, "move")] = InteractionState.Bot,
        [(InteractionState.Waiting, "move")] = InteractionState.Waiting,
        [(InteractionState.Offered, "move")] = InteractionState.Offered,
        [(InteractionState.Active, "move")] = InteractionState.Active,
        [(InteractionState.Active, "to-campaign")] = InteractionState.Waiting,
        [(InteractionState.Active, "to-agent")] = InteractionState.Offered,
        [(InteractionState.Active, "end:AgentEnded")] = InteractionState.Completed,
        [(InteractionState.Active, "end:SupervisorEnded")] = InteractionState.Completed,
        [(InteractionState.Active, "end:VisitorEnded")] = InteractionState.Completed,
        [(InteractionState.Active, "end:VisitorDisconnected")] = InteractionState.Completed,
    };

    static readonly string[] steps =
    [
        "start-bot", "enqueue", "offline", "reject", "one-shot", "offer", "withdraw", "answer", "requeue", "to-campaign", "to-agent", "return", "move", "raise",
        .. Enum.GetNames<EndReason>().Select(reason => "end:" + reason),
    ];

    public static TheoryData<InteractionState, string> EveryPair
    {
        get
        {
            var pairs = new TheoryData<InteractionState, string>();
            foreach (var state in Enum.GetValues<InteractionState>())
            {
                foreach (var step in steps)
                {
                    pairs.Add(state, step);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Step_FromState_FollowsTheDrawing(InteractionState from, string step)
    {
        var interaction = In(from);
        var before = Shown(interaction);
        var events = interaction.Events.Count;
        var result = Apply(interaction, step, Ana, 9_000);
        if (drawing.TryGetValue((from, step), out var expected))
        {
            (result.Error, interaction.State).ShouldBe((null, expected));
            interaction.Events.Count.ShouldBe(events + 1);
            return;
        }

        result.Error.ShouldNotBeNull();
        (Shown(interaction), interaction.Events.Count).ShouldBe((before, events));
    }

    [Fact]
    public void OneShot_Outbound_CompletesAtOnce()
    {
        var interaction = Begin(Direction.Outbound);
        interaction.EndOneShot(7, 2_000).Error.ShouldBeNull();
        (interaction.State, interaction.EndReason, interaction.EndedAt).ShouldBe((InteractionState.Completed, EndReason.OneShot, 2_000));
    }

    [Theory]
    [InlineData(InteractionState.Completed, typeof(InteractionEnded))]
    [InlineData(InteractionState.Active, typeof(AlreadyTaken))]
    [InlineData(InteractionState.Offered, typeof(AlreadyTaken))]
    [InlineData(InteractionState.Bot, typeof(ImpossibleTransition))]
    public void Answer_ByAnother_SaysWhy(InteractionState state, Type error) => In(state).Answer(Bruno, 9_000).Error.ShouldBeOfType(error);

    [Fact]
    public void Requeue_KeepsEntryAndOriginalTime()
    {
        var interaction = In(InteractionState.Active);
        interaction.Requeue(QueueReason.Requeued, 9_000);
        (interaction.QueuedAt, interaction.Queue!.Number, interaction.Queue.Outcome).ShouldBe((2_000, 1, QueueOutcome.Answered));
        (interaction.AgentId, interaction.Leg!.EndedAt, interaction.StateSince).ShouldBe((null, 9_000, 9_000));
    }

    [Fact]
    public void TransferToCampaign_BeginsNewEntryAtTheEnd()
    {
        var interaction = In(InteractionState.Active);
        interaction.TransferToCampaign(Other, 9_000);
        (interaction.CampaignId, interaction.QueuedAt, interaction.Queue!.Number, interaction.Queue.CampaignId).ShouldBe((Other, 9_000, 2, Other));
        (interaction.ClosedQueue!.Outcome, interaction.Queue.Outcome, interaction.Leg!.EndedAt).ShouldBe((QueueOutcome.Answered, QueueOutcome.Open, 9_000));
    }

    [Fact]
    public void Return_AfterATransfer_BeginsNewEntryWithTheFirstTime()
    {
        var interaction = In(InteractionState.Active);
        interaction.TransferToCampaign(Other, 9_000);
        interaction.Raise(3);
        interaction.Return(1, 2_000, 9_500);
        (interaction.CampaignId, interaction.QueuedAt, interaction.Queue!.Number, interaction.Queue.EnteredAt, interaction.Priority).ShouldBe((1, 2_000, 3, 9_500, 0));
        (interaction.ClosedQueue!.CampaignId, interaction.ClosedQueue.Outcome).ShouldBe((Other, QueueOutcome.MovedOn));
    }

    [Fact]
    public void TransferToAgent_OffersToThatAgentOnly()
    {
        var interaction = In(InteractionState.Active);
        interaction.TransferToAgent(Bruno, 9_000);
        (interaction.AgentId, interaction.Queue!.Number, interaction.QueuedAt).ShouldBe((Bruno, 2, 9_000));
        interaction.Answer(Ana, 9_500).Error.ShouldBe(new AlreadyTaken(Bruno));
    }

    [Fact]
    public void End_AfterRequeue_LeavesTheEntryAnswered()
    {
        var interaction = In(InteractionState.Active);
        interaction.Requeue(QueueReason.AgentGone, 9_000);
        interaction.End(EndReason.VisitorEnded, 9_500);
        (interaction.State, interaction.Queue!.Outcome, interaction.Queue.AnsweredBy).ShouldBe((InteractionState.Abandoned, QueueOutcome.Answered, Ana));
    }

    [Fact]
    public void Answer_AfterRequeue_KeepsWhoAnsweredFirstAndWhen()
    {
        var interaction = In(InteractionState.Active);
        interaction.Requeue(QueueReason.Requeued, 9_000);
        interaction.Answer(Bruno, 9_500);
        (interaction.Queue!.AnsweredAt, interaction.Queue.AnsweredBy, interaction.Leg!.Number, interaction.Leg.AgentId).ShouldBe((3_000, Ana, 2, Bruno));
    }

    internal static Interaction Begin(Direction direction = Direction.Inbound) => Interaction.Begin(
        new InteractionStart("client", Channel.Webchat, direction, 1, "visitor", "en", new Customer("Vera", null, null, null, null)), 1_000);

    internal static Interaction In(InteractionState state)
    {
        var interaction = Begin();
        string[] way = state switch
        {
            InteractionState.New => [],
            InteractionState.Bot => ["start-bot"],
            InteractionState.Waiting => ["enqueue"],
            InteractionState.Offered => ["enqueue", "offer"],
            InteractionState.Active => ["enqueue", "answer"],
            InteractionState.Completed => ["enqueue", "answer", "end:AgentEnded"],
            InteractionState.Abandoned => ["enqueue", "end:VisitorEnded"],
            InteractionState.TimedOut => ["enqueue", "end:WaitedTooLong"],
            InteractionState.Rejected => ["reject"],
            _ => ["offline"],
        };
        var now = 1_000;
        foreach (var step in way)
        {
            Apply(interaction, step, Ana, now += 1_000).Error.ShouldBeNull();
        }

        interaction.State.ShouldBe(state);
        return interaction;
    }

    internal static Result Apply(Interaction interaction, string step, int agent, long now) => step switch
    {
        "start-bot" => interaction.StartBot(now),
        "enqueue" => interaction.Enqueue(now),
        "offline" => interaction.EndAtOnce(InteractionState.Offline, now),
        "reject" => interaction.EndAtOnce(InteractionState.Rejected, now),
        "one-shot" => interaction.EndOneShot(1, now),
        "offer" => interaction.Offer(agent, now),
        "withdraw" => interaction.Withdraw(QueueReason.NotOpened, now),
        "answer" => interaction.Answer(agent, now),
        "requeue" => interaction.Requeue(QueueReason.Requeued, now),
        "to-campaign" => interaction.TransferToCampaign(Other, now),
        "to-agent" => interaction.TransferToAgent(agent == Ana ? Bruno : Ana, now),
        "return" => interaction.Return(1, 500, now),
        "move" => interaction.MoveToCampaign(Other, now),
        "raise" => interaction.Raise(1),
        _ => interaction.End(Enum.Parse<EndReason>(step["end:".Length..]), now),
    };

    internal static string Shown(Interaction i) =>
        $"{i.State} {i.EndReason} {i.CampaignId} {i.AgentId} {i.QueuedAt} {i.Priority} {i.StateSince} {i.EndedAt} | {i.Queue?.Number} {i.Queue?.CampaignId} {i.Queue?.EnteredAt} " +
        $"{i.Queue?.AnsweredAt} {i.Queue?.AnsweredBy} {i.Queue?.EndedAt} {i.Queue?.Outcome} | {i.Leg?.Number} {i.Leg?.AgentId} {i.Leg?.StartedAt} {i.Leg?.EndedAt}";
}
