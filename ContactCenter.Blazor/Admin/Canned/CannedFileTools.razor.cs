using System.Text;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ContactCenter.Blazor.Admin.Canned;

/// <summary>Export and import of the canned responses of one campaign, of the shared ones, or of all.</summary>
public sealed partial class CannedFileTools
{
    const int LargestFile = 8 * 1024 * 1024;

    static readonly UTF8Encoding utf8 = new(false, throwOnInvalidBytes: true);

    string name = "", content = "";
    CannedTarget? target;
    CannedPlan? plan;
    List<CannedLine> lines = [];
    Error? error;
    int? imported;
    int reads;
    bool busy, replanned;

    /// <summary>Null = every campaign, as the file's own column says.</summary>
    [Parameter] public CannedTarget? Target { get; set; }
    [Inject] ImportCannedResponses ImportCannedResponses { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    internal async Task Chosen(InputFileChangeEventArgs e)
    {
        (error, imported, plan, replanned, target, name) = (null, null, null, false, Target, e.File.Name);
        try
        {
            if (e.File.Size > LargestFile)
            {
                error = new BadCsv(1, "csv.too-big");
                return;
            }
            using var bytes = new MemoryStream();
            await using var file = e.File.OpenReadStream(LargestFile);
            await file.CopyToAsync(bytes);
            content = utf8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        }
        catch (DecoderFallbackException)
        {
            error = new BadCsv(1, "csv.not-text");
            return;
        }
        finally
        {
            // A new field, so that the same file may be chosen again.
            reads++;
        }
        Result<CannedPlan> planned = default;
        error = await Attempt.Of(async actor => planned = await ImportCannedResponses.Plan(actor, target, content));
        if (error is null)
            Show(planned.Value);
    }

    async Task Import()
    {
        busy = true;
        Result<int> result = default;
        var failed = await Attempt.Of(async actor => result = await ImportCannedResponses.Run(actor, target, content, plan!));
        busy = false;
        if (failed is CannedPlanChanged changed)
        {
            replanned = true;
            Show(changed.Plan);
            return;
        }
        error = failed;
        imported = failed is null ? result.Value : null;
        Drop();
    }

    void Show(CannedPlan shown)
    {
        plan = shown;
        // What needs a look stands first.
        lines = [.. shown.Lines.OrderBy(line => line.Change == CannedChange.Refused ? 0 : line.Change == CannedChange.Unchanged ? 2 : 1).ThenBy(line => line.Line)];
    }

    void Drop() => (plan, content) = (null, "");

    static string Tone(CannedChange change) => change switch { CannedChange.Added => "ok", CannedChange.Changed => "warn", CannedChange.Refused => "danger", _ => "" };

    static Text Word(CannedChange change) => change switch
    {
        CannedChange.Added => CannedTexts.Added,
        CannedChange.Changed => CannedTexts.Changed,
        CannedChange.Refused => CannedTexts.Refused,
        _ => CannedTexts.Unchanged,
    };
}
