using Bunit;
using ContactCenter.Blazor.Quality;
using ContactCenter.Core.Quality;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>The agent's side: hears of a review at once, reads it and says something.</summary>
public sealed class OwnReviewsPageTests : InboxContext
{
    [Fact]
    public async Task Review_IsAnnounced_Read_Commented_AndLeavesWhenReopened()
    {
        Services.AddSingleton(Centre.Get<AgentReviewsQuery>()).AddSingleton(Centre.Get<SeeReview>()).AddSingleton(Centre.Get<CommentOnReview>());
        var news = new ReviewNews();
        Services.AddSingleton(news);
        await Centre.AskQuestions();
        var id = await Centre.Serve(Ana);
        var counter = Render<ReviewCounter>();
        Navigation.NavigateTo("/reviews");
        var page = Render<OwnReviewsPage>();
        page.WaitForElement(".empty");

        var supervisor = await Centre.LogIn(Seed.Supervisor);
        var saved = (await Centre.Review(supervisor, id)).Value;
        await Tell(news);
        counter.WaitForAssertion(() => counter.Find(".counter-number").TextContent.ShouldBe("1"));
        page.WaitForAssertion(() => page.Find("tbody tr .tag").TextContent.ShouldBe("Nueva"));

        Navigation.NavigateTo(page.Find("tbody a").GetAttribute("href")!);
        page.WaitForAssertion(() => page.Find(".final-review .overall").TextContent.ShouldContain("Well done"));
        await Tell(news);
        counter.WaitForAssertion(() => counter.FindAll(".counter-number").ShouldBeEmpty());
        await page.InvokeAsync(() => page.Find("#own-comment").Change("<b>Gracias</b>"));
        await page.InvokeAsync(() => page.Find(".review-say").Submit());
        page.WaitForAssertion(() => page.Find(".review-comment .said").TextContent.ShouldBe("<b>Gracias</b>"));

        await Centre.Get<ReopenReview>().Run(supervisor, saved.Id);
        await Tell(news);
        page.WaitForElement(".live-main .empty");
    }

    /// <summary>What the journal has by now, as the running console would hear it.</summary>
    async Task Tell(ReviewNews news)
    {
        await Centre.Drain();
        news.OnCommitted(Centre.Journal);
    }
}
