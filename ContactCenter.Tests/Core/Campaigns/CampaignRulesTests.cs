using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Tests.Core.Campaigns;

public class CampaignRulesTests
{
    static readonly Dictionary<string, Action<CampaignSettings>> mistakes = new()
    {
        ["name required"] = campaign => campaign.Name = "  ",
        ["name too-long"] = campaign => campaign.Name = new string('ñ', 201),
        ["name bad-text"] = campaign => campaign.Name = "a\0b",
        ["key bad-key"] = campaign => campaign.Key = "a b",
        ["defaultLanguage unknown"] = campaign => campaign.DefaultLanguage = "fr",
        ["strategy unknown"] = campaign => campaign.Strategy = (Strategy)99,
        ["distribution unknown"] = campaign => campaign.Distribution = (Distribution)99,
        ["serviceLevel out-of-range"] = campaign => campaign.ServiceLevel = 0,
        ["wrapUp out-of-range"] = campaign => campaign.WrapUp = -1,
        ["offerTime out-of-range"] = campaign => campaign.OfferTime = 4,
        ["transferTime out-of-range"] = campaign => campaign.TransferTime = 3601,
        ["maximumPerAgent out-of-range"] = campaign => campaign.MaximumPerAgent = 0,
        ["maximumQueue required"] = campaign => campaign.MaximumQueue = null,
        ["maximumWait out-of-range"] = campaign => campaign.MaximumWait = 9,
        ["automaticEnd out-of-range"] = campaign => campaign.AutomaticEnd = int.MinValue,
        ["daysToKeep out-of-range"] = campaign => campaign.DaysToKeep = 36_501,
        ["thresholds.waitCritical not-rising"] = campaign => campaign.Thresholds.WaitCritical = campaign.Thresholds.WaitWarn,
        ["thresholds.chatTime2 not-rising"] = campaign => campaign.Thresholds.ChatTime2 = 300,
        ["thresholds.chatTime3 not-rising"] = campaign => campaign.Thresholds.ChatTime3 = 1,
        ["thresholds.waitingCritical not-rising"] = campaign => campaign.Thresholds.WaitingCritical = 5,
        ["texts.welcome.pt too-long"] = campaign => campaign.Texts.Welcome.Pt = new string('x', 2_001),
        ["color bad-color"] = campaign => campaign.Color = "red",
        ["extraLabel required"] = campaign => campaign.ExtraVisible = true,
        ["allowedDomains bad-domains"] = campaign => campaign.AllowedDomains = ["shop example"],
        ["fileTypes unknown"] = campaign => campaign.FileTypes = ["images", "exe"],
        ["skills bad-skills"] = campaign => campaign.Skills = [new string('x', 51)],
        ["dispositions too-deep"] = campaign => campaign.Dispositions = [new("1", "a", [new("2", "b", [new("3", "c", [new("4", "d", [])])])])],
        ["dispositions doubled"] = campaign => campaign.Dispositions = [new("1", "Sold", []), new("2", "sold", [])],
        ["dispositionRequired no-dispositions"] = campaign => campaign.DispositionRequired = true,
    };

    public static TheoryData<string> Mistakes => [.. mistakes.Keys];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Check_OneMistake_ComplainsAtItsField(string complaint)
    {
        var campaign = new CampaignSettings { Name = "Sales", Channel = Channel.Webchat };

        mistakes[complaint](campaign);

        CampaignRules.Instance.Check(campaign).ShouldBe(new InvalidInput(complaint.Split(' ')[0], complaint.Split(' ')[1]));
    }

    [Fact]
    public void Check_SeveralMistakes_ComplainsAtAllAtOnce()
    {
        var campaign = new CampaignSettings { Name = "", Color = "x", ServiceLevel = 0, Channel = Channel.Webchat };

        CampaignRules.Instance.Check(campaign)!.Fields.Select(field => field.Field).ShouldBe(["name", "serviceLevel", "color"]);
    }

    [Theory]
    [InlineData("Ventas «Perú» 😀 2", "ventas-peru-2")]
    [InlineData("日本", "campaign")]
    [InlineData("--a__B--", "a__b")]
    public void Key_FromAName_HasOnlyPlainCharacters(string name, string key)
    {
        CampaignKeys.From(name).ShouldBe(key);
        CampaignKeys.IsValid(key).ShouldBeTrue();
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData("a\r\nX: y")]
    [InlineData("a\"")]
    [InlineData("ñ")]
    [InlineData("../a")]
    public void Key_WithAnythingElse_IsNone_064(string key) => CampaignKeys.IsValid(key).ShouldBeFalse();

    [Theory]
    [InlineData("https://Shop.Example/es?x#y", "shop.example")]
    [InlineData("*.ñandú.uy", "*.xn--and-6ma2c.uy")]
    [InlineData(" localhost:8080 ", "localhost:8080")]
    [InlineData("127.0.0.1:90", "127.0.0.1:90")]
    public void Domain_Pasted_IsStoredAsItsHost(string typed, string stored)
    {
        AllowedDomain.Normalised(typed).ShouldBe(stored);
        AllowedDomain.IsValid(stored).ShouldBeTrue();
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*.")]
    [InlineData("a b.com")]
    [InlineData("user@host")]
    [InlineData("shop.*.com")]
    [InlineData("host:99999")]
    public void Domain_ThatIsNone_IsRefused(string typed) => AllowedDomain.IsValid(typed).ShouldBeFalse();
}
