using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Admin.Groups;

/// <summary>Who sees whose campaigns, for administrators of group All.</summary>
public sealed partial class GroupsPage
{
    /// <summary>Names shown of each kind; the count says how many more there are.</summary>
    const int Shown = 20;

    IReadOnlyList<SecurityGroup> groups = [];
    Dictionary<int, int> members = [];
    IReadOnlyList<GroupUse> uses = [];
    bool deleting;

    [Inject] UserDirectory Directory { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] SaveSecurityGroup SaveGroup { get; set; } = null!;
    [Inject] DeleteSecurityGroup DeleteGroup { get; set; } = null!;

    bool IsBuiltIn => Session?.Loaded.Id == SecurityGroup.All;

    protected override Task LoadList()
    {
        var counted = Directory.All.CountBy(user => user.SecurityGroupId).ToDictionary();
        groups = Directory.Groups;
        members = groups.ToDictionary(group => group.Id, group => counted.GetValueOrDefault(group.Id));
        if (Session?.Loaded.Id is { } open)
            uses = GroupUse.Of(open, Campaigns.Current, Directory);
        return Task.CompletedTask;
    }

    protected override Task<Edited<SecurityGroupSettings>?> Load(int id)
    {
        uses = GroupUse.Of(id, Campaigns.Current, Directory);
        return Task.FromResult(groups.FirstOrDefault(group => group.Id == id) is { } found ? new Edited<SecurityGroupSettings>(found.Id, found.Version, found) : null);
    }

    protected override SecurityGroupSettings Create() => new();

    protected override InvalidInput? Check(SecurityGroupSettings settings) => SecurityGroupRules.Instance.Check(settings);

    protected override Task<Result<Saved>> Store(Actor actor, Edited<SecurityGroupSettings> edited) => SaveGroup.Run(actor, edited);

    async Task Delete()
    {
        deleting = false;
        await RunAndClose(actor => DeleteGroup.Run(actor, Session!.Loaded.Id!.Value));
    }
}
