using System.Text.Json;
using System.Text.Json.Serialization;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Alerts;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Journal;

/// <summary>The stored numbers of the events and their JSON. A number, once used, keeps its meaning for ever.</summary>
public static class JournalEventTypes
{
    public const int MessageAdded = 10, AgentHasRead = 11, CustomerHasRead = 12, MessageDeleted = 41, NoteAdded = 42, Whispered = 52, ContentsErased = 70, DeliveryChanged = 80;

    static readonly Dictionary<Type, int> numbers = [];
    static readonly Dictionary<int, Func<string?, JournalEvent>> readers = [];

    static JournalEventTypes()
    {
        Add<InteractionCreated>(1);
        Add<BotStarted>(2);
        Add<InteractionQueued>(3);
        Add<InteractionOffered>(4);
        Add<InteractionAnswered>(5);
        Add<InteractionTransferred>(6);
        Add<PriorityRaised>(7);
        Add<InteractionFinished>(8);
        Add<InteractionMoved>(9);
        Add<MessageAdded>(MessageAdded);
        Add<AgentHasRead>(AgentHasRead);
        Add<CustomerHasRead>(CustomerHasRead);
        Add<FeedbackGiven>(13);
        Add<InteractionRepaired>(14);
        Add<TransferStayed>(15);
        Add<CustomerDescribed>(17);
        Add<PageVisited>(18);
        Add<InteractionTagged>(19);
        Add<SessionStarted>(20);
        Add<SessionEnded>(21);
        Add<BreakStarted>(22);
        Add<BreakEnded>(23);
        Add<WrapUpStarted>(24);
        Add<WrapUpEnded>(25);
        Add<CampaignChanged>(30);
        Add<UserChanged>(31);
        Add<SharedSettingsChanged>(32);
        Add<DispositionChosen>(40);
        Add<MessageDeleted>(MessageDeleted);
        Add<NoteAdded>(NoteAdded);
        Add<MentionsSeen>(43);
        Add<SelfReviewed>(44);
        Add<OfflineMarked>(45);
        Add<ReviewBegun>(46);
        Add<ReviewFinished>(47);
        Add<ReviewReopened>(48);
        Add<ReviewCommented>(49);
        Add<TalkMessageAdded>(50);
        Add<TalkSeen>(51);
        Add<Whispered>(Whispered);
        Add<SupervisorJoined>(53);
        Add<SupervisorLeft>(54);
        Add<ReviewSeen>(55);
        Add<ReviewCommentsRead>(56);
        Add<AlertRaised>(60);
        Add<AlertCleared>(61);
        Add<AlertAcknowledged>(62);
        Add<ContentsErased>(ContentsErased);
        Add<DeliveryChanged>(DeliveryChanged);
        Add<BatchChanged>(81);
    }

    public static int NumberOf(JournalEvent happened) => numbers[happened.GetType()];

    /// <summary>The payload; null for a message whose row says everything.</summary>
    public static string? Write(JournalEvent happened) =>
        happened is MessageAdded { SentAt: null } ? null : JsonSerializer.Serialize(happened, happened.GetType(), JournalJson.Default);

    public static JournalEvent Read(int number, string? payload) => readers[number](payload);

    static void Add<T>(int number) where T : JournalEvent
    {
        numbers.Add(typeof(T), number);
        readers.Add(number, payload => (T)JsonSerializer.Deserialize(payload ?? "{}", typeof(T), JournalJson.Default)!);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(InteractionCreated))]
[JsonSerializable(typeof(BotStarted))]
[JsonSerializable(typeof(InteractionQueued))]
[JsonSerializable(typeof(InteractionOffered))]
[JsonSerializable(typeof(InteractionAnswered))]
[JsonSerializable(typeof(InteractionTransferred))]
[JsonSerializable(typeof(TransferStayed))]
[JsonSerializable(typeof(PriorityRaised))]
[JsonSerializable(typeof(InteractionFinished))]
[JsonSerializable(typeof(InteractionMoved))]
[JsonSerializable(typeof(MessageAdded))]
[JsonSerializable(typeof(AgentHasRead))]
[JsonSerializable(typeof(CustomerHasRead))]
[JsonSerializable(typeof(FeedbackGiven))]
[JsonSerializable(typeof(InteractionRepaired))]
[JsonSerializable(typeof(CustomerDescribed))]
[JsonSerializable(typeof(PageVisited))]
[JsonSerializable(typeof(InteractionTagged))]
[JsonSerializable(typeof(SessionStarted))]
[JsonSerializable(typeof(SessionEnded))]
[JsonSerializable(typeof(BreakStarted))]
[JsonSerializable(typeof(BreakEnded))]
[JsonSerializable(typeof(WrapUpStarted))]
[JsonSerializable(typeof(WrapUpEnded))]
[JsonSerializable(typeof(CampaignChanged))]
[JsonSerializable(typeof(UserChanged))]
[JsonSerializable(typeof(SharedSettingsChanged))]
[JsonSerializable(typeof(DispositionChosen))]
[JsonSerializable(typeof(MessageDeleted))]
[JsonSerializable(typeof(NoteAdded))]
[JsonSerializable(typeof(MentionsSeen))]
[JsonSerializable(typeof(SelfReviewed))]
[JsonSerializable(typeof(OfflineMarked))]
[JsonSerializable(typeof(ReviewBegun))]
[JsonSerializable(typeof(ReviewFinished))]
[JsonSerializable(typeof(ReviewReopened))]
[JsonSerializable(typeof(ReviewCommented))]
[JsonSerializable(typeof(ReviewSeen))]
[JsonSerializable(typeof(ReviewCommentsRead))]
[JsonSerializable(typeof(TalkMessageAdded))]
[JsonSerializable(typeof(TalkSeen))]
[JsonSerializable(typeof(Whispered))]
[JsonSerializable(typeof(SupervisorJoined))]
[JsonSerializable(typeof(SupervisorLeft))]
[JsonSerializable(typeof(AlertRaised))]
[JsonSerializable(typeof(AlertCleared))]
[JsonSerializable(typeof(AlertAcknowledged))]
[JsonSerializable(typeof(ContentsErased))]
[JsonSerializable(typeof(DeliveryChanged))]
[JsonSerializable(typeof(BatchChanged))]
sealed partial class JournalJson : JsonSerializerContext;
