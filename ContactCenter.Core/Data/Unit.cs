using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Data;

/// <summary>How a unit behaves towards the others in its transaction.</summary>
public enum UnitKind
{
    /// <summary>May write and then fail: it alone is rolled back.</summary>
    Guarded,

    /// <summary>Checks everything before its first write, so it needs no savepoint. The message path.</summary>
    ChecksFirst,
}

/// <summary>Runs use cases' changes, each as one all-or-nothing unit on the database.</summary>
public interface IUnitsOfWork
{
    /// <summary>
    /// Runs <paramref name="work"/>; the task ends after the commit, so what it answers is durable. An error result rolls the unit back.
    /// The work must be free of side effects outside the unit: it may run twice, when a neighbour in its transaction broke.
    /// </summary>
    /// <exception cref="StorageUnavailable">Nothing was stored; the same may be tried again.</exception>
    Task<T> Run<T>(Func<Unit, T> work, UnitKind kind = UnitKind.Guarded) where T : struct, IOutcome;
}

/// <summary>The database cannot be written now (full, locked, overloaded). Nothing of the unit was stored; trying again later is safe.</summary>
public sealed class StorageUnavailable(string reason, bool full, Exception? inner = null) : Exception(reason, inner)
{
    public bool Full => full;
}

/// <summary>One unit's view of the database. Reads see all committed and all its own writes; guards read here, never live state.</summary>
public abstract class Unit
{
    /// <summary>UTC ms, the same throughout the unit.</summary>
    public abstract long Now { get; }

    /// <summary>For administration: its own short-lived context on this unit's connection. Call SaveChanges yourself.</summary>
    public abstract ContactDb Db { get; }

    /// <summary>What is kept of providers' customers and ids.</summary>
    public abstract IProviderRows Providers { get; }

    public abstract Interaction? FindInteraction(long id);
    /// <summary>By the sender's own id of the request that began it.</summary>
    public abstract Interaction? FindInteraction(string clientId);

    /// <summary>What was noted of that visitor in their last interaction.</summary>
    public abstract (string? Phone, string? Notes) FindContact(string visitorId);

    /// <summary>Just what the message path must check; null when there is none.</summary>
    public abstract InteractionHead? FindHead(long id);
    public abstract Message? FindMessage(long interactionId, string clientId);
    public abstract Message? FindMessage(long id);

    /// <summary>Customer's messages newer than that sequence.</summary>
    public abstract int CountUnread(long interactionId, long after);
    public abstract int CountQueued(int campaignId);

    /// <summary>Known here before the campaigns in memory know it: nothing may begin in a deleted campaign.</summary>
    public abstract bool IsDeleted(int campaignId);

    /// <summary>Active with or offered to that agent.</summary>
    public abstract int CountServed(int agentId);

    /// <summary>The one that stands first in that campaign's queue.</summary>
    public abstract long? FirstWaiting(int campaignId);

    /// <summary>Ids of the open interactions that agent has.</summary>
    public abstract IReadOnlyList<long> ServedBy(int agentId);
    public abstract bool IsOnBreak(int agentId);
    public abstract bool IsSessionOpen(string sessionPublicId, int userId);

    /// <summary>What decides whether that agent may get one of that campaign's.</summary>
    public abstract Standing StandingOf(int agentId, int campaignId);

    /// <summary>Stores a new or changed interaction with its queue entry and leg, and journals what happened to it.</summary>
    public abstract void Save(Interaction interaction);

    /// <summary>
    /// Stores a message and its journal entry; the answer is its id, or null, and nothing written, when the interaction has one with that client id. What the centre says
    /// in an interaction that is held at a provider is queued for it. <paramref name="sentAt"/>: by the provider's clock (UTC ms).
    /// </summary>
    public abstract long? AddMessage(long interactionId, int campaignId, MessageFrom from, int? agentId, string clientId, string text, Quote? quote = null, long? sentAt = null);

    /// <summary>Takes a message's words and file away; that it was there stays.</summary>
    public abstract void EmptyMessage(long id);

    /// <summary>
    /// Takes the words and files of all its messages, notes and whispers away, with the salts of their digests; that they were there, when and by whom stays, and an entry says
    /// that they were erased. Call it before anything of the interaction's own row is changed; that is sealed anew at the unit's end.
    /// </summary>
    /// <param name="interactionId">Of which.</param>
    /// <param name="byUserId">Who erases; null = its time was over.</param>
    /// <returns>Ids of the files whose rows are gone; their bytes go after the commit.</returns>
    public abstract IReadOnlyList<string> EraseContents(long interactionId, int? byUserId);

    /// <summary>As the other, for a file that lies in the store already; the message's text is its name.</summary>
    public abstract long? AddMessage(long interactionId, int campaignId, MessageFrom from, int? agentId, string clientId, MessageKind kind, StoredFile file, long? sentAt = null);
    public abstract StoredFile? FindFile(long messageId);

    /// <summary>How many files that sender added to the interaction, and how many bytes they are together.</summary>
    public abstract (int Count, long Bytes) CountFiles(long interactionId, MessageFrom from);

    /// <summary>Keeps why the interaction is offered to whom it is offered to.</summary>
    public abstract void Keep(RoutingDecision decision, Interaction offered);
    public abstract void Append(JournalEvent happened, long? interactionId = null, int? campaignId = null, int? agentId = null);
    public abstract void Audit(int? userId, string action, string? subject = null, string? details = null);

    /// <summary>Refuses an actor whose log-in has ended or who lacks every one of these roles.</summary>
    public Error? Refuse(Actor actor, Roles roles) =>
        !IsSessionOpen(actor.SessionId, actor.UserId) ? new SessionOver() : actor.Is(roles) ? null : new NotAllowed();
}

/// <summary>What the message path checks of an interaction.</summary>
public readonly record struct InteractionHead(long Id, int CampaignId, InteractionState State, int? AgentId);
