using Bunit;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

public sealed class OwnReviewTests : InboxContext
{
    [Fact]
    public async Task AfterTheEnd_QuestionsAreAnswered_AndShownAgain()
    {
        await Centre.Write(unit =>
        {
            var form = unit.Db.QualityForms.Add(new QualityForm { Name = "Form", Questions = [new() { Id = "polite", Text = "<b>Polite?</b>" }, new() { Id = "solved", Text = "Solved?", Scale = QualityScale.YesNo }] }).Entity;
            unit.Db.SaveChanges();
            unit.Db.Campaigns.Single(campaign => campaign.Id == Seed.MultipleId).QualityFormId = form.Id;
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged());
            unit.Append(new SharedSettingsChanged());
        });
        var id = await Centre.Arrive(Ana);
        await Centre.Drain();
        Navigation.NavigateTo($"/inbox?tab=active&id={id}");
        await Services.GetRequiredService<InboxBridge>().Start();
        var page = Render<InboxPage>();
        page.WaitForElement(".composer");
        page.FindAll(".own-review-bar").ShouldBeEmpty();
        await Centre.Get<EndInteraction>().Run(Ana, id);
        page.WaitForElement(".own-review-bar .button");
        await page.InvokeAsync(() => page.Find(".own-review-bar .button").Click());
        page.WaitForAssertion(() => page.FindAll(".own-question").Count.ShouldBe(2));
        page.Find(".own-question legend").TextContent.ShouldBe("<b>Polite?</b>");
        await page.InvokeAsync(() => page.Find(".own-review .button.primary").Click());
        page.WaitForAssertion(() => page.FindAll(".own-review [role=alert]").Count.ShouldBe(2));
        await page.InvokeAsync(() => page.FindAll(".own-question:nth-child(1) input")[4].Change(true));
        await page.InvokeAsync(() => page.FindAll(".own-question:nth-child(2) input")[0].Change(true));
        await page.InvokeAsync(() => page.Find(".own-question textarea").Change("Calm"));
        await page.InvokeAsync(() => page.Find(".own-review .button.primary").Click());
        page.WaitForAssertion(() => page.Find(".own-review-bar").TextContent.ShouldContain("4,5 de 5"));
        page.WaitForAssertion(() => page.FindAll(".own-review").ShouldBeEmpty());

        await page.InvokeAsync(() => page.Find(".own-review-bar .button").Click());
        page.WaitForAssertion(() => page.Find(".own-question textarea").GetAttribute("value").ShouldBe("Calm"));
        page.FindAll(".own-question input[checked]").Count.ShouldBe(2);
    }
}
