using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>To which campaign the word leads that a provider's bot names.</summary>
public sealed class SkillTests : IAsyncLifetime
{
    HeyNow hey = null!;

    public async Task InitializeAsync() => hey = await HeyNow.Start();

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    [Theory]
    [InlineData("Atención", "ATENCION")]
    [InlineData("atencion", "Atención")]
    [InlineData("POSTVENTA", " postventa ")]
    public async Task Skill_WithoutCaseAndAccents_FindsItsCampaign(string known, string told)
    {
        await Change(hey.Support, campaign => campaign.Skills = ["otra", known]);

        (await CampaignOf(told)).ShouldBe(hey.Support);
    }

    [Fact]
    public async Task Skill_OfADisabledCampaign_LeadsToTheDefaultOne()
    {
        await Change(hey.Support, campaign => campaign.Enabled = false);

        (await CampaignOf("soporte")).ShouldBe(hey.Sales);
    }

    [Fact]
    public async Task Skill_OfTwoCampaigns_LeadsToTheFirst()
    {
        await Change(hey.Sales, campaign => campaign.Skills = ["ayuda"]);
        await Change(hey.Support, campaign => campaign.Skills = ["ayuda"]);

        (await CampaignOf("ayuda")).ShouldBe(hey.Sales);
    }

    [Fact]
    public async Task Skill_OfAnotherProvidersCampaign_LeadsToTheDefaultOne()
    {
        await hey.AddCloud("http://127.0.0.1:9");

        (await CampaignOf("nube")).ShouldBe(hey.Sales);
    }

    [Theory]
    [InlineData("nadie la conoce")]
    [InlineData("ventas")]
    public async Task Skill_ThatNobodyKnows_LeadsToTheDefault_AlsoWhereItIsNotTheFirst(string told)
    {
        await Change(hey.Sales, campaign => campaign.Skills = []);
        await hey.Centre.Write(unit =>
        {
            unit.Db.Providers.Where(provider => provider.Id == hey.ProviderId).ExecuteUpdate(set => set.SetProperty(provider => provider.DefaultCampaignId, hey.Support));
            unit.Append(new SharedSettingsChanged());
        });

        (await CampaignOf(told)).ShouldBe(hey.Support);
    }

    [Fact]
    public async Task HandedOverAgain_WhileTheyWait_WaitsWhereTheBotSaidLast()
    {
        await hey.Write("m1", "Hola");
        await hey.Deliver(HeyNow.Body("m2", "Le paso con soporte", "soporte", incoming: false, handOver: true));

        var interaction = (await hey.Interactions()).ShouldHaveSingleItem();
        (interaction.State, interaction.CampaignId).ShouldBe((InteractionState.Waiting, hey.Support));
    }

    async Task<int> CampaignOf(string skill)
    {
        await hey.Write("m1", "Hola", skill);
        return (await hey.Interactions()).ShouldHaveSingleItem().CampaignId;
    }

    async Task Change(int id, Action<Campaign> change)
    {
        (await hey.Centre.Write(unit =>
        {
            change(unit.Db.Campaigns.Single(campaign => campaign.Id == id));
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged());
        })).Error.ShouldBeNull();
        await hey.Centre.Drain();
    }
}
