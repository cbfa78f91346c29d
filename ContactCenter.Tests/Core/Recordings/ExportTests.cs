using System.Text;
using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Recordings;

/// <summary>Remembers what it was given; waits before each, if it is told to.</summary>
sealed class CollectedRecordings(Task? before = null) : IRecordingFile
{
    public List<long> Ids { get; } = [];
    public List<string?> Fingerprints { get; } = [];
    public bool IsFinished { get; private set; }

    public void Add(RecordingDetails recording)
    {
        before?.Wait(TimeSpan.FromSeconds(60));
        Ids.Add(recording.Conversation.Interaction.Id);
        Fingerprints.Add(recording.Fingerprint);
    }

    public void Finish() => IsFinished = true;

    public void Dispose() { }
}

/// <summary>Recordings as files: one at once, a search result in the background.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    internal static Task Over(ExportJob job) => job.Over.WaitAsync(TimeSpan.FromSeconds(30));

    async Task<long> Ended(string text, string campaign = Seed.Multiple)
    {
        var id = (await centre.Get<StartInteraction>().Run(centre.Visitor(campaign) with { Text = text })).Value.Id;
        (await centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        (await centre.Get<AddNote>().Run(ana, id, centre.NewId(), "=a note")).Error.ShouldBeNull();
        (await centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        return id;
    }

    Task<Result<ExportJob>> Start(IRecordingFile file, RecordingFilter? filter = null, Actor? by = null) =>
        centre.Get<StartExport>().Run(by ?? supervisor, filter ?? new RecordingFilter(), ExportFormat.Json, "result.json", "/supervisor/recordings/webchat?text=x", _ => file);

    async Task<List<(string, string?, string?)>> Audit()
    {
        await using var db = centre.Read();
        return [.. (await db.AuditEntries.Where(entry => entry.Action.StartsWith("recording.")).ToListAsync()).Select(entry => (entry.Action, entry.Subject, entry.Details))];
    }

    [Fact]
    public async Task TwoBegunAtOnceByOneSupervisor_OneRuns()
    {
        var gate = new TaskCompletionSource();
        var both = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Start(new CollectedRecordings(gate.Task)))));
        gate.SetResult();
        both.Count(started => started.IsDone).ShouldBe(1);
        both.Where(started => !started.IsDone).ShouldAllBe(started => started.Error is ExportRunning);
        await both.Single(started => started.IsDone).Value.Over;
    }

    [Fact]
    public async Task One_IsReadAndAudited_AndAnotherGroupsIsNot()
    {
        var id = await Ended("hello");
        var export = centre.Get<ExportRecording>();
        (await export.Run(supervisor, id, ExportFormat.Pdf)).Value.Conversation.Interaction.Id.ShouldBe(id);
        (await export.Run(supervisor, id, ExportFormat.Print)).Error.ShouldBeNull();
        (await export.Run(await centre.LogIn(Seed.ForeignSupervisor), id, ExportFormat.Pdf)).Error.ShouldBeOfType<NotFound>();
        (await Audit()).ShouldBe([("recording.exported", $"{id}", "Pdf"), ("recording.printed", $"{id}", null)]);
    }

    [Fact]
    public async Task Each_CarriesTheFingerprintThatVerifiesIt()
    {
        var id = await Ended("hello");
        using var reader = centre.Get<ContactCenter.Core.Seals.ISealedStore>().Open();
        var due = reader.Check(id)!.Fingerprint;
        (await centre.Get<ExportRecording>().Run(supervisor, id, ExportFormat.Json)).Value.Fingerprint.ShouldBe(due);
        var result = new CollectedRecordings();
        await Over((await Start(result)).Value);
        result.Fingerprints.ShouldBe([due]);
    }

    [Fact]
    public async Task Result_IsWrittenInTheSearchsOrder_OfTheGroupOnly_AndAudited()
    {
        var (first, second) = (await Ended("one"), await Ended("two"));
        await centre.Arrive();
        var (own, foreign) = (new CollectedRecordings(), new CollectedRecordings());
        var job = (await Start(own)).Value;
        await Over(job);
        await Over((await Start(foreign, by: await centre.LogIn(Seed.ForeignSupervisor))).Value);
        (own.Ids, own.IsFinished, foreign.Ids).ShouldBe(([second, first], true, []), new Same());
        (job.State, job.Total, job.Written, job.HasMore).ShouldBe((ExportState.Done, 2, 2, false));
        (await Audit())[0].ShouldBe(("recording.result-exported", job.Id, "Json: /supervisor/recordings/webchat?text=x"));
    }

    sealed class Same : IEqualityComparer<(List<long>, bool, List<long>)>
    {
        public bool Equals((List<long>, bool, List<long>) x, (List<long>, bool, List<long>) y) => x.Item1.SequenceEqual(y.Item1) && x.Item2 == y.Item2 && x.Item3.SequenceEqual(y.Item3);
        public int GetHashCode((List<long>, bool, List<long>) obj) => 0;
    }

    [Fact]
    public async Task Cancelled_StopsAndLeavesNoFile_AndASecondWaitsUntilThen()
    {
        await Ended("one");
        await Ended("two");
        var gate = new TaskCompletionSource();
        var slow = new CollectedRecordings(gate.Task);
        var job = (await Start(slow)).Value;
        (await Start(new CollectedRecordings())).Error.ShouldBeOfType<ExportRunning>();
        (await centre.Get<ExportJobs>().Find(supervisor, job.Id)).Error.ShouldBeOfType<ExportNotReady>();
        (await centre.Get<ExportJobs>().Cancel(supervisor, job.Id)).Error.ShouldBeNull();
        gate.SetResult();
        await Over(job);
        (job.State, slow.IsFinished).ShouldBe((ExportState.Cancelled, false));
        Files().ShouldBeEmpty();
        (await Start(new CollectedRecordings())).Error.ShouldBeNull();
    }

    /// <summary>The rows are copies of one, since so many conversations would take the tests minutes; what is asked is where the result is cut.</summary>
    [Fact]
    public async Task MoreThanTheMost_IsCut_AndSaid_AndTheMostIsNot()
    {
        var first = await Ended("one");
        await centre.Copy(first, StartExport.MostRecordings);
        (await Cut()).ShouldBe((10_000, true));
        await centre.Write(unit => unit.Db.Interactions.Where(copy => copy.PublicId == "copy-7").ExecuteDelete());
        (await Cut()).ShouldBe((10_000, false));

        // Known when the file is opened; nobody need wait for all to be written.
        async Task<(int, bool)> Cut()
        {
            var (opened, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
            var job = (await centre.Get<StartExport>().Run(supervisor, new RecordingFilter(), ExportFormat.Json, "result.json", "all", _ =>
            {
                opened.SetResult();
                return new CollectedRecordings(gate.Task);
            })).Value;
            await Task.WhenAny(opened.Task, job.Over).WaitAsync(TimeSpan.FromSeconds(60));
            var cut = (job.Total, job.HasMore);
            (await centre.Get<ExportJobs>().Cancel(supervisor, job.Id)).Error.ShouldBeNull();
            gate.SetResult();
            await Over(job);
            return cut;
        }
    }

    [Fact]
    public async Task LoggedOutMeanwhile_Fails()
    {
        await Ended("one");
        var gate = new TaskCompletionSource();
        await Ended("two");
        var job = (await Start(new CollectedRecordings(gate.Task))).Value;
        await centre.Get<ContactCenter.Core.Agents.CloseSession>().Run(supervisor.SessionId, ContactCenter.Core.Agents.SessionEnd.LoggedOut);
        gate.SetResult();
        await Over(job);
        (job.State, job.Failure).ShouldBe((ExportState.Failed, "session.over"));
    }

    [Fact]
    public async Task File_IsFoundByItsOwnerAlone_AndSweptAfterADay()
    {
        await Ended("one");
        var job = (await Start(new CollectedRecordings())).Value;
        await Over(job);
        var jobs = centre.Get<ExportJobs>();
        jobs.Newest(supervisor).ShouldBe(job);
        File.Exists((await jobs.Find(supervisor, job.Id)).Value.Path).ShouldBeTrue();
        (await jobs.Find(await centre.LogIn(Seed.Administrator), job.Id)).Error.ShouldBeOfType<NotFound>();
        File.WriteAllText(Path.Combine(centre.Get<ExportFolder>().Path, "left-by-an-earlier-run"), "x");
        jobs.Sweep().ShouldBe(1);
        await centre.Advance(ExportFolder.Kept + TimeSpan.FromMinutes(1));
        jobs.Sweep().ShouldBe(1);
        Files().ShouldBeEmpty();
    }

    string[] Files() => Directory.Exists(centre.Get<ExportFolder>().Path) ? Directory.GetFiles(centre.Get<ExportFolder>().Path) : [];

    [Fact]
    public async Task JsonAndCsv_HoldEveryWord_AndNoFormula()
    {
        const string said = "=HYPERLINK(\"http://x\";\"ñ 中 😀\")\nsecond line";
        var details = (await centre.Get<ExportRecording>().Run(supervisor, await Ended(said), ExportFormat.Csv)).Value;
        var (csv, json) = (new MemoryStream(), new MemoryStream());
        Write(new RecordingsCsv(csv, centre.Get<RecordingNames>()), details);
        Write(new RecordingsJson(json, centre.Get<RecordingNames>(), isOne: false), details);

        var text = Encoding.UTF8.GetString(csv.ToArray());
        text.ShouldContain(";\"'=HYPERLINK(");
        text.ShouldContain(";\"'=a note\";");
        var rows = Csv.Read(text, 100).Value;
        (rows[0].Cells[17], rows[1].Cells[17], rows[1].Cells[16], rows[2].Cells[17]).ShouldBe(("text", said, "Vera", "=a note"));
        rows.ShouldAllBe(row => row.Cells.Count == rows[0].Cells.Count);

        var one = JsonDocument.Parse(json.ToArray()).RootElement[0];
        one.GetProperty("customer").GetProperty("name").GetString().ShouldBe("Vera");
        var entries = one.GetProperty("entries").EnumerateArray().ToList();
        entries.First(entry => entry.GetProperty("event").GetString() == "MessageAdded").GetProperty("text").GetString().ShouldBe(said);
        entries.First(entry => entry.GetProperty("event").GetString() == "NoteAdded").GetProperty("by").GetString().ShouldBe("ana");
    }

    static void Write(IRecordingFile file, RecordingDetails details)
    {
        using (file)
        {
            file.Add(details);
            file.Finish();
        }
    }
}
