using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Controls;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ContactCenter.Blazor.Admin.Members;

/// <summary>Who answers in which campaigns. The address holds the campaigns chosen and the searches; the columns follow every change, whoever makes it.</summary>
public sealed partial class MembersPage
{
    const int NamesShown = 8;

    readonly Echo echo = new();
    MembersAddress address = new([]);
    MembersView view = MembersView.Empty;
    IReadOnlySet<int> members = new HashSet<int>(), agents = new HashSet<int>();
    Actor? actor;
    bool working, asking;
    string? done;
    Error? refused;

    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] UserDirectory Users { get; set; } = null!;
    [Inject] AddMembers AddMembers { get; set; } = null!;
    [Inject] RemoveMembers RemoveMembers { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] NavigationManager Navigation { get; set; } = null!;
    [Inject] ConfigurationNews News { get; set; } = null!;

    /// <summary>The one member of the one campaign whose place may be changed.</summary>
    MembersRow? Edited => members.Count == 1 && view.Chosen.Count == 1 ? view.Members.FirstOrDefault(row => members.Contains(row.Id)) : null;

    /// <summary>The one campaign chosen, whose other settings are one step away.</summary>
    Campaign? Only => view.Chosen.Count == 1 ? Directory.Current.Find(view.Chosen.First()) : null;

    string Refusal => refused is NotEligibleAsMember unfit ? L[MembersTexts.NotEligible, string.Join(", ", unfit.Names)] : AdminErrors.Of(L, refused!);

    protected override async Task OnInitializedAsync()
    {
        address = MembersAddress.Parse(Navigation.Uri);
        actor = await CurrentActor.Get();
        WhileShown(() => Navigation.LocationChanged += Moved, () => Navigation.LocationChanged -= Moved);
        WhileShown(() => News.Changed += OnNews, () => News.Changed -= OnNews);
        Draw();
    }

    static string Searched(MembersRow row) => $"{row.Name} {row.UserName}";

    void ChooseCampaigns(IReadOnlySet<int> chosen)
    {
        (members, agents, done, refused) = (new HashSet<int>(), new HashSet<int>(), null, null);
        var all = chosen.Count > 1 && chosen.Count == view.Campaigns.Count;
        Go(address with { Campaigns = all ? [] : [.. chosen.Order()], All = all });
    }

    void Go(MembersAddress to)
    {
        Show(to);
        echo.Expect(to.ToString());
        Navigation.NavigateTo(to.ToString(), replace: true);
    }

    void Show(MembersAddress to)
    {
        var chosenElse = to.All != address.All || !to.Campaigns.SequenceEqual(address.Campaigns);
        address = to;
        if (chosenElse)
            Draw();
    }

    Task Add() => Change(chosen => useCase => AddMembers.Run(useCase, chosen, [.. view.Agents.Select(row => row.Id).Where(agents.Contains)]), MembersTexts.Added);

    async Task AskRemove()
    {
        // One campaign is mended by one click; the places in several would have to be set again one by one.
        asking = view.Chosen.Count > 1 && members.Count > 0;
        if (!asking)
            await Remove();
    }

    Task Remove()
    {
        asking = false;
        return Change(chosen => useCase => RemoveMembers.Run(useCase, chosen, [.. members]), MembersTexts.Removed);
    }

    async Task Change(Func<IReadOnlyCollection<int>, Func<Actor, Task<Result<int>>>> useCase, Shell.Localisation.Plural news)
    {
        if (working || view.Chosen.Count == 0)
            return;
        (working, done) = (true, null);
        Result<int> result = default;
        refused = await Attempt.Of(async actor => result = await useCase([.. view.Chosen])(actor));
        working = false;
        if (refused is not null)
            return;
        done = L[news, result.Value];
        (members, agents) = (new HashSet<int>(), new HashSet<int>());
    }

    void Moved(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath != MembersAddress.Path)
            return;
        var to = MembersAddress.Parse(moved.Location);
        if (echo.Is(to.ToString()))
            return;
        _ = InvokeAsync(() =>
        {
            Show(to);
            StateHasChanged();
        });
    }

    void OnNews() => _ = InvokeAsync(() =>
    {
        Draw();
        StateHasChanged();
    });

    void Draw()
    {
        view = MembersView.Of(Directory.Current, Users.All, actor!, address, StringComparer.Create(L.Culture, ignoreCase: true));
        members = members.Intersect(view.Members.Select(row => row.Id)).ToHashSet();
        agents = agents.Intersect(view.Agents.Select(row => row.Id)).ToHashSet();
    }
}
