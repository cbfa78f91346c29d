using ContactCenter.Core.Agents;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Common;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Access;

/// <summary>Answer, own history: agents, in the campaigns they are members of. Live pages, looks and recordings: supervisors of the group.</summary>
partial class UseCaseTable
{
    static IEnumerable<UseCaseRow> Answering =>
    [
        Row(Who.Members, AccessScene.Waiting, (TakeInteraction take, Actor actor, int id) => take.Run(actor, id)),
        Row(Who.Members, AccessScene.Served, (SendAgentMessage send, Actor actor, int id) => send.Run(actor, id, $"by-{actor.UserId}", "Hello"), "their own"),
        Row(Who.Nobody, AccessScene.ServedByAnother, (SendAgentMessage send, Actor actor, int id) => send.Run(actor, id, $"by-{actor.UserId}", "Hello"), "another's"),
        Row(Who.Members, AccessScene.Served, (SendAgentFile send, Actor actor, int id) => send.Run(actor, id, AccessScene.File($"by-{actor.UserId}")), "their own"),
        Row(Who.Nobody, AccessScene.ServedByAnother, (SendAgentFile send, Actor actor, int id) => send.Run(actor, id, AccessScene.File($"by-{actor.UserId}")), "another's"),
        FindsFile(Who.Members | Who.Supervisors, AccessScene.Served, "their own"),
        FindsFile(Who.Supervisors, AccessScene.ServedByAnother, "another's"),
        Row(Who.Members, AccessScene.Served, (MarkRead mark, Actor actor, int id) => mark.ByAgent(actor, id, 1), "their own", nameof(MarkRead.ByAgent)),
        Row(Who.Nobody, AccessScene.ServedByAnother, (MarkRead mark, Actor actor, int id) => mark.ByAgent(actor, id, 1), "another's", nameof(MarkRead.ByAgent)),
        Row(Who.Members, AccessScene.Served, (EndInteraction end, Actor actor, int id) => end.Run(actor, id), "their own"),
        Row(Who.Nobody, AccessScene.ServedByAnother, (EndInteraction end, Actor actor, int id) => end.Run(actor, id), "another's"),
        Row(Who.Members | Who.Supervisors, AccessScene.Served, (AddNote add, Actor actor, int id) => add.Run(actor, id, $"by-{actor.UserId}", "Note"), "their own"),
        Row(Who.Supervisors, AccessScene.ServedByAnother, (AddNote add, Actor actor, int id) => add.Run(actor, id, $"by-{actor.UserId}", "Note"), "another's"),
        Row(Who.Agents | Who.Supervisors | Who.ForeignSupervisor, Nothing, (MentionsQuery query, Actor actor, int _) => query.Unseen(actor), "", nameof(MentionsQuery.Unseen)),
        Row(Who.Agents | Who.Supervisors | Who.ForeignSupervisor, Nothing, (SeeMentions see, Actor actor, int _) => see.One(actor, 0), "", nameof(SeeMentions.One)),
        Row(Who.Agents | Who.Supervisors | Who.ForeignSupervisor, Nothing, (SeeMentions see, Actor actor, int _) => see.UpTo(actor, 0), "", nameof(SeeMentions.UpTo)),
        Deletes(Who.Members, AccessScene.Served, "their own"),
        Deletes(Who.Nobody, AccessScene.ServedByAnother, "another's"),
        SendsAgain(Who.Members, AccessScene.Served, "their own"),
        SendsAgain(Who.Nobody, AccessScene.ServedByAnother, "another's"),
        Row(Who.Members, AccessScene.ServedAtWhatsApp, (SendTemplate send, Actor actor, int id) => send.Run(actor, id, $"by-{actor.UserId}", AccessScene.Welcome), "their own"),
        Row(Who.Nobody, AccessScene.ServedByAnotherAtWhatsApp, (SendTemplate send, Actor actor, int id) => send.Run(actor, id, $"by-{actor.UserId}", AccessScene.Welcome), "another's"),
        Row(Who.Members, AccessScene.OutboundCampaign, (SendOutbound send, Actor actor, int id) => send.Run(actor, $"by-{actor.UserId}", AccessScene.Outbound(id)), "with the permission"),
        Row(Who.Nobody, AccessScene.OutboundCampaignUnpermitted, (SendOutbound send, Actor actor, int id) => send.Run(actor, $"without-{actor.UserId}", AccessScene.Outbound(id)), "without it"),
        Row(Who.Members, AccessScene.OutboundCampaign, (NumberWindowQuery query, Actor actor, int id) => query.Read(actor, id, AccessScene.Number), "with the permission", nameof(NumberWindowQuery.Read)),
        Row(Who.Nobody, AccessScene.OutboundCampaignUnpermitted, (NumberWindowQuery query, Actor actor, int id) => query.Read(actor, id, AccessScene.Number), "without it", nameof(NumberWindowQuery.Read)),
        Row(Who.Agents, Nothing, (OwnOutboundQuery query, Actor actor, int _) => query.Read(actor), "", nameof(OwnOutboundQuery.Read)),
        Row(Who.Members | Who.Supervisors, AccessScene.Served, (MessageSearchQuery query, Actor actor, int id) => query.Find(actor, id, "Hello"), "their own", nameof(MessageSearchQuery.Find)),
        Row(Who.Supervisors, AccessScene.ServedByAnother, (MessageSearchQuery query, Actor actor, int id) => query.Find(actor, id, "Hello"), "another's", nameof(MessageSearchQuery.Find)),
        Row(Who.Members, AccessScene.EndedWithForm, (ReviewOwnInteraction review, Actor actor, int id) => review.Run(actor, id, [new GivenAnswer("q1", 3, null)]), "their own"),
        Row(Who.Nobody, AccessScene.EndedByAnother, (ReviewOwnInteraction review, Actor actor, int id) => review.Run(actor, id, [new GivenAnswer("q1", 3, null)]), "another's"),
        Row(Who.Members, AccessScene.Ended, (OwnReviewQuery query, Actor actor, int id) => query.Read(actor, id), "their own", nameof(OwnReviewQuery.Read)),
        Row(Who.Nobody, AccessScene.EndedByAnother, (OwnReviewQuery query, Actor actor, int id) => query.Read(actor, id), "another's", nameof(OwnReviewQuery.Read)),
        Row(Who.Members, AccessScene.Ended, (SetDisposition set, Actor actor, int id) => set.Run(actor, id, new Closing(null, "Done")), "their own"),
        Row(Who.Nobody, AccessScene.EndedByAnother, (SetDisposition set, Actor actor, int id) => set.Run(actor, id, new Closing(null, "Done")), "another's"),
        Row(Who.Agent | Who.AgentElsewhere, AccessScene.Break, (ChangeBreak change, Actor actor, int id) => ThereAndBack(change, actor, id), "of the group"),
        Row(Who.Agents, AccessScene.BreakOfAll, (ChangeBreak change, Actor actor, int id) => ThereAndBack(change, actor, id), "of group All"),
        Row(Who.Agents | Who.Supervisors | Who.ForeignSupervisor, Nothing, (SaveAlertChoices save, Actor actor, int _) => save.Run(actor, AlertChoices.Default)),
        Row(Who.Agents | Who.Supervisors | Who.ForeignSupervisor, Nothing, (AlertChoicesQuery query, Actor actor, int _) => query.Read(actor), "", nameof(AlertChoicesQuery.Read)),
        Row(Who.Members | Who.Supervisors, AccessScene.Waiting, (ConversationQuery query, Actor actor, int id) => query.Read(actor, id), "waiting", nameof(ConversationQuery.Read)),
        Row(Who.Members | Who.Supervisors, AccessScene.Served, (ConversationQuery query, Actor actor, int id) => query.Read(actor, id), "their own", nameof(ConversationQuery.Read)),
        Row(Who.Supervisors, AccessScene.ServedByAnother, (ConversationQuery query, Actor actor, int id) => query.Read(actor, id), "another's", nameof(ConversationQuery.Read)),
        Row(Who.Members | Who.Supervisors, AccessScene.Served, (ConversationQuery query, Actor actor, int id) => query.ReadNewest(actor, id, 10), "their own", nameof(ConversationQuery.ReadNewest)),
        Row(Who.Supervisors, AccessScene.ServedByAnother, (ConversationQuery query, Actor actor, int id) => query.ReadNewest(actor, id, 10), "another's", nameof(ConversationQuery.ReadNewest)),
        Row(Who.Members | Who.Supervisors, AccessScene.Served, (ConversationQuery query, Actor actor, int id) => query.ReadUpTo(actor, id, long.MaxValue, 10), "their own", nameof(ConversationQuery.ReadUpTo)),
        Row(Who.Supervisors, AccessScene.ServedByAnother, (ConversationQuery query, Actor actor, int id) => query.ReadUpTo(actor, id, long.MaxValue, 10), "another's", nameof(ConversationQuery.ReadUpTo)),
        Finds(Who.Members, AccessScene.Ended, (RecordingsQuery query, Actor actor, int _) => query.OwnHistory(actor, new RecordingFilter(Take: 200)), HasRow, "their own", nameof(RecordingsQuery.OwnHistory)),
        Finds(Who.Nobody, AccessScene.EndedByAnother, (RecordingsQuery query, Actor actor, int _) => query.OwnHistory(actor, new RecordingFilter(Take: 200)), HasRow, "another's", nameof(RecordingsQuery.OwnHistory)),
        Shows<LiveFeed>(Who.Members, AccessScene.Waiting, (scene, actor, id) => Has(scene.Centre.Get<LiveFeed>().SubscribeInbox(actor), id), nameof(LiveFeed.SubscribeInbox)),
    ];

    static IEnumerable<UseCaseRow> PassingOn =>
    [
        Row(Who.Members, AccessScene.Served, (TransferToAgent transfer, Actor actor, int id) => transfer.Run(actor, id, Seed.Bruno, null), "their own"),
        Row(Who.Nobody, AccessScene.ServedByAnother, (TransferToAgent transfer, Actor actor, int id) => transfer.Run(actor, id, Seed.Bruno, null), "another's"),
        Row(Who.Members, AccessScene.Served, (TransferToCampaign transfer, Actor actor, int id) => transfer.Run(actor, id, Seed.OneByOneId, null), "their own"),
        Row(Who.AgentOfAll, AccessScene.Served, (TransferToCampaign transfer, Actor actor, int id) => transfer.Run(actor, id, Seed.ForeignId, null), "their own, into another group's campaign"),
        Row(Who.Nobody, AccessScene.ServedByAnother, (TransferToCampaign transfer, Actor actor, int id) => transfer.Run(actor, id, Seed.OneByOneId, null), "another's"),
        Row(Who.Members, AccessScene.Served, async (TransferTargetsQuery query, Actor actor, int id) => Given(await query.Read(actor, id)), "their own", nameof(TransferTargetsQuery.Read)),
        Row(Who.Nobody, AccessScene.ServedByAnother, async (TransferTargetsQuery query, Actor actor, int id) => Given(await query.Read(actor, id)), "another's", nameof(TransferTargetsQuery.Read)),
        Row(Who.Members, AccessScene.PassedOn, async (TransferTargetsQuery query, Actor actor, int id) => Given(await query.NoteFor(actor, id)), "their own", nameof(TransferTargetsQuery.NoteFor)),
        Row(Who.Members, AccessScene.Served, (DescribeCustomer describe, Actor actor, int id) => describe.Run(actor, id, new ContactDetails("Vera", null, null, null, $"by {actor.UserId}")), "their own"),
        Row(Who.Nobody, AccessScene.ServedByAnother, (DescribeCustomer describe, Actor actor, int id) => describe.Run(actor, id, new ContactDetails("Vera", null, null, null, $"by {actor.UserId}")), "another's"),
        Row(Who.Members, AccessScene.Served, (TagInteraction tag, Actor actor, int id) => tag.Add(actor, id, $"by {actor.UserId}"), "their own", nameof(TagInteraction.Add)),
        Row(Who.Nobody, AccessScene.ServedByAnother, (TagInteraction tag, Actor actor, int id) => tag.Add(actor, id, $"by {actor.UserId}"), "another's", nameof(TagInteraction.Add)),
        Row(Who.Members, AccessScene.Served, (TagInteraction tag, Actor actor, int id) => tag.Remove(actor, id, "none"), "their own", nameof(TagInteraction.Remove)),
        Row(Who.Nobody, AccessScene.ServedByAnother, (TagInteraction tag, Actor actor, int id) => tag.Remove(actor, id, "none"), "another's", nameof(TagInteraction.Remove)),
        Row(Who.Members, AccessScene.Served, (EarlierInteractionsQuery earlier, Actor actor, int id) => earlier.Read(actor, id), "their own", nameof(EarlierInteractionsQuery.Read)),
        Row(Who.Nobody, AccessScene.ServedByAnother, (EarlierInteractionsQuery earlier, Actor actor, int id) => earlier.Read(actor, id), "another's", nameof(EarlierInteractionsQuery.Read)),
        Row(Who.Members, AccessScene.Served, (EarlierMessagesQuery earlier, Actor actor, int id) => earlier.Read(actor, id), "their own", nameof(EarlierMessagesQuery.Read)),
        Row(Who.Nobody, AccessScene.ServedByAnother, (EarlierMessagesQuery earlier, Actor actor, int id) => earlier.Read(actor, id), "another's", nameof(EarlierMessagesQuery.Read)),
        Row(Who.Members | Who.Supervisors, AccessScene.Served, (TagsInUseQuery tags, Actor actor, int id) => tags.Read(actor, id), "their own", nameof(TagsInUseQuery.Read)),
        Row(Who.Supervisors, AccessScene.ServedByAnother, (TagsInUseQuery tags, Actor actor, int id) => tags.Read(actor, id), "another's", nameof(TagsInUseQuery.Read)),
        Row(Who.Agents, Nothing, (EndWrapUp end, Actor actor, int _) => end.Run(actor)),
    ];

    static IEnumerable<UseCaseRow> Supervising =>
    [
        Row(Who.Supervisors, AccessScene.OutboundCampaign, (PrepareBatch prepare, Actor actor, int id) => prepare.Plan(actor, AccessScene.Batch(id)), "with the permission", nameof(PrepareBatch.Plan)),
        Row(Who.Nobody, AccessScene.OutboundCampaignUnpermitted, (PrepareBatch prepare, Actor actor, int id) => prepare.Plan(actor, AccessScene.Batch(id)), "without it", nameof(PrepareBatch.Plan)),
        Row(Who.Supervisors, AccessScene.OutboundCampaign, (PrepareBatch prepare, Actor actor, int id) => prepare.Run(actor, AccessScene.Batch(id)), "with the permission"),
        Row(Who.Supervisors, AccessScene.PreparedBatch, (SteerBatch steer, Actor actor, int id) => steer.Start(actor, id), "with the permission", nameof(SteerBatch.Start)),
        Row(Who.Nobody, AccessScene.PreparedBatchUnpermitted, (SteerBatch steer, Actor actor, int id) => steer.Start(actor, id), "without it", nameof(SteerBatch.Start)),
        Row(Who.Supervisors, AccessScene.StartedBatch, (SteerBatch steer, Actor actor, int id) => steer.Pause(actor, id), "with the permission", nameof(SteerBatch.Pause)),
        Row(Who.Supervisors, AccessScene.PreparedBatch, (SteerBatch steer, Actor actor, int id) => steer.Cancel(actor, id), "with the permission", nameof(SteerBatch.Cancel)),
        Finds(Who.Supervisors, AccessScene.PreparedBatch, (BatchesQuery query, Actor actor, int _) => query.Read(actor), (found, id) => found.Any(progress => progress.Batch.Id == id), "with the permission", nameof(BatchesQuery.Read)),
        Row(Who.Supervisors, AccessScene.PreparedBatch, (TakeBatchResults take, Actor actor, int id) => take.Run(actor, id), "with the permission"),
        Row(Who.Nobody, AccessScene.PreparedBatchUnpermitted, (TakeBatchResults take, Actor actor, int id) => take.Run(actor, id), "without it"),
        Shows<LiveFeed>(Who.Supervisors, AccessScene.Waiting, (scene, actor, id) => Has(scene.Centre.Get<LiveFeed>().SubscribeSupervision(actor), id), nameof(LiveFeed.SubscribeSupervision)),
        Row(Who.Supervisors, AccessScene.Waiting, (RoutingReasonsQuery query, Actor actor, int id) => query.Read(actor, id), "", nameof(RoutingReasonsQuery.Read)),
        Row(Who.Supervisors, Nothing, (PauseAgent pause, Actor actor, int _) => OnAndOff(pause, actor)),
        Row(Who.Supervisors, Nothing, (LogOutAgent logOut, Actor actor, int _) => ReachedOffline(logOut, actor)),
        Row(Who.Supervisors, Nothing, (AgentInfoQuery query, Actor actor, int _) => query.Read(actor, Seed.Bruno), "", nameof(AgentInfoQuery.Read)),
        Row(Who.Supervisors, Nothing, (WriteTalk write, Actor actor, int _) => write.Run(actor, Seed.Bruno, $"by-{actor.UserId}", "Hello"), "with an agent"),
        Row(Who.Agents, Nothing, (WriteTalk write, Actor actor, int _) => write.Run(actor, actor.UserId, "own", "Hello"), "their own"),
        Row(Who.Supervisors, Nothing, (SeeTalk see, Actor actor, int _) => see.Run(actor, Seed.Bruno, 1), "with an agent"),
        Row(Who.Agents, Nothing, (SeeTalk see, Actor actor, int _) => see.Run(actor, actor.UserId, 1), "their own"),
        Row(Who.Supervisors, Nothing, (TalkQuery query, Actor actor, int _) => query.Read(actor, Seed.Bruno), "with an agent", nameof(TalkQuery.Read)),
        Row(Who.Agents, Nothing, (TalkQuery query, Actor actor, int _) => query.Read(actor, actor.UserId), "their own", nameof(TalkQuery.Read)),
        Row(Who.Supervisors | Who.ForeignSupervisor, Nothing, (TalkQuery query, Actor actor, int _) => query.Unseen(actor), "", nameof(TalkQuery.Unseen)),
        Row(Who.Supervisors, AccessScene.ServedByAnother, (SpyInteraction spy, Actor actor, int id) => spy.Run(actor, id)),
        Row(Who.Supervisors, AccessScene.Waiting, (AssignInteraction assign, Actor actor, int id) => assign.Run(actor, id, Seed.Bruno)),
        Row(Who.Supervisors, AccessScene.Waiting, (MoveInteraction move, Actor actor, int id) => move.Run(actor, id, Seed.OneByOneId)),
        Row(Who.Supervisors, AccessScene.Waiting, (RaiseInteraction raise, Actor actor, int id) => raise.Run(actor, id)),
        Row(Who.Supervisors, AccessScene.Waiting, (SteeringTargetsQuery query, Actor actor, int id) => query.Read(actor, id), "", nameof(SteeringTargetsQuery.Read)),
        Row(Who.Supervisors, AccessScene.ServedByAnother, (WhisperToAgent whisper, Actor actor, int id) => whisper.Run(actor, id, $"by-{actor.UserId}", "Hello")),
        Row(Who.Supervisors, AccessScene.ServedByAnother, (JoinInteraction join, Actor actor, int id) => join.Run(actor, id)),
        Row(Who.Supervisors, AccessScene.ServedByAnother, (StepOut stepOut, Actor actor, int id) => stepOut.Run(actor, id)),
        new(typeof(SendJoinedMessage), nameof(SendJoinedMessage.Run), "", Who.Supervisors, Joined, async (scene, actor, id) => (await scene.Centre.Get<SendJoinedMessage>().Run(actor, id, $"by-{actor.UserId}", "Hello")).Error, AsksSession: true),
        Row(Who.Nobody, AccessScene.ServedByAnother, (TakeOverInteraction takeOver, Actor actor, int id) => takeOver.Run(actor, id, Seed.Ana), "by a supervisor who is no agent"),
        Row(Who.Supervisors, Nothing, (PinCampaigns pin, Actor actor, int _) => pin.Run(actor, [Seed.MultipleId]), "one of the group"),
        Row(Who.Supervisors | Who.ForeignSupervisor, Nothing, (PinnedCampaignsQuery query, Actor actor, int _) => query.Read(actor), "", nameof(PinnedCampaignsQuery.Read)),
        Row(Who.Supervisors, Alarm, (AcknowledgeAlert acknowledge, Actor actor, int id) => acknowledge.Run(actor, id)),
        Finds(Who.Supervisors, Alarm, (AlertsQuery query, Actor actor, int _) => query.Read(actor), (found, id) => found.Any(alert => alert.Id == id), "", nameof(AlertsQuery.Read)),
        Row(Who.Supervisors, AccessScene.LeftOutOfHours, (MarkOfflineSeen mark, Actor actor, int id) => mark.Run(actor, id, true)),
        Row(Who.Supervisors | Who.ForeignSupervisor, Nothing, (SaveSearch save, Actor actor, int _) => save.Run(actor, Channel.Webchat, "Mine", "offline=1")),
        Row(Who.Supervisors | Who.ForeignSupervisor, Search, (ForgetSearch forget, Actor actor, int id) => forget.Run(actor, id), "their own"),
        Row(Who.Supervisors | Who.ForeignSupervisor, Nothing, (SavedSearchesQuery query, Actor actor, int _) => query.Read(actor, Channel.Webchat), "", nameof(SavedSearchesQuery.Read)),
        Row(Who.Supervisors, AccessScene.EndedByAnother, (OpenRecording open, Actor actor, int id) => open.Run(actor, id)),
        Finds(Who.Supervisors, AccessScene.EndedByAnother, (RecordingsQuery query, Actor actor, int _) => query.Search(actor, new RecordingFilter(Take: 200)), HasRow, "", nameof(RecordingsQuery.Search)),
        Finds(Who.Supervisors, AccessScene.EndedByAnother, (FigureListQuery query, Actor actor, int _) => query.Read(actor, new FigureQuestion(Figure.Answered, [.. Enumerable.Range(1, 50)]), 500),
            (found, id) => found.Rows.Any(row => row.InteractionId == id), "", nameof(FigureListQuery.Read)),
    ];

    /// <summary>Of whoever serves it.</summary>
    static UseCaseRow Deletes(Who may, Func<AccessScene, Actor, Task<long>> about, string @case) => new(typeof(DeleteMessage), nameof(DeleteMessage.Run), @case, may,
        async (scene, actor) => await scene.Say(await about(scene, actor)),
        async (scene, actor, id) => (await scene.Centre.Get<DeleteMessage>().Run(actor, id, await scene.SaidIn(id))).Error, AsksSession: true);

    /// <summary>What failed at the provider by which the customer writes.</summary>
    static UseCaseRow SendsAgain(Who may, Func<AccessScene, Actor, Task<long>> about, string @case) => new(typeof(SendAgain), nameof(SendAgain.Run), @case, may,
        async (scene, actor) => await scene.FailAtProvider(await about(scene, actor)),
        async (scene, actor, id) => (await scene.Centre.Get<SendAgain>().Run(actor, await scene.SaidIn(id))).Error, AsksSession: true);

    static UseCaseRow FindsFile(Who may, Func<AccessScene, Actor, Task<long>> about, string @case) => new(typeof(FileQuery), nameof(FileQuery.Find), @case, may,
        async (scene, actor) => await scene.AddFile(await about(scene, actor)),
        async (scene, actor, id) => (await scene.Centre.Get<FileQuery>().Find(actor, await scene.FileIn(id))).Error, AsksSession: true);

    static async Task<Result> OnAndOff(PauseAgent pause, Actor actor)
    {
        var paused = await pause.Run(actor, Seed.Bruno, paused: true);
        if (paused.IsDone)
            await pause.Run(actor, Seed.Bruno, paused: false);
        return paused;
    }

    /// <summary>Carla is not logged in: who gets as far as to hear of it may log her out.</summary>
    static async Task<Result> ReachedOffline(LogOutAgent logOut, Actor actor) => (await logOut.Run(actor, Seed.Carla)).Error is { } error and not AgentOffline ? error : Result.Done;

    static async Task<long> Alarm(AccessScene scene, Actor actor)
    {
        await scene.Centre.Get<AlertKeeper>().Raise(new AlertReading(new AlertKey(Seed.MultipleId, AlertMeasure.Idle, actor.UserId), 10, 20));
        await using var db = scene.Centre.Read();
        return db.Alerts.Single(alert => alert.AgentId == actor.UserId).Id;
    }

    static async Task<long> Search(AccessScene scene, Actor actor)
    {
        var search = new SavedSearch { UserId = actor.UserId, Name = "Kept", Query = "offline=1" };
        await scene.Centre.Write(unit =>
        {
            unit.Db.SavedSearches.Add(search);
            unit.Db.SaveChanges();
        });
        return search.Id;
    }

    /// <summary>By who may.</summary>
    static async Task<long> Joined(AccessScene scene, Actor actor)
    {
        var id = await AccessScene.ServedByAnother(scene, actor);
        await scene.Centre.Get<JoinInteraction>().Run(actor, id);
        return id;
    }

    static Result Given(object? answer) => answer is null ? new NotAmongIt() : Result.Done;

    /// <summary>Back again, so that the next row meets nobody on a break.</summary>
    static async Task<Result> ThereAndBack(ChangeBreak change, Actor actor, int id)
    {
        var gone = await change.Run(actor, id);
        if (gone.IsDone)
            await change.Run(actor, null);
        return gone;
    }

    static bool HasRow(IReadOnlyList<Recording> found, int id) => found.Any(recording => recording.Id == id);

    static bool Has(LiveSubscription subscription, int id)
    {
        using (subscription)
            return subscription.Snapshot.Interactions.Any(interaction => interaction.Id == id);
    }
}
