using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Providers.Outbound;

/// <summary>An agent with the permission "outbound" writes first to a customer, in the name of a campaign that they are a member of.</summary>
public sealed class SendOutbound(IUnitsOfWork units, CampaignDirectory campaigns, OutboundWays ways, OutboundWindow window)
{
    /// <param name="actor">Who writes.</param>
    /// <param name="requestId">The page's own id of this message: a repetition is answered as the first time.</param>
    /// <param name="message">What, to whom.</param>
    public Task<Result<SentOutbound>> Run(Actor actor, string requestId, OutboundMessage message) => units.Run(unit => Send(unit, actor, requestId, message));

    Result<SentOutbound> Send(Unit unit, Actor actor, string requestId, OutboundMessage message)
    {
        if (unit.Refuse(actor, Roles.Agent) is { } refused)
            return refused;
        if (!unit.Db.MayWriteOutbound(actor.UserId) || !campaigns.Current.IsMember(message.CampaignId, actor.UserId))
            return new NotAllowed();
        if (unit.FindInteraction(requestId) is { } earlier)
            return earlier.Direction == Direction.Outbound && earlier.AgentId == actor.UserId && unit.FindMessage(earlier.Id, requestId) is { } stored
                ? new SentOutbound(earlier.Id, stored.Id, Repeated: true) : new MessageIdReused();
        if (ways.Find(message.CampaignId) is not { } way || unit.IsDeleted(message.CampaignId))
            return new NoWayOut();
        if (OutboundRules.IdOf(message.Number, way.Provider) is not { } clientId)
            return new InvalidInput("number", string.IsNullOrWhiteSpace(message.Number) ? "required" : "bad-number");
        if (OutboundRules.Check(message, way.Provider) is { } invalid)
            return invalid;
        if (message.Template is null && window.Read(unit.Db, way.Provider, clientId, unit.Now).State == WindowState.Closed)
            return new WindowClosed(null);
        return WriteOutbound.Run(unit, way, actor.UserId, requestId, clientId, message);
    }
}

static class OutboundPermission
{
    /// <summary>An administrator granted it, and it is not taken back.</summary>
    public static bool MayWriteOutbound(this ContactDb db, int userId) => db.Users.Any(user => user.Id == userId && user.MayWriteOutbound && user.Enabled);
}
