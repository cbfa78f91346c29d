using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Core.Common;
using ContactCenter.Core.Recordings.Export;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Recordings.Export;

public sealed partial class ResultExport : ConsoleComponent
{
    static readonly (ExportFormat, Text, string)[] formats = [(ExportFormat.Pdf, ExportTexts.Pdf, "picture_as_pdf"), (ExportFormat.Csv, ExportTexts.Csv, "table_chart"), (ExportFormat.Json, ExportTexts.Json, "data_object")];

    readonly Watching watching = new(TimeSpan.FromMilliseconds(500));
    ExportJob? job;
    Error? problem;

    [Parameter, EditorRequired] public RecordingsAddress Address { get; set; } = null!;
    [Parameter] public TimeZoneInfo Zone { get; set; } = TimeZoneInfo.Utc;
    [Inject] StartExport Export { get; set; } = null!;
    [Inject] ExportJobs Jobs { get; set; } = null!;
    [Inject] RecordingFiles Files { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] CurrentActor CurrentActor { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;

    bool IsRunning => job is { IsOver: false };

    protected override async Task OnInitializedAsync()
    {
        // One that was begun before, on this page or another.
        job = Jobs.Newest(await CurrentActor.Get());
        Follow();
    }

    protected override ValueTask DisposeAsyncCore(bool disposing)
    {
        watching.Dispose();
        return base.DisposeAsyncCore(disposing);
    }

    async Task Start(ExportFormat format)
    {
        var (language, search) = (new SheetLanguage(L.Language, Zone), Address.Closed);
        var title = L[ExportTexts.FileTitle, L[search.Channel.Name()]];
        var name = $"recordings-{search.Channel.Segment()}-{language.DayOf(Time.GetUtcNow().ToUnixTimeMilliseconds()):yyyy-MM-dd}.{RecordingFiles.EndingOf(format)}";
        problem = await Attempt.Of(async actor =>
        {
            var started = await Export.Run(actor, search.ToFilter(Zone, 0), format, name, search.ToString(), stream => Files.Open(stream, format, language, title, actor.DisplayName, isOne: false));
            job = started.IsDone ? started.Value : job;
            return started;
        });
        Follow();
    }

    async Task Cancel()
    {
        var cancelled = job!;
        problem = await Attempt.Of(actor => Jobs.Cancel(actor, cancelled.Id));
        job = cancelled.IsOver ? null : cancelled;
    }

    void Follow() => watching.Start(Time, () => IsRunning, () => InvokeAsync(StateHasChanged));

    string Words(ExportJob shown) => shown.State switch
    {
        ExportState.Waiting => L[ExportTexts.Waiting],
        ExportState.Searching => L[ExportTexts.Searching],
        ExportState.Writing => L[ExportTexts.Writing, L.Number(shown.Written), L.Number(shown.Total)],
        ExportState.Cancelled => L[ExportTexts.Cancelled],
        ExportState.Failed => $"{L[ExportTexts.Failed]}: {L[SupervisorTexts.OfError(shown.Failure ?? "")]}",
        _ => L[ExportTexts.Done, L[SheetTexts.Conversations, shown.Written], L.Bytes(shown.Size)] + (shown.HasMore ? ". " + L[ExportTexts.OnlyFirst, L.Number(shown.Total)] : ""),
    };
}
