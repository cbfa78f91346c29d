using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ContactCenter.Blazor.Admin.Transfer;

/// <summary>The whole configuration out as a file, and in again after a look at what it changes.</summary>
public sealed partial class TransferPage
{
    Actor? actor;
    string text = "";
    ImportPlan? plan;
    Error? error;
    int? done;
    bool busy;

    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] ImportConfiguration ImportConfiguration { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    protected override async Task OnInitializedAsync() => actor = await CurrentActor.Get();

    async Task Chosen(InputFileChangeEventArgs chosen)
    {
        (plan, error, done, busy) = (null, null, null, true);
        StateHasChanged();
        try
        {
            if (chosen.File.Size > ImportConfiguration.LargestFile)
            {
                error = new InvalidInput("file", "too-large");
                return;
            }

            using var reader = new StreamReader(chosen.File.OpenReadStream(ImportConfiguration.LargestFile));
            text = await reader.ReadToEndAsync();
            await Look();
        }
        catch (IOException)
        {
            error = new NotAConfiguration(chosen.File.Name);
        }
        finally
        {
            busy = false;
        }
    }

    async Task Look() => error = await Attempt.Of(async by =>
    {
        var looked = await ImportConfiguration.Look(by, text);
        plan = looked.IsDone ? looked.Value : null;
        return looked;
    });

    async Task Import()
    {
        (busy, error) = (true, null);
        var fingerprint = plan!.Fingerprint;
        error = await Attempt.Of(async by =>
        {
            var imported = await ImportConfiguration.Run(by, text, fingerprint);
            done = imported.IsDone ? imported.Value : null;
            return imported;
        });
        busy = false;
        if (done is not null)
            Drop();
        else if (error is PlanIsStale stale)
        {
            await Look();
            error = stale;
        }
    }

    void Drop() => (plan, text) = (null, "");
}
