using static ContactCenter.Tests.Blazor.Supervisor.Samples;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class SupervisionTests
{
    [Fact]
    public void Snapshot_ReplacesEverything()
    {
        var seen = Seen([Waiting(1), Waiting(2)], Agent(1)).After(Snapshot([Waiting(3)]));
        (seen.Interactions.Keys.Single(), seen.Agents.Count).ShouldBe((3, 0));
    }

    [Fact]
    public void Snapshot_EqualRecord_StaysTheSameObject()
    {
        var before = Seen([Waiting(1)]);
        before.After(Snapshot([Waiting(1), Waiting(2)])).Interactions[1].ShouldBeSameAs(before.Interactions[1]);
    }

    [Fact]
    public void Changes_NullRemoves_OthersStayTheSameObject()
    {
        var before = Seen([Waiting(1), Waiting(2), Waiting(3)]);
        var after = before.After(Change((1, null), (2, Active(2, 9))));
        after.Interactions.Keys.Order().ShouldBe([2, 3]);
        after.Interactions[2].AgentId.ShouldBe(9);
        after.Interactions[3].ShouldBeSameAs(before.Interactions[3]);
    }
}
