using ContactCenter.Core.Interactions;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>Whatever sequence of steps is tried, the life stays within its drawing and its parts agree.</summary>
public sealed class InteractionLifeProperties
{
    static readonly string[] steps =
    [
        "start-bot", "enqueue", "offline", "reject", "offer", "withdraw", "answer", "requeue", "to-campaign", "to-agent", "return", "move", "raise", "answer", "offer", "requeue",
        "end:AgentEnded", "end:VisitorEnded", "end:WaitedTooLong", "end:VisitorDisconnected", "end:BotEnded",
    ];

    static readonly Arbitrary<(string Step, int Agent)[]> sequences =
        Gen.ArrayOf(from step in Gen.Elements(steps) from agent in Gen.Choose(1, 3) select (step, agent)).ToArbitrary();

    [Fact]
    public void AnySequence_KeepsPartsConsistent() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(40),
        Prop.ForAll(sequences, Run));

    static void Run((string Step, int Agent)[] sequence)
    {
        var interaction = InteractionLifeTests.Begin();
        var answered = new Dictionary<int, (long? At, int? By)>();
        var now = 1_000L;
        foreach (var (step, agent) in sequence)
        {
            var (before, entry, queuedAt, events) = (InteractionLifeTests.Shown(interaction), interaction.Queue?.Number ?? 0, interaction.QueuedAt, interaction.Events.Count);
            now += 10;
            var result = InteractionLifeTests.Apply(interaction, step, agent, now);
            if (!result.IsDone)
            {
                (InteractionLifeTests.Shown(interaction), interaction.Events.Count).ShouldBe((before, events), step);
                continue;
            }

            interaction.Events.Count.ShouldBe(events + 1);
            var isNewEntry = step is "enqueue" or "to-campaign" or "to-agent" or "return" || (step == "move" && entry > 0);
            (interaction.Queue?.Number ?? 0).ShouldBe(entry + (isNewEntry ? 1 : 0), step);
            interaction.QueuedAt.ShouldBe(step == "return" ? 500 : isNewEntry && step != "move" ? now : queuedAt, step);
            if (interaction.State == InteractionState.Active)
            {
                answered.TryAdd(interaction.Queue!.Number, (now, interaction.AgentId));
            }

            Agree(interaction, answered);
        }
    }

    static void Agree(Interaction interaction, Dictionary<int, (long? At, int? By)> answered)
    {
        var state = interaction.State;
        (interaction.EndedAt is not null).ShouldBe(state.IsEnded());
        (interaction.EndReason != EndReason.None).ShouldBe(state.IsEnded());
        (interaction.Leg is { EndedAt: null }).ShouldBe(state == InteractionState.Active);
        if (state is InteractionState.Offered or InteractionState.Active)
        {
            interaction.AgentId.ShouldNotBeNull();
        }
        else if (state == InteractionState.Waiting)
        {
            interaction.AgentId.ShouldBeNull();
        }

        if (interaction.Queue is { } entry)
        {
            (entry.Outcome == QueueOutcome.Answered).ShouldBe(answered.ContainsKey(entry.Number));
            (entry.AnsweredAt, entry.AnsweredBy).ShouldBe(answered.GetValueOrDefault(entry.Number));
            (entry.EndedAt is null).ShouldBe(entry.Outcome == QueueOutcome.Open);
            if (state.IsEnded())
            {
                entry.Outcome.ShouldNotBe(QueueOutcome.Open);
            }
        }
    }
}
