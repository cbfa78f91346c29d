using Bunit;
using ContactCenter.Blazor.Seals;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Preferences;
using ContactCenter.Blazor.Store;
using ContactCenter.Tests.Blazor.Supervisor;
using ContactCenter.Tests.Core.Seals;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Seals;

/// <summary>A verification's answer on the conversation, in every language.</summary>
public sealed class VerifyRecordingTests : IAsyncLifetime
{
    Centre centre = null!;
    SealedTalk talk = null!;
    SupervisorConsole console = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        talk = await SealedTalk.In(centre);
        console = new SupervisorConsole(centre, talk.Supervisor);
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        talk.Dispose();
        await centre.DisposeAsync();
    }

    [Theory]
    [InlineData(Language.Es, "Íntegra: está", "Íntegra, 8 entradas borradas", "Alterada en la entrada", "(nota): no es lo que se selló")]
    [InlineData(Language.En, "Intact: it is", "Intact, 8 entries erased", "Changed at entry", "(note): it is not what was sealed")]
    [InlineData(Language.Pt, "Íntegra: está", "Íntegra, 8 entradas apagadas", "Alterada na entrada", "(nota): não é o que foi selado")]
    public async Task Answer_IsSaidInTheReadersLanguage(Language language, string intact, string erased, string changed, string what)
    {
        var id = await talk.Whole();
        console.Services.GetRequiredService<IDispatcher>().Dispatch(new LanguageChosen(language));
        var shown = console.Render<VerifyRecording>(parameters => parameters.Add(verify => verify.InteractionId, id));
        Verify(shown, "intact").ShouldContain(intact);
        await centre.Write(unit => unit.EraseContents(id, null));
        Verify(shown, "intact").ShouldContain(erased);
        talk.Sql("UPDATE Notes SET AuthorId=3 WHERE InteractionId=$0", id);
        Verify(shown, "changed").ShouldSatisfyAllConditions(words => words.ShouldContain(changed), words => words.ShouldContain(what));
    }

    static string Verify(IRenderedComponent<VerifyRecording> shown, string answer)
    {
        shown.Find("button").Click();
        shown.WaitForAssertion(() => shown.Find("[role=status]").GetAttribute("data-verified").ShouldBe(answer));
        return shown.Find("[role=status]").TextContent;
    }
}
