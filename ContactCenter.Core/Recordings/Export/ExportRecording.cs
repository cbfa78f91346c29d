using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Recordings.Export;

/// <summary>As what recordings leave the centre.</summary>
public enum ExportFormat
{
    Pdf,
    Json,
    Csv,

    /// <summary>A page made for printing.</summary>
    Print,
}

/// <summary>All that an export writes of one recording.</summary>
/// <param name="Mark">The supervisors' average; null = no final review.</param>
public sealed record RecordingDetails(Conversation Conversation, ReviewMark? Mark)
{
    /// <summary>By which a change of what is stored is recognised; null where none is kept.</summary>
    public string? Fingerprint { get; init; }
}

/// <summary>A supervisor prints or exports one recording of their group. It is in the audit before anything leaves.</summary>
public sealed class ExportRecording(IUnitsOfWork units, CampaignDirectory campaigns, ConversationQuery conversations, ReviewMarksQuery marks, ISealedStore store)
{
    public async Task<Result<RecordingDetails>> Run(Actor actor, long interactionId, ExportFormat format)
    {
        var audited = await units.Run<Result>(unit => Audit(unit, actor, interactionId, format));
        if (audited.Error is { } refused)
        {
            return refused;
        }

        var conversation = await conversations.Read(actor, interactionId);
        if (!conversation.IsDone)
        {
            return conversation.Error;
        }

        var found = await marks.Read(actor, [interactionId]);
        if (!found.IsDone)
        {
            return found.Error;
        }

        using var seals = store.Open();
        return new RecordingDetails(conversation.Value, found.Value.FirstOrDefault()) { Fingerprint = seals.Fingerprint(interactionId) };
    }

    Result Audit(Unit unit, Actor actor, long interactionId, ExportFormat format)
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (unit.FindHead(interactionId) is not { } head || !head.State.IsEnded()
            || campaigns.Current.Find(head.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        var (action, details) = format == ExportFormat.Print ? ("recording.printed", null) : ("recording.exported", format.ToString());
        unit.Audit(actor.UserId, action, interactionId.ToString(CultureInfo.InvariantCulture), details);
        return Result.Done;
    }
}
