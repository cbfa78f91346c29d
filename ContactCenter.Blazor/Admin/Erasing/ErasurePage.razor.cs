using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Recordings.Export;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Navigation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Recordings.Export;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Blazor.Admin.Erasing;

/// <summary>Personal data: what there is of somebody, out as a zip, and gone for good after a look and a typed confirmation.</summary>
public sealed partial class ErasurePage
{
    readonly Watching watching = new(TimeSpan.FromMilliseconds(700));
    PersonKeyKind kind;
    string value = "", retyped = "";
    bool withSameVisitor, busy, asking, mistyped;
    ErasurePlan? plan;
    Error? error;
    string? begun;
    PersonExportJob? job;
    IReadOnlyList<ErasureProgress> cases = [];
    TimeZoneInfo zone = TimeZoneInfo.Utc;

    [Inject] PlanErasure Plan { get; set; } = null!;
    [Inject] StartErasure StartErasure { get; set; } = null!;
    [Inject] ExportPerson ExportPerson { get; set; } = null!;
    [Inject] PersonExports Exports { get; set; } = null!;
    [Inject] ErasureCasesQuery CasesQuery { get; set; } = null!;
    [Inject] CleanNow CleanNow { get; set; } = null!;
    [Inject] RecordingFiles Files { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;
    [Inject] RecordingsBrowser Zone { get; set; } = null!;

    IReadOnlyList<(PersonKeyKind, string)> Kinds => [.. Enum.GetValues<PersonKeyKind>().Select(kind => (kind, L[ErasureTexts.NameOf(kind)]))];

    bool IsRetyped => plan is not null && string.Equals(retyped.Trim(), plan.Key.Value, StringComparison.OrdinalIgnoreCase);

    protected override Task OnInitializedAsync() => ReadCases();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            zone = await Zone.Zone();
            StateHasChanged();
        }
    }

    protected override ValueTask DisposeAsyncCore(bool disposing)
    {
        watching.Dispose();
        return base.DisposeAsyncCore(disposing);
    }

    /// <summary>What is shown belongs to what was typed.</summary>
    void Change(Action change)
    {
        change();
        (plan, begun, error) = (null, null, null);
    }

    async Task Look()
    {
        (busy, plan, begun) = (true, null, null);
        error = await Attempt.Of(async actor =>
        {
            var planned = await Plan.Run(actor, new PersonKey(kind, value, withSameVisitor));
            plan = planned.IsDone ? planned.Value : null;
            return planned;
        });
        busy = false;
    }

    async Task Export()
    {
        var language = new SheetLanguage(L.Language, zone);
        error = await Attempt.Of(async actor =>
        {
            PersonDocument Document(ExportFormat format) => new($"conversations.{RecordingFiles.EndingOf(format)}",
                stream => Files.Open(stream, format, language, L[NavigationTexts.PersonalData], actor.DisplayName, isOne: false));
            var started = await ExportPerson.Run(actor, plan!.Key, [Document(ExportFormat.Json), Document(ExportFormat.Pdf)]);
            job = started.IsDone ? started.Value : job;
            return started;
        });
        Follow();
    }

    async Task CancelExport()
    {
        var cancelled = job!;
        error = await Attempt.Of(actor => Exports.Cancel(actor, cancelled.Id));
        job = cancelled.IsOver ? null : cancelled;
    }

    void Ask() => (asking, retyped, mistyped) = (true, "", false);

    async Task Erase()
    {
        // Not by a disabled button: a quick Enter would come before the server has let it through, and be lost.
        mistyped = !IsRetyped;
        if (mistyped)
            return;
        asking = false;
        error = await Attempt.Of(async actor =>
        {
            var started = await StartErasure.Run(actor, plan!.Key, plan.Digest);
            begun = started.IsDone ? started.Value : null;
            return started;
        });
        (plan, value, job) = begun is null ? (plan, value, job) : (null, "", null);
        await ReadCases();
    }

    async Task Clean()
    {
        error = await Attempt.Of(CleanNow.Run);
        await ReadCases();
    }

    async Task ReadCases()
    {
        var failed = await Attempt.Of(async actor =>
        {
            var read = await CasesQuery.Read(actor);
            cases = read.IsDone ? read.Value : cases;
            return read;
        });
        error ??= failed;
        Follow();
    }

    bool IsMoving => job is { IsOver: false } || cases.Any(found => found.Case.State != ErasureState.Done);

    void Follow() => watching.Start(Time, () => IsMoving, () => InvokeAsync(async () =>
    {
        await ReadCases();
        StateHasChanged();
    }));
}
