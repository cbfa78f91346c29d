using Bunit;
using ContactCenter.Blazor.Admin.Quality;
using ContactCenter.Core.Campaigns;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Admin;

public sealed class QualityPageTests : IAsyncLifetime
{
    Centre centre = null!;
    AdminConsole console = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        console = new AdminConsole(centre, await centre.LogIn(Seed.Administrator));
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    static void Type(IRenderedComponent<QualityPage> page, int question, string text) => page.FindAll(".question input[type=text]:not(.number)")[question].Change(text);

    static string?[] Texts(IRenderedComponent<QualityPage> page) => [.. page.FindAll(".question input[type=text]:not(.number)").Select(input => input.GetAttribute("value"))];

    [Fact]
    public async Task NewForm_QuestionsMovedByButtonAndKeyboard_AreStoredInThatOrder()
    {
        var page = console.Open<QualityPage>("/admin/quality?id=new");
        page.Find("#f-name").Change("Trato");
        foreach (var (text, at) in new[] { "uno", "dos", "tres" }.Select((text, at) => (text, at)))
        {
            page.Find("#add-question").Click();
            Type(page, at, text);
        }

        page.FindAll("[id^=up-]")[2].Click();
        Texts(page).ShouldBe(["uno", "tres", "dos"]);
        page.FindAll(".question")[1].KeyDown(new Microsoft.AspNetCore.Components.Web.KeyboardEventArgs { Key = "ArrowUp", AltKey = true });
        Texts(page).ShouldBe(["tres", "uno", "dos"]);
        page.Find("[role=status].sr-only").TextContent.ShouldBe("La pregunta está ahora en el lugar 1 de 3.");
        page.Find("form").Submit();

        page.WaitForAssertion(() => page.Find(".form-news").TextContent.ShouldContain("Guardado"));
        await console.Hear();
        centre.Get<CampaignDirectory>().Current.QualityForms.Single().Questions.Select(question => question.Text).ShouldBe(["tres", "uno", "dos"]);
    }

    [Fact]
    public void ComplaintAboutAQuestion_FollowsItWhenItMoves()
    {
        var page = console.Open<QualityPage>("/admin/quality?id=new");
        page.Find("#f-name").Change("Trato");
        page.Find("#add-question").Click();
        page.Find("#add-question").Click();
        Type(page, 0, "uno");
        page.Find("form").Submit();
        page.FindAll(".question")[1].QuerySelector(".error")!.TextContent.ShouldBe("Complete este campo.");
        page.FindAll("[id^=up-]")[1].Click();
        page.FindAll(".question")[0].QuerySelector(".error").ShouldNotBeNull();
        page.FindAll(".question")[1].QuerySelector(".error").ShouldBeNull();
    }

    [Fact]
    public void WithoutQuestions_SaysSoAtThem()
    {
        var page = console.Open<QualityPage>("/admin/quality?id=new");
        page.Find("#f-name").Change("Trato");
        page.Find("form").Submit();
        page.Find(".questions > .error").TextContent.ShouldBe("Agregue al menos una pregunta.");
    }
}
