using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Interactions;

/// <summary>A message as acknowledged: durable, with its place in the order.</summary>
public readonly record struct StoredMessage(long Sequence, long At, bool Repeated);

/// <summary>The customer writes. Durable when answered; the same id again is answered as the first time, with another text it is refused.</summary>
public sealed class AddCustomerMessage(IUnitsOfWork units)
{
    public Task<Result<StoredMessage>> Run(long interactionId, string clientId, string text)
    {
        if (InputRules.Check(text, InputRules.Text, required: true) is { } complaint)
        {
            return Task.FromResult<Result<StoredMessage>>(new InvalidInput("text", complaint));
        }

        if (InputRules.Check(clientId, InputRules.ClientId, required: true) is { } idComplaint)
        {
            return Task.FromResult<Result<StoredMessage>>(new InvalidInput("id", idComplaint));
        }

        return units.Run(unit => Add(unit, interactionId, clientId, text), UnitKind.ChecksFirst);
    }

    static Result<StoredMessage> Add(Unit unit, long interactionId, string clientId, string text)
    {
        if (unit.FindHead(interactionId) is not { } head)
        {
            return new NotFound();
        }

        if (!head.State.IsEnded() && unit.AddMessage(interactionId, head.CampaignId, MessageFrom.Customer, head.AgentId, clientId, text) is { } id)
        {
            return new StoredMessage(id, unit.Now, Repeated: false);
        }

        if (unit.FindMessage(interactionId, clientId) is not { } earlier)
        {
            return new InteractionEnded();
        }

        return earlier is { Kind: MessageKind.Text, From: MessageFrom.Customer } && earlier.Text == text ? new StoredMessage(earlier.Id, earlier.At, Repeated: true) : new MessageIdReused();
    }
}
