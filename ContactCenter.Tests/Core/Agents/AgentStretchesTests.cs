using ContactCenter.Core.Agents;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Tests.Core.Agents;

public sealed class AgentStretchesTests
{
    static readonly Gen<Stretch> times = from start in Gen.Choose(0, 100) from length in Gen.Choose(1, 60) from open in Gen.Choose(0, 4) select new Stretch(start, open == 0 ? null : start + length);

    static readonly Arbitrary<(Stretch[] Sessions, Stretch[] Breaks, Stretch[] Busy)> days =
        (from sessions in Gen.ArrayOf(times, 3) from breaks in Gen.ArrayOf(times, 3) from busy in Gen.ArrayOf(times, 5) select (sessions, breaks, busy)).ToArbitrary();

    [Fact]
    public void Day_SessionBreakAndWork_AreItsStates() => AgentStretches.Of([new(10, 90)], [(new(40, 50), 7)], [new(20, 30), new(30, 45)], 0, 100).ShouldBe(
    [
        new(AgentState.Offline, null, 0, 10),
        new(AgentState.Free, null, 10, 20),
        new(AgentState.Busy, null, 20, 40),
        new(AgentState.BusyOnBreak, 7, 40, 45),
        new(AgentState.FreeOnBreak, 7, 45, 50),
        new(AgentState.Free, null, 50, 90),
        new(AgentState.Offline, null, 90, 100),
    ]);

    [Fact]
    public void Day_WhatBeganBeforeAndLasts_FillsIt() => AgentStretches.Of([new(-50)], [], [new(-20)], 0, 100).ShouldBe([new(AgentState.Busy, null, 0, 100)]);

    /// <summary>Whatever happened: the day is covered once, neighbours differ, and every moment has the state that the facts give.</summary>
    [Fact]
    public void Day_OfAnyFacts_IsWholeAndRight() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(days, facts =>
    {
        var day = AgentStretches.Of(facts.Sessions, [.. facts.Breaks.Select(pause => (pause, 7))], facts.Busy, 0, 120);
        (day[0].From, day[^1].To).ShouldBe((0, 120));
        foreach (var (one, next) in day.Zip(day.Skip(1)))
        {
            next.From.ShouldBe(one.To);
            (next.State, next.BreakId).ShouldNotBe((one.State, one.BreakId));
        }

        for (var at = 0L; at < 120; at++)
        {
            bool Holds(Stretch time) => time.From <= at && (time.To ?? 120) > at;
            day.Single(stretch => stretch.From <= at && stretch.To > at).State.ShouldBe(AgentStates.Of(facts.Sessions.Any(Holds), facts.Breaks.Any(Holds), facts.Busy.Any(Holds)));
        }
    }));
}
