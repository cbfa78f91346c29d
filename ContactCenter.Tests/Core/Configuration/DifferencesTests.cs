using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;

namespace ContactCenter.Tests.Core.Configuration;

public class DifferencesTests
{
    [Fact]
    public void Between_ChangedTexts_NamesEachByItsPath()
    {
        var after = new CampaignSettings { Name = "Ventas «web» 😀", Texts = new CampaignTexts { Welcome = new Localized("Hola", "Hi") } };

        Differences.Between(new CampaignSettings(), after).ShouldBe([
            new Difference("name", "", "Ventas «web» 😀"), new Difference("texts.welcome.es", "", "Hola"), new Difference("texts.welcome.en", "", "Hi")]);
    }

    [Fact]
    public void Between_ChangedSecret_SaysOnlyThatItChanged() =>
        Differences.Between(new WithSecret("a"), new WithSecret(null)).ShouldBe([new Difference("token", Differences.Mask, null)]);

    [Fact]
    public void Copy_OfARow_HoldsItsSettingsAndSharesNothing()
    {
        var row = new Campaign { Id = 7, Name = "a", AllowedDomains = ["x"] };

        var copy = Differences.Copy<CampaignSettings>(row);
        row.AllowedDomains.Add("y");

        copy.Name.ShouldBe("a");
        copy.AllowedDomains.ShouldBe(["x"]);
    }

    [Fact]
    public void Merge_OwnPaths_StandOverTheOthersState()
    {
        var current = new CampaignSettings { Name = "theirs", ServiceLevel = 30, Texts = new CampaignTexts { Closing = new Localized("adiós") } };
        var mine = new CampaignSettings { Name = "mine", ServiceLevel = 40, Texts = new CampaignTexts { Welcome = new Localized("hola") } };

        var merged = Differences.Merge(current, mine, ["name", "texts.welcome.es"]);

        (merged.Name, merged.ServiceLevel, merged.Texts.Welcome.Es, merged.Texts.Closing.Es).ShouldBe(("mine", 30, "hola", "adiós"));
    }

    sealed record WithSecret([property: Secret] string? Token);
}
