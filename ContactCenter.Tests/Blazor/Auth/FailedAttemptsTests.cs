using System.Net;
using ContactCenter.Blazor.Auth;
using NSubstitute;

namespace ContactCenter.Tests.Blazor.Auth;

public sealed class FailedAttemptsTests
{
    readonly TimeProvider time = Substitute.For<TimeProvider>();
    readonly FailedAttempts failures;

    public FailedAttemptsTests()
    {
        time.GetUtcNow().Returns(DateTimeOffset.UnixEpoch);
        failures = new(time);
    }

    [Fact]
    public void Of_WindowOver_IsNoneAgain()
    {
        failures.Add("a");
        failures.Add("a").ShouldBe(2);
        time.GetUtcNow().Returns(DateTimeOffset.UnixEpoch + FailedAttempts.Window);
        failures.Of("a").ShouldBe(0);
        failures.Add("a").ShouldBe(1);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7", true)]
    [InlineData("192.0.2.7", "192.0.2.8", false)]
    public void KeyOf_Addresses_SameNetworkSameKey(string one, string other, bool same) =>
        (FailedAttempts.KeyOf(IPAddress.Parse(one)) == FailedAttempts.KeyOf(IPAddress.Parse(other))).ShouldBe(same);
}
