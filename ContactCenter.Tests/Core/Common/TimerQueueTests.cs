using ContactCenter.Core.Common;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Common;

/// <summary>Deadlines on the monotonic clock (item 27).</summary>
public sealed class TimerQueueTests : IDisposable
{
    readonly FakeTime time = new();
    readonly List<string> fired = [];
    readonly TimerQueue<string> timers;

    public TimerQueueTests() => timers = new TimerQueue<string>(time, fired.Add);

    public void Dispose() => timers.Dispose();

    [Fact]
    public void Set_WhenDue_FiresOnceInOrder()
    {
        timers.Set("b", TimeSpan.FromSeconds(20));
        timers.Set("a", TimeSpan.FromSeconds(10));
        time.Advance(TimeSpan.FromSeconds(9));
        fired.ShouldBeEmpty();
        time.Advance(TimeSpan.FromHours(1));
        fired.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Set_Again_ReplacesTheDeadline()
    {
        timers.Set("a", TimeSpan.FromSeconds(10));
        timers.Set("a", TimeSpan.FromSeconds(60));
        time.Advance(TimeSpan.FromSeconds(30));
        fired.ShouldBeEmpty();
        time.Advance(TimeSpan.FromSeconds(31));
        fired.ShouldBe(["a"]);
    }

    [Fact]
    public void Set_Earlier_FiresEarlier()
    {
        timers.Set("a", TimeSpan.FromSeconds(60));
        timers.Set("a", TimeSpan.FromSeconds(10));
        time.Advance(TimeSpan.FromSeconds(11));
        fired.ShouldBe(["a"]);
    }

    [Fact]
    public void Cancel_BeforeDue_NeverFires()
    {
        timers.Set("a", TimeSpan.FromSeconds(10));
        timers.Set("b", TimeSpan.FromSeconds(11));
        timers.Cancel("a");
        timers.Has("a").ShouldBeFalse();
        time.Advance(TimeSpan.FromMinutes(1));
        fired.ShouldBe(["b"]);
    }

    [Fact]
    public void Set_ForMonths_IsMoreThanATimerTakes_AndFiresThen()
    {
        timers.Set("a", TimeSpan.FromDays(60));
        time.Advance(TimeSpan.FromDays(59));
        fired.ShouldBeEmpty();
        time.Advance(TimeSpan.FromDays(1.1));
        fired.ShouldBe(["a"]);

        using var real = new TimerQueue<string>(TimeProvider.System, fired.Add);
        Should.NotThrow(() => real.Set("b", TimeSpan.FromDays(60)));
    }

    [Fact]
    public void Set_InThePast_FiresAtOnce()
    {
        timers.Set("a", TimeSpan.FromSeconds(-5));
        time.Advance(TimeSpan.FromMilliseconds(1));
        fired.ShouldBe(["a"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(24 * 366)]
    public void WallClock_Jumping_FiresNeitherTwiceNorNever(int hours)
    {
        timers.Set("a", TimeSpan.FromSeconds(10));
        time.JumpWallClock(TimeSpan.FromHours(hours));
        time.Advance(TimeSpan.FromSeconds(9));
        fired.ShouldBeEmpty();
        time.Advance(TimeSpan.FromSeconds(2));
        time.JumpWallClock(TimeSpan.FromHours(-hours));
        time.Advance(TimeSpan.FromHours(2));
        fired.ShouldBe(["a"]);
    }

    [Fact]
    public void Set_FromWithinACallback_FiresToo()
    {
        using var again = new TimerQueue<int>(time, number => fired.Add(number.ToString()));
        using var chain = new TimerQueue<int>(time, number => again.Set(number + 1, TimeSpan.FromSeconds(1)));
        chain.Set(1, TimeSpan.FromSeconds(1));
        time.Advance(TimeSpan.FromSeconds(5));
        fired.ShouldBe(["2"]);
    }
}
