using ContactCenter.Blazor.Auth;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Recordings.Sheets;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Recordings.Export;

public sealed partial class PrintPage : ComponentBase
{
    Sheet? sheet;
    string? refused;
    SheetLanguage language = null!;

    [Parameter] public long Id { get; set; }
    [CascadingParameter] HttpContext Context { get; set; } = null!;
    [Inject] ExportRecording Export { get; set; } = null!;
    [Inject] SheetMaker Maker { get; set; } = null!;

    public static string LinkTo(long id, TimeZoneInfo zone) => $"/supervisor/recordings/{id}/print?zone={Uri.EscapeDataString(zone.Id)}";

    static string StarsOf(double stars) => new string('★', (int)Math.Round(stars)) + new string('☆', 5 - (int)Math.Round(stars));

    protected override async Task OnInitializedAsync()
    {
        language = SheetLanguage.Of(Context.Request);
        var actor = Context.User.ToActor()!;
        var found = await Export.Run(actor, Id, ExportFormat.Print);
        refused = found.Error?.Code;
        sheet = found.IsDone ? Maker.Make(found.Value, language, actor.DisplayName) : null;
    }
}
