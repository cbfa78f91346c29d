using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Store;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Inbox.Composing;

/// <summary>Messages that are not stored yet are kept in the browser too (by the composer, as it sends them), so that neither a reload nor a stopped server loses one.</summary>
sealed class UnsentMessages(IJSRuntime browser, ILogger<UnsentMessages> log)
{
    const string Script = "/js/inbox/unsent.js";

    sealed record Kept(string Id, string Text, bool Note = false, long? ReplyTo = null);

    [EffectMethod]
    public Task On(SendAnswered action, IDispatcher dispatcher) =>
        action.Error is null ? Tell("drop", action.Message.InteractionId, action.Message.ClientId) : Task.CompletedTask;

    [EffectMethod]
    public Task On(OutgoingDiscarded action, IDispatcher dispatcher) => Tell("drop", action.Message.InteractionId, action.Message.ClientId);

    /// <summary>What an earlier page could not send stands again as failed, with its own id: what did arrive is stored once.</summary>
    [EffectMethod]
    public async Task On(ComposerShown action, IDispatcher dispatcher)
    {
        if (await Ask(script => script.InvokeAsync<Kept[]?>("list", action.InteractionId)) is { Length: > 0 } kept)
            dispatcher.Dispatch(new OutgoingRestored([.. kept.Select(message => new OutgoingMessage(action.InteractionId, message.Id, message.Text) { Failed = new NotStored(), IsNote = message.Note, ReplyTo = message.ReplyTo })]));
    }

    Task Tell(string function, params object[] arguments) => Ask(script => script.InvokeAsync<object?>(function, arguments));

    async Task<T?> Ask<T>(Func<IJSObjectReference, ValueTask<T>> question)
    {
        try
        {
            await using var script = await browser.InvokeAsync<IJSObjectReference>("import", Script);
            return await question(script);
        }
        // Gone for good, or no answer for a minute.
        catch (Exception away) when (away is JSDisconnectedException or TaskCanceledException)
        {
            log.LogDebug("The browser is away; it keeps what it knows");
            return default;
        }
    }
}
