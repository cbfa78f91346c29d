using Bunit;
using ContactCenter.Blazor.Controls;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Controls;

public sealed class SearchBoxTests : BunitContext
{
    readonly List<string> searched = [];

    public SearchBoxTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddStore(typeof(ConsoleSetup).Assembly);
        Services.AddSingleton(TimeProvider.System).AddScoped<Localizer>();
    }

    [Fact]
    public void Typed_FasterThanTheAddressFollows_StaysAsTyped()
    {
        var box = Open("");
        box.Find("input").Input("a");
        box.Find("input").Input("ap");
        Comes(box, "a");
        Shown(box).ShouldBe("ap");
        Comes(box, "ap");
        Shown(box).ShouldBe("ap");
        searched.ShouldBe(["a", "ap"]);
    }

    [Fact]
    public void Address_ChangedByALinkOrBack_IsShown()
    {
        var box = Open("");
        box.Find("input").Input("ap");
        Comes(box, "ap");
        Comes(box, "else");
        Shown(box).ShouldBe("else");
        Comes(box, null);
        Shown(box).ShouldBe("");
    }

    [Fact]
    public void Spaces_ComeBackAsNothing_AndStayTyped()
    {
        var box = Open("x");
        box.Find("input").Input(" ");
        Comes(box, null);
        Shown(box).ShouldBe(" ");
    }

    IRenderedComponent<SearchBox> Open(string value) =>
        Render<SearchBox>(box => box.Add(b => b.Value, value).Add(b => b.Label, "Search").Add(b => b.OnSearch, searched.Add));

    static void Comes(IRenderedComponent<SearchBox> box, string? value) => box.Render(parameters => parameters.Add(b => b.Value, value));

    static string? Shown(IRenderedComponent<SearchBox> box) => box.Find("input").GetAttribute("value") ?? "";
}
