using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Recordings;

public sealed partial class SavedSearches : ConsoleComponent
{
    IReadOnlyList<SavedSearch> searches = [];
    Channel? read;
    string name = "";
    Error? problem;

    [Parameter, EditorRequired] public RecordingsAddress Address { get; set; } = null!;
    [Inject] SavedSearchesQuery Query { get; set; } = null!;
    [Inject] SaveSearch Saving { get; set; } = null!;
    [Inject] ForgetSearch Forgetting { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    string Shown => (Address with { Opened = null }).ToString();

    protected override async Task OnParametersSetAsync()
    {
        if (read == Address.Channel)
            return;
        read = Address.Channel;
        await Read();
    }

    async Task Read()
    {
        var found = await Query.Read(await CurrentActor.Get(), Address.Channel);
        searches = found.IsDone ? found.Value : [];
    }

    /// <summary>Read as any address is: what is not understood, or names what was deleted, filters nothing.</summary>
    string LinkOf(SavedSearch search) => RecordingsAddress.Parse($"http://search{new RecordingsAddress(Address.Channel)}?{search.Query}").ToString();

    async Task Keep()
    {
        var query = Shown[(Shown.IndexOf('?', StringComparison.Ordinal) + 1)..];
        problem = await Attempt.Of(actor => Saving.Run(actor, Address.Channel, name, query));
        if (problem is null)
        {
            name = "";
            await Read();
        }
    }

    async Task Remove(SavedSearch search)
    {
        problem = await Attempt.Of(actor => Forgetting.Run(actor, search.Id));
        // Gone already, in another tab: that is what was wanted.
        problem = problem is NotFound ? null : problem;
        await Read();
    }
}
