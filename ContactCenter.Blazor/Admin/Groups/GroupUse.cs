using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Navigation;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Admin.Groups;

/// <summary>What belongs to a security group, from memory.</summary>
/// <param name="Names">In their order.</param>
sealed record GroupUse(Text Kind, IReadOnlyList<string> Names)
{
    public static IReadOnlyList<GroupUse> Of(int group, CampaignSet campaigns, UserDirectory users)
    {
        GroupUse[] all =
        [
            new(NavigationTexts.Campaigns, Sorted(campaigns.All.Where(campaign => campaign.SecurityGroupId == group).Select(campaign => campaign.Name))),
            new(NavigationTexts.Breaks, Sorted(campaigns.AllBreaks.Where(pause => pause.DeletedAt is null && !pause.IsOfSystem && pause.SecurityGroupId == group).Select(pause => pause.Name))),
            new(NavigationTexts.QualityForms, Sorted(campaigns.QualityForms.Where(form => form.SecurityGroupId == group).Select(form => form.Name))),
            new(GroupsTexts.Users, Sorted(users.All.Where(user => user.SecurityGroupId == group).Select(user => user.DisplayName))),
        ];
        return [.. all.Where(use => use.Names.Count > 0)];
    }

    static List<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.InvariantCultureIgnoreCase)];
}
