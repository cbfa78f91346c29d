using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Routing;

public sealed class TransferTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, bruno = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => campaign.AutomaticEnd = null);
        (ana, bruno) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno));
        id = await centre.Arrive(ana);
        await centre.Advance(TimeSpan.FromSeconds(40));
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task ToAgent_IsOfferedWithTheNoteAndBecomesANewLeg()
    {
        (await ToBruno("knows the customer")).Error.ShouldBeNull();
        (await State()).ShouldBe((InteractionState.Offered, Seed.Bruno));
        (await Notes.NoteFor(bruno, id)).ShouldBe(new TransferNote(Seed.Ana, "knows the customer", false));
        (await Notes.NoteFor(ana, id)).ShouldBeNull();
        (await centre.Get<TakeInteraction>().Run(bruno, id)).Error.ShouldBeNull();
        await using var db = centre.Read();
        db.Legs.Where(leg => leg.InteractionId == id).OrderBy(leg => leg.Number).Select(leg => leg.AgentId).ToList().ShouldBe([Seed.Ana, Seed.Bruno]);
        var told = db.Messages.Where(message => message.InteractionId == id).Select(message => message.Text).ToList();
        told.ShouldContain(text => text.StartsWith("We are passing you"));
        told.ShouldNotContain(text => text.Contains("knows the customer"));
    }

    [Fact]
    public async Task ToAgent_NotOpened_ReturnsToTheSenderOnceAndThenWaits()
    {
        await ToBruno(null);
        await centre.Advance(TimeSpan.FromSeconds(59));
        (await State()).ShouldBe((InteractionState.Offered, Seed.Bruno));
        await centre.Advance(TimeSpan.FromSeconds(2));
        (await State()).ShouldBe((InteractionState.Offered, Seed.Ana));
        (await Notes.NoteFor(ana, id))!.Returned.ShouldBeTrue();
        centre.Live.FindAgent(Seed.Bruno)!.BreakId.ShouldBeNull();
        await centre.Advance(TimeSpan.FromSeconds(61));
        (await State()).ShouldBe((InteractionState.Waiting, null));
    }

    [Fact]
    public async Task ToAgent_NotOpenedAndTheSenderIsGone_Waits()
    {
        await ToBruno(null);
        await centre.Get<CloseSession>().Run(ana.SessionId, SessionEnd.LoggedOut);
        await centre.Advance(TimeSpan.FromSeconds(61));
        (await State()).ShouldBe((InteractionState.Waiting, null));
    }

    [Fact]
    public async Task ToAgent_WhoMayNotHaveIt_SaysWhy()
    {
        (await To(Seed.Ana)).ShouldBe(new TransferToSame());
        (await To(Seed.ForeignAgent)).ShouldBe(new TransferTargetUnknown());
        (await To(Seed.Carla)).ShouldBe(new TransferTargetRefused(Rejection.LoggedOut));
        await centre.Get<ChangeBreak>().Run(bruno, Seed.Lunch);
        (await To(Seed.Bruno)).ShouldBe(new TransferTargetRefused(Rejection.OnBreak));
        await centre.Get<ChangeBreak>().Run(bruno, null);
        centre.Link(Seed.Bruno).Silent(TimeSpan.FromSeconds(40));
        await centre.Advance(TimeSpan.FromSeconds(1));
        (await To(Seed.Bruno)).ShouldBe(new TransferTargetRefused(Rejection.Unreachable));
        (await State()).ShouldBe((InteractionState.Active, Seed.Ana));
    }

    [Fact]
    public async Task ToAgent_AtTheMaximum_IsRefused()
    {
        await Change(campaign => (campaign.Strategy, campaign.MaximumPerAgent) = (Strategy.Nocall, 1));
        await centre.Arrive(bruno, Seed.OneByOne);
        (await To(Seed.Bruno)).ShouldBe(new TransferTargetRefused(Rejection.AtMaximum));
    }

    [Fact]
    public async Task ToCampaign_WaitsThereAsANewEntryWithTheNoteForWhoeverGetsIt()
    {
        (await centre.Get<TransferToCampaign>().Run(ana, id, Seed.OneByOneId, "needs support")).Error.ShouldBeNull();
        var found = await centre.Find(id);
        (found.State, found.CampaignId, found.QueuedAt).ShouldBe((InteractionState.Waiting, Seed.OneByOneId, centre.Time.NowMs()));
        (await centre.Get<TakeInteraction>().Run(bruno, id)).Error.ShouldBeNull();
        (await Notes.NoteFor(bruno, id))!.Note.ShouldBe("needs support");
        await using var db = centre.Read();
        db.QueueEntries.Count(entry => entry.InteractionId == id).ShouldBe(2);
    }

    [Fact]
    public async Task ToCampaign_ThatDoesNotTakeIt_SaysWhy()
    {
        (await Into(Seed.MultipleId)).ShouldBe(new TransferToSame());
        (await Into(Seed.ForeignId)).ShouldBe(new TransferTargetUnknown());
        await Change(campaign => campaign.MaximumQueue = 0, Seed.OneByOneId);
        (await Into(Seed.OneByOneId)).ShouldBe(new TransferTargetFull());
        await Change(campaign => campaign.Schedule = new Schedule("UTC", [], [new ScheduleException(DateOnly.FromDateTime(centre.Time.GetUtcNow().DateTime), [])]), Seed.OneByOneId);
        (await Into(Seed.OneByOneId)).ShouldBe(new TransferTargetClosed());
        await Change(campaign => campaign.Enabled = false, Seed.OneByOneId);
        (await Into(Seed.OneByOneId)).ShouldBe(new TransferTargetDisabled());
    }

    [Fact]
    public async Task ByWhoDoesNotHaveIt_IsRefused()
    {
        (await centre.Get<TransferToAgent>().Run(bruno, id, Seed.Carla, null)).Error.ShouldBe(new NotYours());
        await centre.Get<EndInteraction>().Run(ana, id);
        (await To(Seed.Bruno)).ShouldBe(new InteractionEnded());
    }

    [Fact]
    public async Task Targets_AreShownWithWhyNot()
    {
        await centre.LogIn(Seed.Carla);
        await centre.Get<ChangeBreak>().Run(bruno, Seed.Lunch);
        await centre.Drain();
        var targets = (await centre.Get<TransferTargetsQuery>().Read(ana, id))!;
        targets.Agents.ShouldBe([(Seed.Carla, null), (Seed.Bruno, Rejection.OnBreak)]);
        targets.Campaigns.ShouldHaveSingleItem().Campaign.Id.ShouldBe(Seed.OneByOneId);
        (await centre.Get<TransferTargetsQuery>().Read(bruno, id)).ShouldBeNull();
    }

    /// <summary>Item 26: open, pass on, end and leave at once, in every order and together: one legal end, and the journal tells the same.</summary>
    [Fact]
    public async Task OpenTransferEndLeave_InEveryOrder_EndLegally()
    {
        var oracle = new RoutingOracle(centre.Get<CampaignDirectory>());
        foreach (var order in Permutations([0, 1, 2, 3]))
        {
            foreach (var together in new[] { false, true })
            {
                var chat = await centre.Arrive(ana);
                await centre.Get<TransferToAgent>().Run(ana, chat, Seed.Bruno, null);
                Func<Task<Result>>[] deeds =
                [
                    () => centre.Get<TakeInteraction>().Run(bruno, chat), () => centre.Get<TransferToAgent>().Run(bruno, chat, Seed.Ana, null),
                    () => centre.Get<EndInteraction>().Run(bruno, chat), () => centre.Get<LeaveInteraction>().Run(chat),
                ];
                var running = order.Select(index => together ? Task.Run(deeds[index]) : deeds[index]()).ToList();
                await Task.WhenAll(running);
                (await centre.Find(chat)).ShouldSatisfyAllConditions(found => found.State.IsEnded().ShouldBeTrue(), found => found.EndReason.ShouldBeOneOf(EndReason.AgentEnded, EndReason.VisitorEnded));
            }
        }

        await centre.Drain();
        oracle.Check(centre.Journal);
    }

    TransferTargetsQuery Notes => centre.Get<TransferTargetsQuery>();

    Task<Result> ToBruno(string? note) => centre.Get<TransferToAgent>().Run(ana, id, Seed.Bruno, note);

    async Task<Error?> To(int agentId) => (await centre.Get<TransferToAgent>().Run(ana, id, agentId, null)).Error;

    async Task<Error?> Into(int campaignId) => (await centre.Get<TransferToCampaign>().Run(ana, id, campaignId, null)).Error;

    async Task<(InteractionState, int?)> State()
    {
        var found = await centre.Find(id);
        return (found.State, found.AgentId);
    }

    async Task Change(Action<Campaign> change, int campaignId = Seed.MultipleId)
    {
        await centre.Write(unit =>
        {
            change(unit.Db.Campaigns.Single(campaign => campaign.Id == campaignId));
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged(), campaignId: campaignId);
        });
        await centre.Drain();
    }

    static IEnumerable<int[]> Permutations(int[] of) => of.Length <= 1 ? [of] : of.SelectMany(first => Permutations([.. of.Where(other => other != first)]).Select(rest => (int[])[first, .. rest]));
}
