using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Providers.Examples;

/// <summary>The campaign has no provider by which customers write.</summary>
public sealed record NobodyWrites() : Error("example.nobody-writes");

/// <summary>An administrator takes up the phone of the customer that they play in a campaign of theirs. It is theirs alone.</summary>
public sealed class OpenExample(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns, ProviderDirectory providers, ExamplePhones phones)
{
    public async Task<Result<ExamplePhone>> Run(Actor actor, int campaignId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (campaigns.Current.Find(campaignId) is not { Channel: Channel.HeyNow, DeletedAt: null } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
            return new NotFound();
        if (campaign.ProviderId is not { } id || providers.Find(id) is not { } provider || !provider.Api.IsInbound())
            return new NobodyWrites();
        return phones.Get(provider.Id, new ProviderAddress(WireChannels.Of(provider), provider.PlatformId, ExampleCustomers.IdOf(actor.UserId, campaignId)));
    }
}

/// <summary>The administrator looks at the phone: what has arrived is read, and what arrives until they look away.</summary>
public sealed class LookAtExample(OpenExample open, ExamplePhones phones)
{
    public async Task<Result<IDisposable>> Run(Actor actor, int campaignId)
    {
        var opened = await open.Run(actor, campaignId);
        if (!opened.IsDone)
            return opened.Error;
        var looking = opened.Value.Look();
        await phones.Report(opened.Value);
        return new Result<IDisposable>(looking);
    }
}

/// <summary>The administrator chooses what is to go wrong with their phone.</summary>
public sealed class SetExampleFaults(OpenExample open, ExamplePhones phones)
{
    public async Task<Result> Run(Actor actor, int campaignId, ExampleFaults faults)
    {
        var opened = await open.Run(actor, campaignId);
        if (!opened.IsDone)
            return opened.Error;
        opened.Value.Faults = faults;
        await phones.Report(opened.Value);
        return Result.Done;
    }
}
