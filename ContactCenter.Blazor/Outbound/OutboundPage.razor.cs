using ContactCenter.Blazor.Admin;
using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Outbound;

/// <summary>An agent writes first to a customer, and sees how far it came.</summary>
public sealed partial class OutboundPage : ConsoleComponent
{
    IReadOnlyList<OutboundWay>? ways;
    List<OutboundSent>? rows;
    Error? failed;
    bool isPermitted, more, reading, again;
    int me;

    [Inject] OutboundWays Ways { get; set; } = null!;
    [Inject] OwnOutboundQuery Query { get; set; } = null!;
    [Inject] OutboundNews News { get; set; } = null!;
    [Inject] ConfigurationNews Configuration { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] CurrentActor Actor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        me = (await Actor.Get()).UserId;
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        WhileShown(() => Configuration.Changed += OnConfiguration, () => Configuration.Changed -= OnConfiguration);
        LookUp();
        await Refresh();
    }

    void LookUp() => (isPermitted, ways) = (Users.Find(me) is { MayWriteOutbound: true }, Ways.OfMember(me));

    void OnConfiguration() => _ = InvokeAsync(() =>
    {
        LookUp();
        StateHasChanged();
    });

    void OnNews(int agent)
    {
        if (agent == me)
            _ = InvokeAsync(Refresh);
    }

    /// <summary>However many news come while it reads, it reads once more.</summary>
    async Task Refresh()
    {
        again = true;
        if (reading)
            return;
        reading = true;
        while (again)
        {
            again = false;
            await Read(null);
        }
        reading = false;
        StateHasChanged();
    }

    Task LoadMore() => Read(rows![^1].InteractionId);

    async Task Read(long? before) => failed = await Attempt.Of(async actor =>
    {
        var found = await Query.Read(actor, before ?? long.MaxValue);
        if (found.IsDone)
            Put(found.Value, before is not null);
        return found;
    });

    /// <summary>The newest, and what was read of the older ones.</summary>
    void Put(IReadOnlyList<OutboundSent> found, bool isOlder)
    {
        more = isOlder || rows is null ? found.Count == OwnOutboundQuery.Most : more || (rows.Count < OwnOutboundQuery.Most && found.Count == OwnOutboundQuery.Most);
        rows = [.. (isOlder ? (rows ?? []).Concat(found) : found.Concat(rows ?? [])).DistinctBy(row => row.MessageId)];
    }
}
