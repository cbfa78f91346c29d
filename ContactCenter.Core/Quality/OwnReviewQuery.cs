using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Quality;

/// <summary>What the agent may answer about an interaction of theirs, and has answered.</summary>
/// <param name="Form">The campaign's; null = it asks nothing now.</param>
public sealed record OwnReview(QualityForm? Form, SelfReview? Given, bool MayChange)
{
    public double? Average => Given is null ? null : Form is { } form && form.Id == Given.FormId ? SelfReviews.Average(form, Given.Answers) : SelfReviews.Average(Asked(Given), Given.Answers);

    /// <summary>Of a form that is gone the weights are gone too: each answer counts alike.</summary>
    static QualityForm Asked(SelfReview given) => new() { Questions = [.. given.Answers.Select(answer => new QualityQuestion { Id = answer.QuestionId, Text = answer.Question })] };
}

/// <summary>An agent's own quality answers; nobody else's, and for nobody else.</summary>
public sealed class OwnReviewQuery(IDbContextFactory<ContactDb> contexts, CampaignDirectory campaigns, TimeProvider time)
{
    /// <summary>For each agent who served it, after its end.</summary>
    public async Task<Result<OwnReview>> Read(Actor actor, long interactionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Refuse(actor, Roles.Agent) is { } refused)
        {
            return refused;
        }

        var interaction = await db.Interactions.AsNoTracking().FirstOrDefaultAsync(interaction => interaction.Id == interactionId && interaction.EndedAt != null
            && (interaction.AgentId == actor.UserId || db.Legs.Any(leg => leg.InteractionId == interactionId && leg.AgentId == actor.UserId)));
        if (interaction is null || campaigns.Current.Find(interaction.CampaignId) is not { } campaign)
        {
            return new NotFound();
        }

        var given = await db.SelfReviews.AsNoTracking().FirstOrDefaultAsync(review => review.InteractionId == interactionId && review.AgentId == actor.UserId);
        var form = campaigns.Current.QualityForms.FirstOrDefault(form => form.Id == campaign.QualityFormId);
        return new OwnReview(form, given, form is not null && SelfReviews.MayChange(given, campaign, time.NowMs()));
    }
}
