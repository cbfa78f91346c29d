using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Interactions;

/// <summary>What an ending and a later change of mind have in common.</summary>
static class Closures
{
    public const int LongestNote = 2_000;

    public static Error? WhyNot(Closing closing) =>
        InputRules.Check(closing.Note, LongestNote, required: false) is { } complaint ? new InvalidInput("note", complaint) : null;

    public static Error? WhyNot(Closing closing, Campaign? campaign) =>
        closing.DispositionId is null ? campaign is { DispositionRequired: true, Dispositions.Count: > 0 } ? new DispositionRequired() : null
        : Find(closing, campaign) is null ? new DispositionUnknown() : null;

    /// <summary>Stores it for an interaction that has ended. Nothing happens when it says what is known already.</summary>
    public static void Keep(Unit unit, Interaction interaction, int agentId, Closing closing, Campaign? campaign)
    {
        var note = string.IsNullOrWhiteSpace(closing.Note) ? null : closing.Note.Trim();
        var closure = unit.Db.Closures.Find(interaction.Id);
        if (closure is null ? closing.DispositionId is null && note is null : closure.DispositionId == closing.DispositionId && closure.Note == note)
        {
            return;
        }

        closure ??= unit.Db.Closures.Add(new Closure { InteractionId = interaction.Id }).Entity;
        (closure.CampaignId, closure.AgentId, closure.At) = (interaction.CampaignId, agentId, unit.Now);
        (closure.DispositionId, closure.Disposition, closure.Note) = (closing.DispositionId, Find(closing, campaign)?.Path, note);
        unit.Db.SaveChanges();
        unit.Append(new DispositionChosen(closing.DispositionId) { Closure = closure }, interaction.Id, interaction.CampaignId, agentId);
    }

    static DispositionChoice? Find(Closing closing, Campaign? campaign) =>
        DispositionTree.Choices(campaign?.Dispositions ?? []).FirstOrDefault(choice => choice.Id == closing.DispositionId);
}
