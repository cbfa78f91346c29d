using ContactCenter.Blazor.Admin.Campaigns;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Blazor.Admin.Providers;

/// <summary>The accounts at Hey Now. A secret goes in and never comes out; the inbound address is shown once.</summary>
public sealed partial class ProvidersPage
{
    IReadOnlyList<Provider> providers = [];
    IReadOnlyList<Campaign> campaigns = [];
    string? shownKey;
    int? shownFor;
    bool deleting, rotating;

    [Inject] IDbContextFactory<ContactDb> Contexts { get; set; } = null!;
    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] PublicAddress Address { get; set; } = null!;
    [Inject] SaveProvider SaveProvider { get; set; } = null!;
    [Inject] DeleteProvider DeleteProvider { get; set; } = null!;
    [Inject] RotateInboundKey RotateInboundKey { get; set; } = null!;

    protected override async Task LoadList()
    {
        if (!Actor.IsOfAll)
            return;
        campaigns = [.. Directory.Current.All.Where(campaign => campaign.Channel == Channel.HeyNow).OrderBy(campaign => campaign.Name, StringComparer.Create(L.Culture, true))];
        await using var db = await Contexts.CreateDbContextAsync();
        var rows = await db.Providers.AsNoTracking().ToListAsync();
        providers = [.. rows.OrderBy(provider => provider.Name, StringComparer.Create(L.Culture, true))];
    }

    protected override Task<Edited<ProviderSettings>?> Load(int id)
    {
        if (id != shownFor)
            (shownKey, shownFor) = (null, null);
        return Task.FromResult(providers.FirstOrDefault(provider => provider.Id == id) is { } found ? new Edited<ProviderSettings>(found.Id, found.Version, found) : null);
    }

    protected override ProviderSettings Create() => new();

    protected override InvalidInput? Check(ProviderSettings settings) => Session!.IsNew ? ProviderRules.CheckNew(settings) : ProviderRules.Instance.Check(settings);

    protected override async Task<Result<Saved>> Store(Actor actor, Edited<ProviderSettings> edited)
    {
        var saved = await SaveProvider.Run(actor, edited);
        if (!saved.IsDone)
            return saved.Error;
        // What was typed is stored now, and stands nowhere else any more.
        edited.Settings.NewSecret = Session!.Settings.NewSecret = edited.Settings.NewAppSecret = Session.Settings.NewAppSecret = null;
        if (saved.Value.InboundKey is { } key)
            (shownKey, shownFor) = (key, saved.Value.Id);
        return new Saved(saved.Value.Id, saved.Value.Version);
    }

    async Task Rotate()
    {
        rotating = false;
        Result<string> key = default;
        var id = Session!.Loaded.Id!.Value;
        if (await RunAction(async actor => key = await RotateInboundKey.Run(actor, id)))
            (shownKey, shownFor) = (key.Value, id);
    }

    async Task Delete()
    {
        deleting = false;
        await RunAndClose(actor => DeleteProvider.Run(actor, Session!.Loaded.Id!.Value));
    }
}
