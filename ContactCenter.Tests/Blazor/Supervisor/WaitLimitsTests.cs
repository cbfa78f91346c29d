using ContactCenter.Blazor.Supervisor.Live;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class WaitLimitsTests
{
    [Theory]
    [InlineData(0, WaitLevel.InTime)]
    [InlineData(14_999, WaitLevel.InTime)]
    [InlineData(15_000, WaitLevel.Near)]
    [InlineData(20_000, WaitLevel.Near)]
    [InlineData(20_001, WaitLevel.Beyond)]
    public void Of_TwentySeconds_NearFromThreeQuartersBeyondAfterAll(int milliseconds, WaitLevel expected) =>
        new WaitLimits(20).Of(TimeSpan.FromMilliseconds(milliseconds)).ShouldBe(expected);

    [Fact]
    public void Of_OddSeconds_IsExactInMilliseconds() => new WaitLimits(1).Near.TotalMilliseconds.ShouldBe(750);
}
