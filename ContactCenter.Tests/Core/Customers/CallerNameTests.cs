using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Tests.Core.Customers;

public sealed class CallerNameTests
{
    [Theory]
    [InlineData("Vera", "5491122334455", "Vera")]
    [InlineData("Vera", null, "Vera")]
    [InlineData("", "5491122334455", "5491122334455")]
    [InlineData("", null, "")]
    public void ByName_PrefersTheName(string name, string? number, string expected) => CallerName.ByName(name, number).ShouldBe(expected);

    [Theory]
    [InlineData(Channel.HeyNow, "Vera", "5491122334455", "5491122334455")]
    [InlineData(Channel.HeyNow, "Vera", "", "Vera")]
    [InlineData(Channel.HeyNow, "Vera", null, "Vera")]
    [InlineData(Channel.HeyNow, "", null, "")]
    [InlineData(Channel.Webchat, "Vera", "5491122334455", "Vera")]
    [InlineData(Channel.Webchat, "", "5491122334455", "5491122334455")]
    public void ByNumber_PrefersTheNumberOnHeyNowOnly(Channel channel, string name, string? number, string expected) => CallerName.ByNumber(channel, name, number).ShouldBe(expected);
}
