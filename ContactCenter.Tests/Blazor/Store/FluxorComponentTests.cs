using Bunit;
using ContactCenter.Blazor.Store;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Store;

public sealed class FluxorComponentTests : BunitContext
{
    readonly List<string> steps = [];

    public FluxorComponentTests() =>
        Services.AddStore(StoreCatalog.Of([typeof(CountState), typeof(NameState), typeof(CountReducers)])).AddSingleton(steps);

    IDispatcher Dispatcher => Services.GetRequiredService<IDispatcher>();

    [Fact]
    public void UsedStateChanges_Redraws()
    {
        var page = Render<CountPage>();
        Dispatcher.Dispatch(new Counted(1));
        page.WaitForAssertion(() => page.Find("b").TextContent.ShouldBe("1"));
    }

    [Fact]
    public void OtherStateChanges_DoesNotRedraw()
    {
        var page = Render<CountPage>();
        Dispatcher.Dispatch(new Renamed("other"));
        page.RenderCount.ShouldBe(1);
    }

    [Fact]
    public void OneChange_ManyComponents_AreDrawnInOneBatch()
    {
        var root = Render<Root>();
        steps.Clear();
        Dispatcher.Dispatch(new Counted(1));
        root.WaitForAssertion(() => root.FindAll("b").Select(number => number.TextContent).ShouldBe(["1", "1", "1"]));
        // One by one it would be "drawing, drawn, drawing, drawn".
        steps.ShouldBe(["drawing", "drawing", "drawing", "drawn", "drawn", "drawn"]);
    }

    [Fact]
    public async Task Disposed_HearsNothingMore()
    {
        var page = Render<CountPage>();
        await page.Instance.DisposeAsync();
        Dispatcher.Dispatch(new Counted(1));
        page.RenderCount.ShouldBe(1);
    }

    /// <summary>Many panels first ask for who looks or read something, and only then listen.</summary>
    [Fact]
    public async Task DisposedWithinItsFirstWait_BeginsNothing()
    {
        var (answer, sounds) = (new TaskCompletionSource(), new Sounds());
        var page = Render<ListeningPage>(of => of.Add(p => p.Answer, answer.Task).Add(p => p.Sounds, sounds));
        await page.Instance.DisposeAsync();
        await page.InvokeAsync(answer.SetResult);
        (sounds.Listeners, sounds.Clocks).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Disposed_EndsWhatItBegan()
    {
        var sounds = new Sounds();
        var page = Render<ListeningPage>(of => of.Add(p => p.Answer, Task.CompletedTask).Add(p => p.Sounds, sounds));
        (sounds.Listeners, sounds.Clocks).ShouldBe((1, 1));
        await page.Instance.DisposeAsync();
        (sounds.Listeners, sounds.Clocks).ShouldBe((0, 0));
    }

    sealed class Sounds
    {
        public int Listeners { get; set; }
        public int Clocks { get; private set; }

        public IDisposable Wind()
        {
            Clocks++;
            return new Wound(this);
        }

        sealed class Wound(Sounds sounds) : IDisposable
        {
            public void Dispose() => sounds.Clocks--;
        }
    }

    sealed class ListeningPage : FluxorComponent
    {
        [Parameter] public Task Answer { get; set; } = Task.CompletedTask;
        [Parameter] public Sounds Sounds { get; set; } = null!;

        protected override async Task OnInitializedAsync()
        {
            await Answer;
            WhileShown(() => Sounds.Listeners++, () => Sounds.Listeners--);
            WhileShown(Sounds.Wind);
        }
    }

    sealed class Root : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<StoreInitializer>(0);
            builder.CloseComponent();
            for (var i = 0; i < 3; i++)
            {
                builder.OpenComponent<CountPage>(1);
                builder.CloseComponent();
            }
        }
    }

    sealed class CountPage : FluxorComponent
    {
        [Inject] IState<CountState> Count { get; set; } = null!;
        [Inject] List<string> Steps { get; set; } = null!;

        protected override void OnAfterRender(bool firstRender) => Steps.Add("drawn");

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            Steps.Add("drawing");
            builder.OpenElement(0, "b");
            builder.AddContent(1, Count.Value.Count);
            builder.CloseElement();
        }
    }
}
