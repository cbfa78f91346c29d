using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Customers;

/// <summary>It has as many tags as it may have.</summary>
public sealed record TooManyTags(int Maximum) : Error("tags.too-many");

/// <summary>The agent who has the interaction, or had it last, gives it free tags. Letter case makes no other tag.</summary>
public sealed class TagInteraction(IUnitsOfWork units)
{
    public const int Longest = 40, Most = 20;

    public Task<Result> Add(Actor actor, long interactionId, string tag) => units.Run<Result>(unit =>
    {
        if (unit.RefuseOwn(actor, interactionId, out var interaction) is { } refused)
        {
            return refused;
        }

        if (InputRules.Check(tag, Longest, required: true) is { } complaint)
        {
            return new InvalidInput("tag", complaint);
        }

        if (interaction.Tags.Contains(tag.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            return Result.Done;
        }

        if (interaction.Tags.Count >= Most)
        {
            return new TooManyTags(Most);
        }

        interaction.Tag([.. interaction.Tags, tag.Trim()]);
        unit.Save(interaction);
        return Result.Done;
    });

    public Task<Result> Remove(Actor actor, long interactionId, string tag) => units.Run<Result>(unit =>
    {
        if (unit.RefuseOwn(actor, interactionId, out var interaction) is { } refused)
        {
            return refused;
        }

        if (interaction.Tag([.. interaction.Tags.Where(known => !known.Equals(tag, StringComparison.OrdinalIgnoreCase))]))
        {
            unit.Save(interaction);
        }

        return Result.Done;
    });
}
