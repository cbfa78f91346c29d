using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Erasing;

namespace ContactCenter.Core.Interactions;

/// <summary>The customer's 1–5 stars and comment, after the end, once.</summary>
public sealed class GiveFeedback(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public const int MaximumComment = 2_000;

    public async Task<Result> Run(long interactionId, int stars, string? comment)
    {
        comment = string.IsNullOrWhiteSpace(comment) ? null : comment.Trim();
        if (stars is < 1 or > 5)
        {
            return new InvalidInput("stars", "out-of-range");
        }

        if (InputRules.Check(comment, MaximumComment, required: false) is { } complaint)
        {
            return new InvalidInput("comment", complaint);
        }

        return await units.Run(unit => Give(unit, interactionId, stars, comment));
    }

    Result Give(Unit unit, long interactionId, int stars, string? comment)
    {
        if (unit.FindInteraction(interactionId) is not { } interaction)
        {
            return new NotFound();
        }

        if (campaigns.Current.Find(interaction.CampaignId) is { Feedback: false })
        {
            return new FeedbackOff();
        }

        if (unit.RefuseErased(interactionId) is { } erased)
        {
            return erased;
        }

        var given = interaction.GiveFeedback(stars, comment);
        if (given.IsDone)
        {
            unit.Save(interaction);
        }

        return given;
    }
}
