using ContactCenter.Blazor.Supervisor.Live;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Tests.Blazor.Supervisor;

public sealed class LiveAddressTests
{
    const string Page = "https://example.org/supervisor/campaigns/";

    [Fact]
    public void Parse_Everything_IsRead() =>
        LiveAddress.Parse(Page + "heynow?campaign=3&sort=time&spy=42").ShouldBe(new LiveAddress(Channel.HeyNow, 3, AgentSort.Time, 42));

    [Theory]
    [InlineData("webchat")]
    [InlineData("webchat/?campaign=&sort=&spy=")]
    [InlineData("webchat?campaign=x&sort=colour&spy=-1")]
    [InlineData("webchat?campaign=99999999999&sort=17")]
    public void Parse_NothingOrNonsense_IsTheWholeChannel(string rest) => LiveAddress.Parse(Page + rest).ShouldBe(new LiveAddress(Channel.Webchat));

    [Fact]
    public void ToString_Defaults_LeavesNoQuery() => new LiveAddress(Channel.Webchat).ToString().ShouldBe("/supervisor/campaigns/webchat");

    [Fact]
    public void ToString_Parsed_IsTheSame()
    {
        var address = new LiveAddress(Channel.HeyNow, 3, AgentSort.Active, 42);
        LiveAddress.Parse("https://example.org" + address).ShouldBe(address);
    }

    [Theory]
    [InlineData(AgentView.Info, "info")]
    [InlineData(AgentView.Talk, "talk")]
    [InlineData(AgentView.Watch, "watch")]
    public void About_AnAgent_StandsInTheAddressAlone(AgentView view, string key)
    {
        var address = new LiveAddress(Channel.Webchat, Spied: 42).About(view, 7);
        address.ToString().ShouldBe($"/supervisor/campaigns/webchat?{key}=7");
        LiveAddress.Parse("https://example.org" + address).ShouldBe(address);
        address.Asking(3).ShouldBe(new LiveAddress(Channel.Webchat, Asked: 3));
        address.Alone().HasBeside.ShouldBeFalse();
    }
}
