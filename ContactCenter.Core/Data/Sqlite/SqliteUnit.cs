using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>A unit on the writer's connection. One object serves all units in turn.</summary>
sealed partial class SqliteUnit(SqliteConnection connection, SqliteStatements statements, ProviderStatements providerStatements, SqliteSeals seals, TimeProvider time, long lastSequence, long lastInteraction)
    : Unit, IDisposable
{
    readonly List<JournalEntry> entries = [];
    readonly PendingIndex index = new(statements);
    UnitKind kind;
    bool hasSavepoint;
    long now, sequence = lastSequence, sequenceBefore, interactionId = lastInteraction, interactionBefore;
    int entriesBefore;
    ContactDb? db;

    public override long Now => now;

    public override SqliteProviderRows Providers => field ??= new SqliteProviderRows(providerStatements, this);

    /// <summary>What the units of the group have journaled so far.</summary>
    public IReadOnlyList<JournalEntry> Entries => entries;

    public bool HasWritten { get; private set; }

    public override ContactDb Db
    {
        get
        {
            BeforeWrite();
            return db ??= NewContext();
        }
    }

    public void BeginGroup()
    {
        entries.Clear();
        sequenceBefore = sequence;
        interactionBefore = interactionId;
    }

    /// <summary>Says in the same transaction up to where the journal is sealed.</summary>
    public void EndGroup()
    {
        if (entries.Count > 0)
        {
            seals.PutState(sequence);
        }
    }

    public void BeginUnit(UnitKind unitKind)
    {
        kind = unitKind;
        now = time.NowMs();
        entriesBefore = entries.Count;
        HasWritten = false;
        Providers.BeginUnit();
    }

    public void EndUnit()
    {
        index.PutIn();
        seals.PutHeads(sequence);
        if (hasSavepoint)
        {
            statements.Release.Run();
            hasSavepoint = false;
        }

        DropContext();
    }

    /// <summary>Rolls this unit alone back; false when it cannot be (no savepoint): then the group must be.</summary>
    public bool UndoUnit()
    {
        DropContext();
        index.Forget();
        seals.Forget(all: false);
        if (!hasSavepoint)
        {
            return !HasWritten;
        }

        statements.Undo.Run();
        statements.Release.Run();
        hasSavepoint = false;
        sequence -= entries.Count - entriesBefore;
        entries.RemoveRange(entriesBefore, entries.Count - entriesBefore);
        return true;
    }

    public void UndoGroup()
    {
        DropContext();
        index.Forget();
        seals.Forget(all: true);
        hasSavepoint = false;
        entries.Clear();
        sequence = sequenceBefore;
        interactionId = interactionBefore;
    }

    public override void Keep(RoutingDecision decision, Interaction offered)
    {
        BeforeWrite();
        statements.AddDecision.Bind(1, offered.Id).Bind(2, offered.CampaignId).Bind(3, offered.AgentId).Bind(4, decision.Chosen?.Position ?? 0).Bind(5, now)
            .Bind(6, DecisionEvidence.Of(decision).ToJson()).Run();
    }

    public override void Save(Interaction interaction)
    {
        BeforeWrite();
        if (interaction.Id == 0)
        {
            interaction.Id = ++interactionId;
            InteractionStatements.Insert(statements, interaction);
            index.Add(interaction.Id);
        }
        else
        {
            if (interaction.State.IsEnded())
            {
                index.TakeOut(interaction.Id);
            }

            InteractionStatements.Update(statements, interaction);
            if (interaction.HasNewContact)
            {
                InteractionStatements.UpdateContact(statements, interaction);
            }
        }

        InteractionStatements.PutParts(statements, interaction);
        foreach (var happened in interaction.Events)
        {
            Append(happened, interaction.Id, interaction.CampaignId, interaction.AgentId);
        }

        if (!interaction.Events.All(happened => happened is AgentHasRead or CustomerHasRead))
        {
            seals.Change(interaction.Id);
        }

        interaction.Saved();
    }

    public override long? AddMessage(long interactionId, int campaignId, MessageFrom from, int? agentId, string clientId, string text, Quote? quote = null, long? sentAt = null)
    {
        if (!Insert(interactionId, from, agentId, clientId, text, MessageKind.Text, quote?.Sequence))
        {
            return null;
        }

        Append(new MessageAdded(from) { ClientId = clientId, Text = text, Quote = quote, SentAt = sentAt, Outgoing = Providers.Queue(interactionId, sequence + 1, from) }, interactionId, campaignId, agentId);
        return sequence;
    }

    public override long? AddMessage(long interactionId, int campaignId, MessageFrom from, int? agentId, string clientId, MessageKind kind, StoredFile file, long? sentAt = null)
    {
        if (!Insert(interactionId, from, agentId, clientId, file.Name, kind))
        {
            return null;
        }

        var placed = file with { MessageId = sequence + 1, InteractionId = interactionId };
        FileStatements.Insert(statements, placed);
        Append(new MessageAdded(from) { ClientId = clientId, Text = file.Name, Kind = kind, File = placed, SentAt = sentAt, Outgoing = Providers.Queue(interactionId, sequence + 1, from) }, interactionId, campaignId, agentId);
        return sequence;
    }

    bool Insert(long interactionId, MessageFrom from, int? agentId, string clientId, string text, MessageKind kind, long? replyTo = null)
    {
        TakeSavepoint();
        // The index that forbids a second one is searched once, by the insert itself.
        return statements.AddMessage.Bind(1, sequence + 1).Bind(2, interactionId).Bind(3, clientId).Bind(4, (int)from).Bind(5, agentId).Bind(6, text).Bind(7, now).Bind(8, (int)kind).Bind(9, replyTo).Inserts();
    }

    public override void Append(JournalEvent happened, long? interactionId = null, int? campaignId = null, int? agentId = null)
    {
        BeforeWrite();
        sequence++;
        var (type, payload) = (JournalEventTypes.NumberOf(happened), JournalEventTypes.Write(happened));
        var entry = new JournalEntry(sequence, now, happened, interactionId, campaignId, agentId);
        statements.Journal.Bind(1, sequence).Bind(2, now).Bind(3, type).Bind(4, interactionId).Bind(5, campaignId).Bind(6, agentId).Bind(7, payload)
            .Bind(8, seals.Next(entry, type, payload)).Run();
        entries.Add(entry);
    }

    public override void Audit(int? userId, string action, string? subject = null, string? details = null)
    {
        BeforeWrite();
        statements.Audit.Bind(1, now).Bind(2, userId).Bind(3, action).Bind(4, subject).Bind(5, details).Run();
    }

    public void Dispose() => DropContext();

    internal void BeforeWrite()
    {
        HasWritten = true;
        TakeSavepoint();
    }

    void TakeSavepoint()
    {
        if (kind == UnitKind.Guarded && !hasSavepoint)
        {
            statements.Savepoint.Run();
            hasSavepoint = true;
        }
    }

    ContactDb NewContext()
    {
        var context = new ContactDb(new DbContextOptionsBuilder<ContactDb>().UseSqlite(connection).Options);
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return context;
    }

    void DropContext()
    {
        db?.Dispose();
        db = null;
    }
}
