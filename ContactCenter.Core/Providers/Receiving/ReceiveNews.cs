using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Providers.Receiving;

/// <summary>How much of a delivery was new.</summary>
public readonly record struct TakenNews(int Messages, int Repeated, int Statuses);

/// <summary>
/// What a provider delivers, in one unit: durable when answered. Repetitions are recognised by the provider's id, however old. Its caller has proved that the provider speaks.
/// </summary>
public sealed class ReceiveNews(IUnitsOfWork units, Arrivals arrivals, InlineFiles files, FetchFiles fetch)
{
    public async Task<Result<TakenNews>> Run(Provider provider, IReadOnlyList<ProviderNews> news, CancellationToken stop = default)
    {
        await using var kept = await files.TakeIn(news, stop);
        var taken = await units.Run(unit => Take(unit, provider, news, kept));
        if (taken.IsDone)
        {
            kept.Keep();
            if (news.OfType<MessageNews>().Any(message => message.Files.Any(file => file.Content is null)))
            {
                fetch.Look();
            }
        }

        return taken;
    }

    Result<TakenNews> Take(Unit unit, Provider provider, IReadOnlyList<ProviderNews> news, TakenFiles kept)
    {
        kept.Forget();
        var (messages, repeated, statuses) = (0, 0, 0);
        foreach (var item in news)
        {
            if (item is StatusNews status)
            {
                statuses += Move(unit, provider, status) ? 1 : 0;
            }
            else if (item is MessageNews message)
            {
                var isNew = unit.Providers.Find(provider.Id, message.Id) is null && (message.OtherId is null || unit.Providers.Find(provider.Id, message.OtherId) is null);
                if (isNew)
                {
                    arrivals.Add(unit, provider, message, kept);
                }

                (messages, repeated) = isNew ? (messages + 1, repeated) : (messages, repeated + 1);
            }
        }

        return new TakenNews(messages, repeated, statuses);
    }

    static bool Move(Unit unit, Provider provider, StatusNews status)
    {
        var isAccepted = Recognise(unit, provider, status);
        if (unit.Providers.Find(provider.Id, status.Id) is not { } known)
        {
            unit.Providers.KeepEarly(provider.Id, status.Id, new Delivery(status.Status, status.Code, status.Reason));
            return true;
        }

        if (!unit.Providers.Move(provider.Id, status.Id, status.Status, status.Code, status.Reason) && !isAccepted)
        {
            return false;
        }

        if (known is { MessageId: { } messageId, InteractionId: { } interactionId } && unit.FindHead(interactionId) is { } head)
        {
            unit.Append(new DeliveryChanged(messageId, status.Status) { Code = status.Code, Reason = status.Reason }, interactionId, head.CampaignId, head.AgentId);
        }

        return true;
    }

    /// <summary>A message whose acceptance we were never told was accepted all the same: it is not sent once more.</summary>
    static bool Recognise(Unit unit, Provider provider, StatusNews status) => status.SentAs is { } sentAs
        && unit.Providers.Find(provider.Id, status.Id) is not { MessageId: not null } && unit.Providers.Find(provider.Id, sentAs) is { MessageId: not null, Delivery.Status: DeliveryStatus.Queued or DeliveryStatus.Sent }
        && unit.Providers.Accepted(provider.Id, sentAs, status.Id) is not null;
}
