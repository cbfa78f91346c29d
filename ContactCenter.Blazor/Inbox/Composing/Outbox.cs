using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;

namespace ContactCenter.Blazor.Inbox.Composing;

/// <summary>Sends this circuit's messages one after another, so that they are stored in the order in which they were written.</summary>
public sealed class Outbox(Attempt attempt, SendAgentMessage send, AddNote note, IDispatcher dispatcher)
{
    readonly Lock gate = new();
    Task last = Task.CompletedTask;

    /// <summary>Returns at once; the store says what became of it.</summary>
    public void Send(OutgoingMessage message)
    {
        lock (gate)
        {
            dispatcher.Dispatch(new SendAsked(message));
            last = last.ContinueWith(_ => Deliver(message), TaskScheduler.Default).Unwrap();
        }
    }

    async Task Deliver(OutgoingMessage message) => dispatcher.Dispatch(new SendAnswered(message, message.IsNote
        ? await attempt.Of(actor => note.Run(actor, message.InteractionId, message.ClientId, message.Text))
        : await attempt.Of(actor => send.Run(actor, message.InteractionId, message.ClientId, message.Text, message.ReplyTo))));
}
