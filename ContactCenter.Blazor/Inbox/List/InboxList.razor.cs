using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Store;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Monitoring;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Inbox.List;

/// <summary>The left column: search, tabs, and the rows of the chosen one.</summary>
public partial class InboxList
{
    [Parameter, EditorRequired] public InboxAddress Address { get; set; } = null!;
    [Inject] IState<InboxState> Inbox { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;

    IReadOnlyList<LiveInteraction> Pending => Inbox.Value.Pending().Find(Address.Search, Campaigns.Current);
    IReadOnlyList<LiveInteraction> Active => Inbox.Value.Active().Find(Address.Search, Campaigns.Current);
    IReadOnlyList<LiveInteraction> Shown => Address.Tab == InboxTab.Pending ? Pending : Active;

    (InboxTab Tab, Text Name, int? Count)[] Tabs =>
        [(InboxTab.Pending, InboxTexts.Pending, Pending.Count), (InboxTab.Active, InboxTexts.Active, Active.Count), (InboxTab.History, InboxTexts.History, null)];

    void Search(string text) => Navigation.NavigateTo((Address with { Search = text }).ToString(), replace: true);
}
