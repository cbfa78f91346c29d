using ContactCenter.Core.Common;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Data;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Erasing;

/// <summary>A person is looked up, erased by what was shown, and known no more; a server that stops half-way goes on.</summary>
public sealed class ErasureTests : IAsyncLifetime
{
    static readonly PersonKey vera = new(PersonKeyKind.Email, " VERA@example.org ");

    Centre centre = null!;
    Actor ana = null!, supervisor = null!, admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.AutomaticEnd, campaign.MaximumWait) = (9_999, 9_999));
        await LogIn();
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    async Task LogIn() => (ana, supervisor, admin) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor), await centre.LogIn(Seed.Administrator));

    async Task<ErasurePlan> Plan(PersonKey key) => (await centre.Get<PlanErasure>().Run(admin, key)).Value;

    async Task<string> Start(PersonKey key) => (await centre.Get<StartErasure>().Run(admin, key, (await Plan(key)).Digest)).Value;

    async Task<ErasureProgress> Case() => (await centre.Get<ErasureCasesQuery>().Read(admin)).Value[0];

    [Fact]
    public async Task Plan_CountsWhatThereIs_AndTouchesNothing()
    {
        var id = await centre.Serve(ana);
        await centre.Serve(ana, Seed.OneByOne);
        (await centre.Get<AddNote>().Run(ana, id, "n", "Note")).Error.ShouldBeNull();
        var plan = await Plan(vera);
        (plan.Interactions, plan.Messages, plan.Notes, plan.Files, plan.Open.Count).ShouldBe((2, 2, 1, 0, 0));
        plan.Parts.ShouldBe([new(Seed.MultipleId, Channel.Webchat, 1), new(Seed.OneByOneId, Channel.Webchat, 1)]);
        (await centre.Find(id)).CustomerName.ShouldBe("Vera");
        (await Plan(new PersonKey(PersonKeyKind.Email, "era@example.org"))).Interactions.ShouldBe(0);
        (await Plan(new PersonKey(PersonKeyKind.Id, $"{id}"))).Interactions.ShouldBe(1);
    }

    [Theory]
    [InlineData(PersonKeyKind.Email, "nobody", "bad-email")]
    [InlineData(PersonKeyKind.Number, "12-3", "bad-phone")]
    [InlineData(PersonKeyKind.Id, " ", "required")]
    public async Task Plan_ForNoAddress_IsRefused(PersonKeyKind kind, string value, string code) =>
        (await centre.Get<PlanErasure>().Run(admin, new PersonKey(kind, value))).Error.ShouldBe(new InvalidInput("value", code));

    [Fact]
    public async Task ByNumber_HoweverItIsWritten_AndByTheSameBrowserWhereAsked()
    {
        var id = await centre.Serve(ana);
        (await centre.Get<DescribeCustomer>().Run(ana, id, new ContactDetails("Vera", null, "+598 (99) 123-456", null, null))).Error.ShouldBeNull();
        (await Plan(new PersonKey(PersonKeyKind.Number, "0059899123456"))).Interactions.ShouldBe(1);
        var visitor = (await centre.Find(id)).VisitorId;
        var again = (await centre.Get<StartInteraction>().Run(centre.Visitor() with { Email = null, VisitorId = visitor })).Value.Id;
        (await Plan(new PersonKey(PersonKeyKind.Number, "+59899123456", WithSameVisitor: true))).Open.ShouldBe([again]);
    }

    [Fact]
    public async Task Numbers_FollowEveryChange_AndAreGoneWithThePerson()
    {
        var id = await centre.Arrive(ana);
        async Task<int> With(string number) => (await Plan(new PersonKey(PersonKeyKind.Number, number))).Interactions;
        Task<Result> Describe(string? phone, string? extra) => centre.Get<DescribeCustomer>().Run(ana, id, new ContactDetails("Vera", null, phone, extra, null));
        (await Describe("099 111 222", "(099) 333-444")).Error.ShouldBeNull();
        (await With("099111222"), await With("099333444"), await With("099555666")).ShouldBe((1, 1, 0));
        (await Describe("099 555 666", "0 9 9 5 5 5 6 6 6")).Error.ShouldBeNull();
        (await With("099111222"), await With("099333444"), await With("099555666")).ShouldBe((0, 0, 1));
        (await Describe(null, "099-555-666")).Error.ShouldBeNull();
        (await With("099555666")).ShouldBe(1);
        (await centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await Start(new PersonKey(PersonKeyKind.Number, "099555666"));
        await centre.Get<ErasureRun>().Finish();
        await using var db = centre.Read();
        (await db.PersonNumbers.CountAsync()).ShouldBe(0);
    }

    /// <summary>The number by which somebody wrote by Hey Now is there from the beginning, and nobody changes it.</summary>
    [Fact]
    public async Task NumberOfHeyNow_IsFound_AndGoneWithThePerson()
    {
        var id = await HeyNowConversation.Finish(centre, ana);
        var number = new PersonKey(PersonKeyKind.Number, HeyNowConversation.Number);
        (await Plan(number)).Interactions.ShouldBe(1);
        await Start(number);
        await centre.Get<ErasureRun>().Finish();
        (await Plan(number)).Interactions.ShouldBe(0);
        (await centre.Find(id)).CustomerPhone.ShouldBeNull();
    }

    [Fact]
    public async Task Start_WithALiveConversation_OrAnotherPlan_IsRefused()
    {
        await centre.Serve(ana);
        var shown = await Plan(vera);
        var open = await centre.Arrive();
        (await centre.Get<StartErasure>().Run(admin, vera, shown.Digest)).Error.ShouldBeOfType<ErasurePlanIsStale>();
        (await centre.Get<StartErasure>().Run(admin, vera, (await Plan(vera)).Digest)).Error.ShouldBeOfType<PersonIsHere>().Interactions.ShouldBe([open]);
        (await centre.Get<StartErasure>().Run(admin, new PersonKey(PersonKeyKind.Id, "999"), "")).Error.ShouldBeOfType<NothingToErase>();
    }

    [Fact]
    public async Task Erased_IsListedWithoutAName_FoundByNothing_AndWrittenIntoByNobody()
    {
        var id = await centre.Serve(ana);
        await Start(vera);
        await centre.Get<ErasureRun>().Finish();
        await centre.Drain();
        var row = (await centre.Get<RecordingsQuery>().Search(supervisor, new RecordingFilter())).Value.Single();
        (row.Id, row.CustomerName, row.CustomerEmail, row.IsErased).ShouldBe((id, "", null, true));
        (await centre.Get<RecordingsQuery>().Search(supervisor, new RecordingFilter(Customer: "vera"))).Value.ShouldBeEmpty();
        (await centre.Get<RecordingsQuery>().Search(supervisor, new RecordingFilter { Text = "Hello" })).Value.ShouldBeEmpty();
        (await Plan(vera)).Interactions.ShouldBe(0);
        (await centre.Get<AddNote>().Run(supervisor, id, "n", "Note")).Error.ShouldBeOfType<InteractionErased>();
        (await centre.Get<SetDisposition>().Run(ana, id, new Closing(null, "Note"))).Error.ShouldBeOfType<InteractionErased>();
        (await centre.Get<DescribeCustomer>().Run(ana, id, new ContactDetails("Vera", null, null, null, null))).Error.ShouldBeOfType<InteractionErased>();
        (await centre.Get<GiveFeedback>().Run(id, 3, "Words")).Error.ShouldBeOfType<InteractionErased>();
        (await centre.Get<OpenRecording>().Run(supervisor, id)).Value.Entries.Select(entry => entry.Event).OfType<MessageAdded>().ShouldAllBe(message => message.Text == "");
        var seal = (await centre.Get<VerifyConversation>().Run(supervisor, id)).Value;
        (seal.IsIntact, seal.Erased).ShouldBe((true, 1));
        var later = await centre.Arrive(ana);
        (await centre.Get<EarlierInteractionsQuery>().Read(ana, later)).Value.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task StoppedInTheMiddle_GoesOnAfterARestart_AndCountsEverythingOnce()
    {
        long[] ids = [await centre.Serve(ana), await centre.Serve(ana), await centre.Serve(ana)];
        await Start(vera);
        var begun = (await Case()).Case;
        // As if the server had died between a conversation's rows and its file.
        await new EraseInteraction(centre.Get<IUnitsOfWork>(), centre.Get<FileStore>()).Run(begun.Id, ids[0], admin.UserId);
        var left = new string('a', 32);
        await centre.Write(unit => unit.Db.ErasedInteractions.Where(item => item.InteractionId == ids[0]).ExecuteUpdate(set => set.SetProperty(item => item.Files, left)));
        var path = centre.Get<FileStore>().PathOf(left);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, "left");
        centre = await centre.Restart();
        await LogIn();
        (await Case()).ShouldSatisfyAllConditions(found => found.Erased.ShouldBe(1), found => found.Total.ShouldBe(3));

        await centre.Get<ErasureRun>().Finish();

        var done = (await Case()).Case;
        (done.State, done.Interactions, done.Messages, done.ErasedAt is not null, done.CleanedAt is not null).ShouldBe((ErasureState.Done, 3, 3, true, true));
        File.Exists(path).ShouldBeFalse();
        foreach (var id in ids)
            (await centre.Find(id)).CustomerName.ShouldBe("");
    }

    [Fact]
    public async Task LargeDatabase_IsCleanedInTheQuietHourOnly_OrWhenAsked()
    {
        var cleaning = new ErasureCleaning(centre.Get<IUnitsOfWork>(), centre.Get<IDbContextFactory<ContactDb>>(), centre.Get<IStorageCleaning>(), new ErasureOptions { CleanAtOnce = 0, QuietHour = (centre.Time.GetLocalNow().Hour + 2) % 24 }, centre.Time);
        cleaning.IsDue.ShouldBeFalse();
        await centre.Advance(TimeSpan.FromHours(2));
        cleaning.IsDue.ShouldBeTrue();
        await centre.Advance(TimeSpan.FromHours(1));
        cleaning.IsDue.ShouldBeFalse();
        cleaning.Ask();
        cleaning.IsDue.ShouldBeTrue();
    }
}
