using System.IO.Compression;
using System.Text;
using ContactCenter.Core.Common;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Erasing;

/// <summary>A person's zip: what is in it, that it can be cancelled, and that it is gone after a day.</summary>
public sealed class PersonExportTests : IAsyncLifetime
{
    static readonly PersonKey vera = new(PersonKeyKind.Email, "vera@example.org");

    Centre centre = null!;
    Actor ana = null!, supervisor = null!, admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait) = (9_999, 9_999));
        (ana, supervisor, admin) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor), await centre.LogIn(Seed.Administrator));
        await centre.AskQuestions();
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    string[] Files => Directory.Exists(Folder) ? Directory.GetFiles(Folder) : [];

    string Folder => Path.Combine(centre.Get<ExportFolder>().Path, "people");

    async Task<PersonExportJob> Start(params PersonDocument[] documents) => (await centre.Get<ExportPerson>().Run(admin, vera, documents)).Value;

    PersonDocument Json => new("conversations.json", stream => new RecordingsJson(stream, centre.Get<RecordingNames>(), isOne: false));

    Task<Result<string>> Find(PersonExportJob job, Actor? by = null) => centre.Get<PersonExports>().Find(by ?? admin, job.Id);

    [Fact]
    public async Task Zip_HoldsWhatWasWrittenAboutThePerson_ButNoStarsAndNoDrafts()
    {
        var (id, drafted) = (await centre.Serve(ana), await centre.Serve(ana));
        var review = await centre.Get<SaveReview>().Final(supervisor, id, new ReviewInput(1, 0, [new("polite", 4, Comment: "Vera was upset"), new("solved", 5)], "Call Vera back"));
        (await centre.Get<CommentOnReview>().Run(ana, review.Value.Id, centre.NewId(), "She had waited")).Error.ShouldBeNull();
        (await centre.Get<ReviewOwnInteraction>().Run(ana, id, [new("polite", 3, "My own view"), new("solved", 5, null)])).Error.ShouldBeNull();
        (await centre.Get<SaveReview>().Draft(supervisor, drafted, new ReviewInput(1, 0, [new("polite", 1)], "Not finished"))).Error.ShouldBeNull();
        var job = await Start(Json);
        await job.Over.WaitAsync(TimeSpan.FromSeconds(30));
        await using var zip = await ZipFile.OpenReadAsync((await Find(job)).Value);
        zip.Entries.Select(entry => entry.FullName).ShouldBe(["conversations.json", "reviews.json"]);
        using var reader = new StreamReader(zip.GetEntry("reviews.json")!.Open(), Encoding.UTF8);
        var words = await reader.ReadToEndAsync();
        foreach (var there in new[] { "Vera was upset", "Call Vera back", "She had waited", "My own view", "\"reviewer\": \"supervisor\"", "Polite?" })
            words.ShouldContain(there);
        foreach (var absent in new[] { "Not finished", "tars", "esult" })
            words.ShouldNotContain(absent);
    }

    [Fact]
    public async Task Cancelled_EndsSoon_AndLeavesNoFile()
    {
        await centre.Serve(ana);
        await centre.Serve(ana);
        using var slow = new SlowFile();
        var job = await Start(new PersonDocument("slow", _ => slow));
        slow.Entered.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        (await Find(job)).Error.ShouldBeOfType<ExportNotReady>();
        (await centre.Get<PersonExports>().Cancel(admin, job.Id)).Error.ShouldBeNull();
        slow.Go.Set();
        await job.Over.WaitAsync(TimeSpan.FromSeconds(30));
        (job.State, slow.Added).ShouldBe((ExportState.Cancelled, 1));
        Files.ShouldBeEmpty();
        (await Find(job)).Error.ShouldBeOfType<ExportNotReady>();
        (await centre.Get<PersonExports>().Cancel(admin, job.Id)).Error.ShouldBeNull("one that is over is forgotten");
        (await Find(job)).Error.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task Finished_IsKeptForADay_AndThenGone()
    {
        await centre.Serve(ana);
        var job = await Start(Json);
        await job.Over.WaitAsync(TimeSpan.FromSeconds(30));
        await centre.Advance(ExportFolder.Kept - TimeSpan.FromMinutes(1));
        centre.Get<PersonExports>().Sweep().ShouldBe(0);
        File.Exists((await Find(job)).Value).ShouldBeTrue();
        await centre.Advance(TimeSpan.FromMinutes(2));
        centre.Get<PersonExports>().Sweep().ShouldBe(1);
        Files.ShouldBeEmpty();
        admin = await centre.LogIn(Seed.Administrator);
        (await Find(job)).Error.ShouldBeOfType<NotFound>();
    }

    sealed class SlowFile : IRecordingFile
    {
        public ManualResetEventSlim Entered { get; } = new();
        public ManualResetEventSlim Go { get; } = new();
        public int Added { get; private set; }

        public void Add(RecordingDetails recording)
        {
            Added++;
            Entered.Set();
            Go.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        }

        public void Finish()
        {
        }

        public void Dispose() => Go.Set();
    }
}
