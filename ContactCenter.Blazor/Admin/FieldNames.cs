using ContactCenter.Blazor.Admin.Breaks;
using ContactCenter.Blazor.Admin.Campaigns;
using ContactCenter.Blazor.Admin.Canned;
using ContactCenter.Blazor.Admin.Providers;
using ContactCenter.Blazor.Admin.Quality;
using ContactCenter.Blazor.Admin.Users;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Shell.Navigation;

namespace ContactCenter.Blazor.Admin;

/// <summary>A setting by its form's label, wherever a difference is shown.</summary>
static class FieldNames
{
    /// <param name="kind">As the audit and the import name it.</param>
    /// <param name="path">What no form knows stands as it is.</param>
    public static string Of(Localizer l, string kind, string path) => (kind switch
    {
        "campaign" => CampaignsTexts.NameOf(l, path),
        "provider" => ProvidersTexts.NameOf(l, path),
        "user" => UsersTexts.NameOf(l)(path),
        "break" => BreaksTexts.NameOf(l)(path),
        "quality" or "quality-form" => QualityTexts.NameOf(l)(path),
        "canned-response" or "response" => CannedTexts.NameOf(l)(path),
        _ => null,
    }) ?? path switch
    {
        "name" => l[AdminTexts.Name],
        "group" or "securityGroupId" => l[AdminTexts.SecurityGroup],
        "members" => l[NavigationTexts.Members],
        "cannedResponses" => l[NavigationTexts.CannedResponses],
        "provider" => l[NavigationTexts.Providers],
        "qualityForm" => l[CampaignsTexts.Quality],
        "defaultCampaign" => l[ProvidersTexts.DefaultCampaign],
        _ when path.StartsWith("cannedResponses.", StringComparison.Ordinal) => "/" + path["cannedResponses.".Length..],
        _ => path,
    };
}
