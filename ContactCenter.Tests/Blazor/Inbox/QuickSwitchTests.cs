using Bunit;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>An agent who clicks through conversations faster than the browser loads a script.</summary>
public sealed class QuickSwitchTests : InboxContext
{
    [Fact]
    public async Task AnotherConversation_BeforeTheScriptIsThere_LeavesThePageWhole()
    {
        var browser = new SlowBrowser();
        Services.AddSingleton<IJSRuntime>(browser);
        var (first, second) = (await Centre.Arrive(Ana), await Centre.Arrive(Ana));
        Navigation.NavigateTo($"/inbox?tab=active&id={first}");
        await Services.GetRequiredService<InboxBridge>().Start();
        var page = Render<InboxPage>();
        page.WaitForElement($".composer[data-interaction='{first}']");
        Navigation.NavigateTo($"/inbox?tab=active&id={second}");
        page.Render();
        page.WaitForElement($".composer[data-interaction='{second}']");
        await page.InvokeAsync(browser.Arrive);
        await browser.Attached.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Renderer.UnhandledException.IsCompleted.ShouldBeFalse();
        page.FindAll(".composer").ShouldHaveSingleItem();
    }

    /// <summary>The lines draw themselves once more, as when an earlier page came, and the store has gone on already.</summary>
    [Fact]
    public async Task ConversationLeft_WhileItsLinesDrawThemselves_LeavesThePageWhole()
    {
        var id = await Centre.Arrive(Ana);
        Navigation.NavigateTo($"/inbox?tab=active&id={id}");
        await Services.GetRequiredService<InboxBridge>().Start();
        var page = Render<InboxPage>();
        page.WaitForElement(".composer");
        var lines = page.FindComponent<ConversationTimeline>().Instance.ChildContent!;
        Navigation.NavigateTo("/inbox");
        page.Render();
        page.WaitForAssertion(() => page.FindAll(".composer").ShouldBeEmpty());
        page.WaitForAssertion(() => Services.GetRequiredService<IState<InboxState>>().Value.Open.ShouldBeNull());
        Render(lines).FindAll(".typing").ShouldBeEmpty();
    }

    /// <summary>Its composer script comes when the test lets it.</summary>
    sealed class SlowBrowser : IJSRuntime, IJSObjectReference
    {
        readonly TaskCompletionSource script = new();

        public TaskCompletionSource Attached { get; } = new();

        public void Arrive() => script.SetResult();

        public ValueTask<T> InvokeAsync<T>(string identifier, object?[]? arguments) => InvokeAsync<T>(identifier, default, arguments);

        public async ValueTask<T> InvokeAsync<T>(string identifier, CancellationToken stop, object?[]? arguments)
        {
            if (arguments is ["/js/inbox/composer.js"])
                await script.Task;
            if (identifier == "attach" && arguments is [_, DotNetObjectReference<ContactCenter.Blazor.Inbox.Composing.Composer> self])
            {
                // As the real one does while it writes it down.
                _ = self.Value;
                Attached.TrySetResult();
            }

            return typeof(T) == typeof(IJSObjectReference) ? (T)(object)this : default!;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
