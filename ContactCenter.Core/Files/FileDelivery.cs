using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Files;

/// <summary>A file message as acknowledged: durable, with its place in the order.</summary>
public readonly record struct AddedFile(long Sequence, long At, MessageKind Kind, StoredFile File, bool Repeated);

/// <summary>Who sends into which interaction.</summary>
/// <param name="Refusal">Why nothing new may be added; what was added before is answered all the same.</param>
readonly record struct FileSender(InteractionHead Head, MessageFrom From, int? AgentId, Error? Refusal);

/// <summary>The way of every file: asked for leave, taken in, looked at, kept, and only then a message.</summary>
public sealed class FileDelivery(IUnitsOfWork units, FileStore store, FileIntake intake, CampaignDirectory campaigns)
{
    readonly record struct Leave(int CampaignId, AddedFile? Earlier);

    internal async Task<Result<AddedFile>> Run(FileUpload upload, Func<Unit, Result<FileSender>> admit, CancellationToken stop, UnitKind kind = UnitKind.ChecksFirst)
    {
        if (FileRules.Check(upload) is { } invalid)
            return invalid;
        // Before its bytes: nobody uploads 20 MB in vain.
        var leave = await units.Run(unit => Ask(unit, upload.ClientId, admit), kind);
        if (!leave.IsDone)
            return leave.Error;
        var incoming = await store.Receive(upload.Content, FileRules.Largest, stop);
        if (incoming.Length < 0)
            return new FileTooLarge();
        var kept = false;
        try
        {
            if (leave.Value.Earlier is { } earlier)
                return Again(earlier, incoming.Hash);
            var looked = await intake.Check(incoming, upload, campaigns.Current.Find(leave.Value.CampaignId)?.FileTypes ?? []);
            if (!looked.IsDone)
                return looked.Error;
            var added = await units.Run(unit => Add(unit, upload.ClientId, looked.Value, admit), kind);
            kept = added is { IsDone: true, Value.Repeated: false };
            return added;
        }
        finally
        {
            if (!kept)
                store.Drop(incoming.Id);
        }
    }

    static Result<Leave> Ask(Unit unit, string clientId, Func<Unit, Result<FileSender>> admit)
    {
        var sender = admit(unit);
        if (!sender.IsDone)
            return sender.Error;
        if (unit.FindMessage(sender.Value.Head.Id, clientId) is { } known)
            return Earlier(unit, known, sender.Value) is { } earlier ? new Leave(sender.Value.Head.CampaignId, earlier) : new MessageIdReused();
        return (sender.Value.Refusal ?? TooMany(unit, sender.Value)) is { } refusal ? refusal : new Leave(sender.Value.Head.CampaignId, null);
    }

    static Result<AddedFile> Add(Unit unit, string clientId, CheckedFile file, Func<Unit, Result<FileSender>> admit)
    {
        var asked = admit(unit);
        if (!asked.IsDone)
            return asked.Error;
        var (head, from, agentId, refusal) = asked.Value;
        if ((refusal ?? TooMany(unit, asked.Value)) is null && unit.AddMessage(head.Id, head.CampaignId, from, agentId, clientId, file.Kind, file.File) is { } id)
            return new AddedFile(id, unit.Now, file.Kind, file.File, Repeated: false);
        if (unit.FindMessage(head.Id, clientId) is not { } known)
            return refusal ?? new FilesTooMany();
        return Earlier(unit, known, asked.Value) is { } earlier ? Again(earlier, file.File.Hash) : new MessageIdReused();
    }

    static Error? TooMany(Unit unit, FileSender sender)
    {
        if (sender.From != MessageFrom.Customer)
            return null;
        var (count, bytes) = unit.CountFiles(sender.Head.Id, sender.From);
        return count >= FileRules.MostFiles || bytes >= FileRules.MostBytes ? new FilesTooMany() : null;
    }

    static AddedFile? Earlier(Unit unit, Message known, FileSender sender) => known.From == sender.From && (sender.From != MessageFrom.Agent || known.AgentId == sender.AgentId) && unit.FindFile(known.Id) is { } file
        ? new AddedFile(known.Id, known.At, known.Kind, file, Repeated: true)
        : null;

    static Result<AddedFile> Again(AddedFile earlier, string hash) => earlier.File.Hash == hash ? earlier : new MessageIdReused();
}
