using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Tests.Core.Figures;

public sealed class QueueTallyTests
{
    static readonly FigureRules rules = new(20_000, 5_000);

    static Stay Stay(QueueOutcome outcome, long waited) =>
        outcome == QueueOutcome.Answered ? new(1, 1, 1, 1_000, outcome, 1_000 + waited, 7, 1_000 + waited) : new(1, 1, 1, 1_000, outcome, null, null, 1_000 + waited);

    static QueueTally Sum(IEnumerable<Stay> stays) => stays.Aggregate(QueueTally.Nothing, (sum, stay) => sum + QueueTally.Of(stay, rules));

    static IEnumerable<Stay> Times(int count, QueueOutcome outcome, long waited) => Enumerable.Repeat(Stay(outcome, waited), count);

    /// <summary>The check vector of product.md.</summary>
    [Fact]
    public void ServiceLevel_OfTheCheckVector_Is86And83_02()
    {
        var tally = Sum([.. Times(860, QueueOutcome.Answered, 20_000), .. Times(140, QueueOutcome.Answered, 20_001), .. Times(20, QueueOutcome.Abandoned, 20_000), .. Times(40, QueueOutcome.Abandoned, 20_001)]);
        (tally.Answered, tally.Abandoned, tally.Offered).ShouldBe((1000, 60, 1060));
        FormattableString.Invariant($"{tally.ServiceLevelOfAnswered * 100:0.00} % / {tally.ServiceLevelOfOffered * 100:0.00} %").ShouldBe("86.00 % / 83.02 %");
    }

    [Fact]
    public void ServiceLevelAndAbandonment_OfTheOffered_CountWhoTimedOut()
    {
        var tally = Sum([.. Times(2, QueueOutcome.Answered, 20_000), .. Times(1, QueueOutcome.Abandoned, 20_001), .. Times(1, QueueOutcome.TimedOut, 600_000)]);
        (tally.ServiceLevelOfAnswered, tally.ServiceLevelOfOffered, tally.AbandonmentRate).ShouldBe((1, 0.5, 0.25));
    }

    [Theory]
    [InlineData(QueueOutcome.Answered, 0, StayVerdict.AnsweredInTime)]
    [InlineData(QueueOutcome.Answered, 20_000, StayVerdict.AnsweredInTime)]
    [InlineData(QueueOutcome.Answered, 20_001, StayVerdict.AnsweredLate)]
    [InlineData(QueueOutcome.Abandoned, 4_999, StayVerdict.ShortAbandon)]
    [InlineData(QueueOutcome.Abandoned, 5_000, StayVerdict.AbandonedInTime)]
    [InlineData(QueueOutcome.Abandoned, 20_000, StayVerdict.AbandonedInTime)]
    [InlineData(QueueOutcome.Abandoned, 20_001, StayVerdict.AbandonedLate)]
    [InlineData(QueueOutcome.TimedOut, 600_000, StayVerdict.TimedOut)]
    [InlineData(QueueOutcome.MovedOn, 600_000, StayVerdict.MovedOn)]
    [InlineData(QueueOutcome.Open, 0, StayVerdict.Open)]
    // A clock that was set back makes no wait negative.
    [InlineData(QueueOutcome.Answered, -900, StayVerdict.AnsweredInTime)]
    public void Verdict_ToTheMillisecond(QueueOutcome outcome, long waited, StayVerdict verdict) => StayVerdicts.Of(Stay(outcome, waited), rules).ShouldBe(verdict);

    [Fact]
    public void Offered_LeavesOutShortAbandons_MovedOnes_AndWhatIsOpen()
    {
        var tally = Sum([Stay(QueueOutcome.Answered, 1), Stay(QueueOutcome.Abandoned, 1), Stay(QueueOutcome.Abandoned, 9_000), Stay(QueueOutcome.TimedOut, 600_000), Stay(QueueOutcome.MovedOn, 9_000), Stay(QueueOutcome.Open, 0)]);
        (tally.Offered, tally.ShortAbandons, tally.TimedOut, tally.LongestWaitMs).ShouldBe((3, 1, 1, 600_000));
        tally.AbandonmentRate.ShouldBe(1 / 3.0);
    }

    [Fact]
    public void TurnedAway_IsCountedApart()
    {
        var tally = Sum(Times(3, QueueOutcome.Answered, 1_000)) + QueueTally.TurnedAway(2);
        (tally.Offered, tally.Answered, tally.Rejected, tally.ServiceLevelOfOffered, tally.AbandonmentRate).ShouldBe((3, 3, 2, 1, 0));
    }

    [Fact]
    public void Averages_OfTheAnsweredOnly() => Sum([Stay(QueueOutcome.Answered, 1_000), Stay(QueueOutcome.Answered, 2_001), Stay(QueueOutcome.Abandoned, 90_000)]).AverageWaitMs.ShouldBe(1_500.5);

    [Fact]
    public void NothingToDivide_HasNoFigure()
    {
        var none = QueueTally.Nothing;
        new[] { none.ServiceLevelOfAnswered, none.ServiceLevelOfOffered, none.AbandonmentRate, none.AverageWaitMs, WorkTally.Nothing.AverageHandlingMs, default(AgentTimes).Occupancy }.ShouldAllBe(figure => figure == null);
        // Nobody answered, somebody left: one of the two levels has something to divide.
        var left = Sum([Stay(QueueOutcome.Abandoned, 90_000)]);
        (left.ServiceLevelOfAnswered, left.ServiceLevelOfOffered).ShouldBe((null, 0));
    }

    [Fact]
    public void Work_HandlingIsActiveAndWrapUp_OfTheHandled()
    {
        var sum = Work.OfLeg(1, 7, 0, 60_000).Tally + Work.OfLeg(1, 7, 0, 30_000).Tally + Work.OfWrapUp(1, 7, 60_000, 69_000).Tally;
        (sum.Handled, sum.AverageHandlingMs).ShouldBe((2, 49_500));
    }

    [Fact]
    public void Completed_InByAgents_OutByAnybody_NeverByABotAlone()
    {
        Work.OfCompletion(1, null, Direction.Inbound, 5).ShouldBeNull();
        Work.OfCompletion(1, 7, Direction.Inbound, 5)!.Value.Tally.ShouldBe(new WorkTally { CompletedIn = 1 });
        Work.OfCompletion(1, null, Direction.Outbound, 5)!.Value.Tally.ShouldBe(new WorkTally { CompletedOut = 1 });
    }

    [Fact]
    public void Occupancy_LeavesBreaksOut() => new AgentTimes(FreeMs: 1_000, BusyMs: 3_000, FreeOnBreakMs: 50_000, BusyOnBreakMs: 7_000).Occupancy.ShouldBe(0.75);

    /// <summary>However what happened is split, the parts add up.</summary>
    [Fact]
    public void Parts_AddUpToTheWhole() => Check.QuickThrowOnFailure(Prop.ForAll<(byte Outcome, ushort Waited)[], ushort>((happened, at) =>
    {
        var stays = happened.Select(one => Stay((QueueOutcome)(one.Outcome % 5), one.Waited)).ToList();
        var cut = stays.Count == 0 ? 0 : at % stays.Count;
        var whole = Sum(stays);
        return Sum(stays.Take(cut)) + Sum(stays.Skip(cut)) == whole && whole.Answered + whole.Abandoned + whole.TimedOut == whole.Offered
            && whole.AnsweredInTime <= whole.Answered && whole.AbandonedInTime <= whole.Abandoned;
    }));
}
