using System.IO.Compression;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Erasing;

/// <summary>Who stands in a file of numbers is found and erased, whether anything was sent to them or not; and a batch's numbers go when the campaign's conversations do.</summary>
public sealed class BatchErasureTests : IAsyncLifetime
{
    const string Number = "59899777111", Other = "59899777222", Word = "wordofthevalue", Local = "099 777 111 x", Mail = "vera.p@example.org";
    const string File = $"número;nombre\n+598 99 777 111;{Word}\n{Other};Omar\n{Local};Vera\n59899777333;{Mail}\n";

    HeyNow hey = null!;
    Actor supervisor = null!, admin = null!;

    public async Task InitializeAsync()
    {
        hey = await HeyNow.Start(change: campaign => campaign.DaysToKeep = campaign.Name == "ventas" ? 30 : null);
        await hey.AddClient();
        await hey.Permit(Seed.Supervisor);
        (supervisor, admin) = (await hey.Centre.LogIn(Seed.Supervisor), await hey.Centre.LogIn(Seed.Administrator));
    }

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    async Task<int> Prepare(string content = File, int? campaign = null) =>
        (await hey.Centre.Get<PrepareBatch>().Run(supervisor, new BatchInput(campaign ?? hey.Sales, "bienvenida", "es", 60, "lista.csv", content))).Value;

    async Task<ErasurePlan> Plan(PersonKey key) => (await hey.Centre.Get<PlanErasure>().Run(admin, key)).Value;

    static PersonKey ByNumber(string number) => new(PersonKeyKind.Number, number);

    async Task<ErasureCase> Erase(PersonKey key)
    {
        (await hey.Centre.Get<StartErasure>().Run(admin, key, (await Plan(key)).Digest)).Error.ShouldBeNull();
        await hey.Centre.Get<ErasureRun>().Finish();
        await hey.Centre.Drain();
        return (await hey.Centre.Get<ErasureCasesQuery>().Read(admin)).Value[0].Case;
    }

    async Task<List<BatchLine>> Lines(int batch)
    {
        await using var db = hey.Centre.Read();
        return await db.BatchLines.AsNoTracking().Where(line => line.BatchId == batch).OrderBy(line => line.Line).ToListAsync();
    }

    [Fact]
    public async Task NumberThatNobodyWroteTo_IsFoundAndInNoByteAfterwards_AndOthersStay()
    {
        var batch = await Prepare();
        (await Plan(ByNumber("+598 99 777 111"))).ShouldSatisfyAllConditions(plan => plan.Interactions.ShouldBe(0), plan => plan.BatchLines.ShouldBe(1), plan => plan.IsEmpty.ShouldBeFalse());
        string[] words = [Number, Word];
        var before = new KeptBytes(hey.Centre);
        words.ShouldAllBe(word => before.Hold(word));

        var done = await Erase(ByNumber(Number));

        var after = new KeptBytes(hey.Centre);
        words.Where(after.Hold).ShouldBeEmpty();
        (after.Hold(Other), done.State, done.Interactions, done.BatchLines).ShouldBe((true, ErasureState.Done, 0, 1));
        (await Lines(batch)).Select(line => (line.Line, line.Number, line.State, line.Code)).ShouldBe([
            (2, "", BatchLineState.Refused, "erased"), (3, Other, BatchLineState.Waiting, null), (4, Local, BatchLineState.Refused, "bad-number"), (5, "59899777333", BatchLineState.Waiting, null)]);
        (await Plan(ByNumber(Number))).IsEmpty.ShouldBeTrue();
        (await hey.Centre.Get<StartErasure>().Run(admin, ByNumber(Number), "")).Error.ShouldBe(new NothingToErase());
    }

    [Fact]
    public async Task NumberAsItWasTyped_AndAnAddressInAValue_AreFoundToo()
    {
        var batch = await Prepare();
        (await Erase(ByNumber("099777111"))).BatchLines.ShouldBe(1);
        (await Erase(new PersonKey(PersonKeyKind.Email, Mail.ToUpperInvariant()))).BatchLines.ShouldBe(1);
        (await Lines(batch)).Select(line => line.Number).ShouldBe([Number, Other, "", ""]);
    }

    [Fact]
    public async Task WhoeverIsErased_IsNotWrittenToByWhatWaits_AndTheirMessageStaysCounted()
    {
        var (sent, waiting) = (await Prepare(), await Prepare());
        await hey.Centre.Get<SteerBatch>().Start(supervisor, sent);
        await hey.Until(() => Progress(sent).Batch.State == BatchState.Done);
        (await Plan(ByNumber(Number))).ShouldSatisfyAllConditions(plan => plan.Interactions.ShouldBe(1), plan => plan.BatchLines.ShouldBe(2));
        (await Erase(ByNumber(Number))).BatchLines.ShouldBe(2);

        (await Lines(sent))[0].ShouldSatisfyAllConditions(line => (line.Number, line.State, line.Code).ShouldBe(("", BatchLineState.Written, null)), line => line.Values.ShouldBeEmpty());
        (Progress(sent).Written, Progress(sent).Total).ShouldBe((3, 3));
        await hey.Centre.Get<SteerBatch>().Start(supervisor, waiting);
        await hey.Until(() => Progress(waiting).Batch.State == BatchState.Done);
        (await hey.Interactions(Number)).ShouldBeEmpty();
        (await hey.Interactions(Other)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Zip_HoldsWhatBatchesHaveOfThePerson_AndGoesWithIt()
    {
        await Prepare();
        var job = (await hey.Centre.Get<ExportPerson>().Run(admin, ByNumber(Number), [])).Value;
        await job.Over.WaitAsync(TimeSpan.FromSeconds(30));
        var path = (await hey.Centre.Get<PersonExports>().Find(admin, job.Id)).Value;
        await using (var zip = await ZipFile.OpenReadAsync(path))
        {
            using var reader = new StreamReader(zip.GetEntry("bulk-messages.json")!.Open());
            var words = await reader.ReadToEndAsync();
            foreach (var there in new[] { Number, Word, "lista.csv", "bienvenida", "ventas" })
                words.ShouldContain(there);
            words.ShouldNotContain(Other);
        }

        await Erase(ByNumber(Number));
        System.IO.File.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public async Task AfterTheCampaignsDays_NumbersGo_AndWhatWasHeldGoesOutNoMore()
    {
        var (done, held, other) = (await Prepare(), await Prepare(), await Prepare(campaign: hey.Support));
        await hey.Centre.Get<SteerBatch>().Start(supervisor, done);
        await hey.Until(() => Progress(done).Batch.State == BatchState.Done);
        await hey.Centre.Advance(TimeSpan.FromDays(29));
        (await Retain(), (await Lines(done))[0].Number).ShouldBe((0, Number));
        await hey.Centre.Advance(TimeSpan.FromDays(3));
        supervisor = await hey.Centre.LogIn(Seed.Supervisor);

        (await Retain()).ShouldBe(1);

        foreach (var batch in new[] { done, held })
            (await Lines(batch)).ShouldAllBe(line => line.Number == "" && line.Values.Count == 0);
        (Progress(done).Batch.State, Progress(done).Written, Progress(done).Refused).ShouldBe((BatchState.Done, 3, 1));
        (Progress(held).Batch.State, Progress(held).Batch.EmptiedAt is null).ShouldBe((BatchState.Cancelled, false));
        (await hey.Centre.Get<SteerBatch>().Start(supervisor, held)).Error.ShouldBe(new BatchNotSo(BatchState.Cancelled));
        new KeptBytes(hey.Centre).Hold(Word).ShouldBeTrue("another campaign keeps its own");
        (await Lines(other))[0].Number.ShouldBe(Number);
        (await Retain()).ShouldBe(0);
        // The messages' own lines went with their conversations.
        await using var db = hey.Centre.Read();
        (await db.ErasureCases.SingleAsync()).ShouldSatisfyAllConditions(found => (found.Interactions, found.BatchLines, found.State).ShouldBe((3, 5, ErasureState.Done)));
    }

    [Fact]
    public async Task RunningBatch_KeepsItsNumbersHoweverOldItIs_AndSoDoesOneOfToday()
    {
        await hey.Write("m1", "Hola", client: Number);
        var (ana, id) = (await hey.Centre.LogIn(Seed.Ana), (await hey.Interactions(Number))[0].Id);
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        (await hey.Centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        var old = await Prepare();
        await hey.Centre.Write(unit => unit.Db.Batches.Where(batch => batch.Id == old).ExecuteUpdate(set => set.SetProperty(batch => batch.State, BatchState.Running)));
        await hey.Centre.Advance(TimeSpan.FromDays(32));
        supervisor = await hey.Centre.LogIn(Seed.Supervisor);
        var today = await Prepare();

        (await Retain()).ShouldBe(1);

        (await hey.Centre.Find(id)).CustomerPhone.ShouldBeNull("their old conversation is kept no longer");
        (await Lines(old))[0].Number.ShouldBe(Number);
        (await Lines(today))[0].ShouldSatisfyAllConditions(line => (line.Number, line.State).ShouldBe((Number, BatchLineState.Waiting)));
    }

    async Task<int> Retain()
    {
        var begun = await hey.Centre.Get<Retention>().Begin();
        await hey.Centre.Get<ErasureRun>().Finish();
        await hey.Centre.Drain();
        return begun;
    }

    BatchProgress Progress(int id) => hey.Centre.Get<BatchesQuery>().Read(supervisor).GetAwaiter().GetResult().Value.Single(known => known.Batch.Id == id);
}
