using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ContactCenter.Blazor.Admin.Audit;

/// <summary>Search in who did what. The address holds the search and what is open; the list stands still until it is asked again.</summary>
public sealed partial class AuditPage : ConsoleComponent
{
    AuditAddress address = new();
    AuditAddress? searched;
    List<AuditRow>? rows;
    AuditPlace? next;
    Actor? actor;
    bool searching, failed;

    [Inject] ShownValues Values { get; set; } = null!;
    [Inject] AuditQuery Query { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] RecordingsBrowser Browser { get; set; } = null!;
    [Inject] ILogger<AuditPage> Log { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        address = AuditAddress.Parse(Navigation.Uri);
        WhileShown(() => Navigation.LocationChanged += Moved, () => Navigation.LocationChanged -= Moved);
        actor = await CurrentActor.Get();
        await Values.Load();
        await Search();
    }

    async Task Search()
    {
        (searched, rows, next) = (address with { Opened = null }, null, null);
        await Load(searched);
    }

    Task More() => Load(searched!);

    /// <summary>One more page of that search; an answer that comes when another search was begun is dropped.</summary>
    async Task Load(AuditAddress wanted)
    {
        (searching, failed) = (true, false);
        try
        {
            var found = await Query.Search(actor!, wanted.ToFilter(await Browser.Zone(), next));
            if (!ReferenceEquals(wanted, searched))
                return;
            failed = !found.IsDone;
            if (found.IsDone)
                (rows, next) = ([.. rows ?? [], .. found.Value.Rows], found.Value.Next);
        }
        catch (System.Data.Common.DbException exception)
        {
            Log.LogError(exception, "A search in the audit failed");
            failed = ReferenceEquals(wanted, searched);
        }
        finally
        {
            searching = false;
        }
    }

    void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath != "/admin/audit")
            return;
        address = AuditAddress.Parse(moved.Location);
        _ = InvokeAsync(async () =>
        {
            if (actor is not null && address with { Opened = null } != searched)
            {
                var search = Search();
                StateHasChanged();
                await search;
            }
            StateHasChanged();
        });
    }

    void Change(AuditAddress changed) => Navigation.NavigateTo(changed.ToString(), replace: true);
}
