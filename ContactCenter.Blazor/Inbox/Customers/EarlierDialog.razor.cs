using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Inbox.State;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Inbox.Customers;

/// <summary>What the customer and the centre wrote before, a page at a time. Needs <c>@key</c> = what it shows.</summary>
public sealed partial class EarlierDialog
{
    const int Page = 50;

    List<(MessageLine Line, long InteractionId)> lines = [];
    IReadOnlyDictionary<long, EarlierInteraction> interactions = new Dictionary<long, EarlierInteraction>();
    Error? failed;
    bool more, loading, loaded;

    [Parameter, EditorRequired] public EarlierView View { get; set; } = null!;
    [Parameter] public string CustomerName { get; set; } = "";
    [Inject] EarlierMessagesQuery Messages { get; set; } = null!;
    [Inject] CampaignDirectory Campaigns { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    protected override Task OnInitializedAsync() => Load();

    async Task Load()
    {
        if (loading)
            return;
        loading = true;
        failed = await Attempt.Of(async actor =>
        {
            var found = await Messages.Read(actor, View.InteractionId, View.Only, lines.Count > 0 ? lines.Min(known => known.Line.Sequence) : 0, Page);
            if (found.IsDone)
            {
                var older = found.Value.Messages.Select(entry => (Line: TimelineLines.Message(entry, (MessageAdded)entry.Event, Users.NameOf(entry.AgentId)), InteractionId: entry.InteractionId!.Value));
                (lines, interactions, more) = ([.. ProviderOrder.Arrange<(MessageLine Line, long InteractionId)>([.. older, .. lines], known => known.Line.WrittenAt)], found.Value.Interactions, found.Value.HasMore);
            }
            return found;
        });
        (loading, loaded) = (false, loaded || failed is null);
    }

    void Close() => Dispatcher.Dispatch(new EarlierClosed());
}
