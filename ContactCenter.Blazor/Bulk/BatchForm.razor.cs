using System.Text;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Providers.Outbound;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Bulk;

/// <summary>The file is larger than may be read.</summary>
public sealed record FileTooLarge() : Error("batch.too-large");

public sealed partial class BatchForm
{
    const int Largest = 20 * 1024 * 1024;

    OutboundWay way = null!;
    MessageTemplate template = null!;
    BatchPreview? plan;
    Error? refused;
    string? fileName;
    string content = "";
    int perMinute = 60, reads;
    bool busy, prepared;

    /// <summary>At least one, each with a template.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<OutboundWay> Ways { get; set; } = [];
    [Parameter] public EventCallback OnPrepared { get; set; }
    [Inject] PrepareBatch Batches { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    BatchInput Input => new(way.Campaign.Id, template.Name, template.Language, perMinute, fileName ?? "", content);

    protected override void OnInitialized()
    {
        base.OnInitialized();
        (way, template) = (Ways[0], Ways[0].Provider.UsableTemplates[0]);
    }

    /// <summary>Campaigns and accounts may change while somebody prepares.</summary>
    protected override void OnParametersSet()
    {
        way = Ways.FirstOrDefault(known => known.Campaign.Id == way.Campaign.Id) ?? Ways[0];
        template = way.Provider.UsableTemplates.Contains(template) ? template : way.Provider.UsableTemplates[0];
    }

    Task ChooseCampaign(int id)
    {
        way = Ways.First(known => known.Campaign.Id == id);
        template = way.Provider.UsableTemplates.Contains(template) ? template : way.Provider.UsableTemplates[0];
        return Look();
    }

    Task ChooseTemplate(int at)
    {
        template = way.Provider.UsableTemplates[at];
        return Look();
    }

    async Task Chosen(InputFileChangeEventArgs chosen)
    {
        (plan, refused, prepared) = (null, null, false);
        if (chosen.File.Size > Largest)
        {
            refused = new FileTooLarge();
            return;
        }

        busy = true;
        StateHasChanged();
        using var bytes = new MemoryStream();
        await using (var stream = chosen.File.OpenReadStream(Largest))
            await stream.CopyToAsync(bytes);
        (content, fileName) = (TextOf(bytes.ToArray()), InputRules.Cut(chosen.File.Name, InputRules.Extra));
        await Look();
    }

    /// <summary>Spreadsheets store accents as UTF-8 or, mostly, in the machine's own letters.</summary>
    static string TextOf(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    async Task Look()
    {
        if (fileName is null)
            return;
        busy = true;
        BatchPreview? found = null;
        refused = await Attempt.Of(async actor =>
        {
            var planned = await Batches.Plan(actor, Input);
            found = planned.IsDone ? planned.Value : null;
            return planned;
        });
        (plan, busy) = (found, false);
    }

    async Task Prepare()
    {
        if (busy || plan is null)
            return;
        busy = true;
        refused = await Attempt.Of(actor => Batches.Run(actor, Input));
        busy = false;
        if (refused is not null)
            return;
        (plan, fileName, content, prepared) = (null, null, "", true);
        reads++;
        await OnPrepared.InvokeAsync();
        // The form is empty again; what was prepared is started beside it.
        await Browser.InvokeVoidAsync("contactCenter.focusId", "bulk-recent");
    }
}
