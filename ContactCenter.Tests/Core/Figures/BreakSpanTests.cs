using ContactCenter.Core.Agents;
using ContactCenter.Core.Figures;

namespace ContactCenter.Tests.Core.Figures;

public sealed class BreakSpanTests
{
    /// <summary>Whatever happens, the breaks together are the time on breaks, and none is told while its agent is logged out.</summary>
    [Fact]
    public void Breaks_TogetherAreTheTimeOnBreaks()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            List<(long From, long? To)> Spans(int most, int gap)
            {
                List<(long, long?)> spans = [];
                for (long at = random.Next(gap); spans.Count < most; at += random.Next(gap))
                {
                    var from = at;
                    spans.Add((from, at += random.Next(1, 90)));
                }

                return random.Next(3) == 0 && spans is [.., var (last, _)] ? [.. spans[..^1], (last, null)] : spans;
            }

            var (sessions, breaks, busy) = (Spans(4, 60), Spans(6, 40), Spans(9, 30));
            var states = AgentSpans.Derive(sessions, breaks, busy);
            var named = BreakSpan.Of(states, [.. breaks.Select((pause, i) => (i % 3, pause.From, pause.To))]);
            for (var i = 0; i < 10; i++)
            {
                var from = random.Next(500);
                var to = from + random.Next(500);
                var times = states.Aggregate(default(AgentTimes), (sum, state) => sum + state.Within(from, to));
                named.Sum(pause => pause.Within(from, to)).ShouldBe(times.FreeOnBreakMs + times.BusyOnBreakMs);
            }
        }
    }

    [Fact]
    public void BreakAfterBreak_EachHasItsOwn_AndTheLastLasts() =>
        BreakSpan.Of([new(AgentState.Free, 0, 10), new(AgentState.BusyOnBreak, 10, 20), new(AgentState.FreeOnBreak, 20, long.MaxValue)], [(1, 10, 15), (2, 15, null)])
            .ShouldBe([new(1, 10, 15), new(2, 15, 20), new(2, 20, long.MaxValue)]);
}
