using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers.Client;
using ContactCenter.Core.Providers.Examples;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Outbound;

/// <summary>Whether free words may be sent to a number now: by what we heard from it, else by what Hey Now tells. For whoever may write to it in that campaign's name.</summary>
public sealed class NumberWindowQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns, OutboundWays ways, OutboundWindow window, ClientAdapter client, TimeProvider time)
{
    public async Task<Result<NumberWindow>> Read(Actor actor, int campaignId, string number, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (await db.Refuse(actor, Roles.Agent) is { } refused)
            return refused;
        if (!db.MayWriteOutbound(actor.UserId) || !campaigns.Current.IsMember(campaignId, actor.UserId))
            return new NotAllowed();
        if (ways.Find(campaignId) is not { } way)
            return new NoWayOut();
        if (OutboundRules.IdOf(number, way.Provider) is not { } clientId)
            return new InvalidInput("number", "bad-number");
        var known = window.Read(db, way.Provider, clientId, time.NowMs());
        var channel = WireChannels.Of(way.Provider);
        // Nobody answers at an address for examples.
        if (known.State != WindowState.Unknown || way.Provider.Api != ProviderApi.Client || ExampleCustomers.Has(way.Provider, new ProviderAddress(channel, way.Provider.PlatformId, clientId)))
            return known;
        return await client.WroteToday(way.Provider, channel, clientId, stop) is { } wrote ? wrote ? new NumberWindow(WindowState.Open) : OutboundWindow.Over(way.Provider) : known;
    }
}
