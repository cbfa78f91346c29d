using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Admin.Quality;

/// <summary>The quality forms of the groups that the administrator sees.</summary>
public sealed partial class QualityPage
{
    IReadOnlyList<QualityForm> forms = [];
    bool deleting;

    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] SaveQualityForm SaveForm { get; set; } = null!;
    [Inject] DeleteQualityForm DeleteForm { get; set; } = null!;

    protected override Task LoadList()
    {
        forms = [.. Directory.Current.QualityForms.Where(form => Actor.SeesGroup(form.SecurityGroupId)).OrderBy(form => form.Name, StringComparer.Create(L.Culture, ignoreCase: true)).ThenBy(form => form.Id)];
        return Task.CompletedTask;
    }

    protected override Task<Edited<QualityFormSettings>?> Load(int id) => Task.FromResult(
        forms.FirstOrDefault(form => form.Id == id) is { } found ? new Edited<QualityFormSettings>(found.Id, found.Version, found) : null);

    protected override QualityFormSettings Create() => new() { SecurityGroupId = Actor.SecurityGroupId };

    protected override InvalidInput? Check(QualityFormSettings settings) => QualityFormRules.Instance.Check(settings);

    protected override Task<Result<Saved>> Store(Actor actor, Edited<QualityFormSettings> edited) => SaveForm.Run(actor, edited);

    string UsedBy(int id) => string.Join(", ", Directory.Current.All.Where(campaign => campaign.QualityFormId == id).Select(campaign => campaign.Name).Order(StringComparer.InvariantCultureIgnoreCase));

    async Task Delete()
    {
        deleting = false;
        await RunAndClose(actor => DeleteForm.Run(actor, Session!.Loaded.Id!.Value));
    }
}
