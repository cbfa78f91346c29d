using Bunit;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Preferences;
using ContactCenter.Blazor.Store;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Shell;

public sealed class SteadyComponentTests : BunitContext
{
    public SteadyComponentTests() => Services.AddStore(typeof(ConsoleSetup).Assembly).AddSingleton(TimeProvider.System).AddScoped<Localizer>();

    [Fact]
    public void ListDrawnAnew_OnlyTheRowThatDiffersIsDrawn()
    {
        var list = Render<List>(parameters => parameters.Add(list => list.Words, ["one", "two"]));
        list.Render(parameters => parameters.Add(list => list.Words, ["one", "three"]));
        list.FindComponents<Row>().Select(row => (row.Instance.Word.Value, row.RenderCount)).ShouldBe([("one", 1), ("three", 2)]);
    }

    [Fact]
    public void LanguageChanges_EveryRowIsDrawn()
    {
        var list = Render<List>(parameters => parameters.Add(list => list.Words, ["one"]));
        Services.GetRequiredService<IDispatcher>().Dispatch(new LanguageChosen(Language.Pt));
        list.WaitForAssertion(() => list.FindComponent<Row>().RenderCount.ShouldBe(2));
    }

    sealed record Word(string Value);

    sealed class List : ComponentBase
    {
        [Parameter] public IReadOnlyList<string> Words { get; set; } = [];

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            foreach (var word in Words)
            {
                builder.OpenComponent<Row>(0);
                builder.AddComponentParameter(1, nameof(Row.Word), new Word(word));
                builder.CloseComponent();
            }
        }
    }

    sealed class Row : SteadyComponent
    {
        [Parameter] public Word Word { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Word.Value);
    }
}
