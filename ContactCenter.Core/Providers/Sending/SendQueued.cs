using System.Collections.Concurrent;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Providers.Sending;

/// <summary>One attempt to send a queued message, and what is kept of its outcome.</summary>
public sealed class SendQueued(IUnitsOfWork units, QueuedMessageQuery queue, ProviderWays ways, OutboxOptions options, TimeProvider time, ILogger<SendQueued> log)
{
    /// <summary>Accepted, while it could not be stored: by our id. It must not be sent anew.</summary>
    readonly ConcurrentDictionary<string, Accepted> unstored = [];

    /// <summary>The outcome; null when there is nothing to send (any more), or it was given up.</summary>
    public async Task<SendOutcome?> Run(int providerId, long messageId, CancellationToken stop)
    {
        if (await queue.Find(messageId) is not { } queued)
        {
            return null;
        }

        var (message, at) = queued;
        if (ways.Find(providerId) is not { } way)
        {
            await Keep(message, DeliveryStatus.Failed, FailureCodes.ProviderGone, null);
            return null;
        }

        var outcome = unstored.TryGetValue(message.Id, out var known) ? known : await Attempt(way, message, stop);
        switch (outcome)
        {
            case Accepted accepted:
                unstored[message.Id] = accepted;
                await KeepAccepted(message, accepted.Id);
                unstored.TryRemove(message.Id, out _);
                break;
            case Refused refused:
                await Keep(message, DeliveryStatus.Failed, refused.Code, refused.Reason);
                break;
            case not null when time.NowMs() - at > options.GiveUpAfter.TotalMilliseconds:
                await Keep(message, DeliveryStatus.Failed, FailureCodes.GaveUp, (outcome as Unavailable)?.Reason);
                return null;
            case Unavailable unavailable:
                log.LogWarning("Provider {Provider} did not take message {Message}: {Reason}", way.Provider.Name, messageId, unavailable.Reason);
                break;
            case NotAuthorised:
                log.LogWarning("Provider {Provider} refuses our credentials; message {Message} waits", way.Provider.Name, messageId);
                break;
        }

        return outcome;
    }

    /// <summary>What we cannot say for a fault of our own may be said later, and not for ever.</summary>
    async Task<SendOutcome> Attempt(ProviderWay way, OutgoingMessage message, CancellationToken stop)
    {
        try
        {
            return await way.Send(message, stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            log.LogError(fault, "Message {Message} could not be put to provider {Provider}", message.MessageId, way.Provider.Name);
            return new Unavailable("a fault of ours");
        }
    }

    Task KeepAccepted(OutgoingMessage message, string? acceptedAs) => units.Run<Result>(unit =>
    {
        if (unit.Providers.Accepted(message.ProviderId, message.Id, acceptedAs) is { } now)
        {
            Tell(unit, message, now.Status, now.Code, now.Reason);
        }

        return Result.Done;
    });

    Task Keep(OutgoingMessage message, DeliveryStatus status, string code, string? reason) => units.Run<Result>(unit =>
    {
        var words = reason is null || !InputRules.IsStorable(reason) ? null : InputRules.Cut(reason, InputRules.Extra);
        if (unit.Providers.Move(message.ProviderId, message.Id, status, code, words))
        {
            Tell(unit, message, status, code, words);
        }

        return Result.Done;
    });

    static void Tell(Unit unit, OutgoingMessage message, DeliveryStatus status, string? code, string? reason)
    {
        if (unit.FindMessage(message.MessageId) is { } stored && unit.FindHead(stored.InteractionId) is { } head)
        {
            unit.Append(new DeliveryChanged(message.MessageId, status) { Code = code, Reason = reason }, head.Id, head.CampaignId, head.AgentId);
        }
    }
}
