using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ContactCenter.Blazor.Inbox;

/// <summary>While the browser cannot be reached nothing is gathered for it; once it is back it gets everything anew.</summary>
sealed class InboxCircuit(InboxBridge lists, ConversationBridge conversation) : CircuitHandler
{
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        lists.Pause();
        conversation.Pause();
        return Task.CompletedTask;
    }

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        lists.Resume();
        conversation.Resume();
        return Task.CompletedTask;
    }
}
