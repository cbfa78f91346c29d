using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Admin.Breaks;

/// <summary>The reasons agents may pause, in the order of their menu.</summary>
public sealed partial class BreaksPage
{
    IReadOnlyList<Break> breaks = [];
    bool deleting;

    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] SaveBreak SaveBreak { get; set; } = null!;
    [Inject] DeleteBreak DeleteBreak { get; set; } = null!;

    protected override Task LoadList()
    {
        breaks = [.. Directory.Current.AllBreaks.Where(pause => pause.DeletedAt is null && !pause.IsOfSystem && Actor.SeesGroup(pause.SecurityGroupId))];
        return Task.CompletedTask;
    }

    protected override Task<Edited<BreakSettings>?> Load(int id) => Task.FromResult(
        breaks.FirstOrDefault(pause => pause.Id == id) is { } found ? new Edited<BreakSettings>(found.Id, found.Version, found) : null);

    protected override BreakSettings Create() => new() { Position = breaks.Count + 1, SecurityGroupId = Actor.SecurityGroupId };

    protected override InvalidInput? Check(BreakSettings settings) => BreakRules.Instance.Check(settings);

    protected override Task<Result<Saved>> Store(Actor actor, Edited<BreakSettings> edited) => SaveBreak.Run(actor, edited);

    async Task Delete()
    {
        deleting = false;
        await RunAndClose(actor => DeleteBreak.Run(actor, Session!.Loaded.Id!.Value));
    }
}
