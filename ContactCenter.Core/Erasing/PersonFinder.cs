using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <summary>One conversation of a person, as much of it as finding needs.</summary>
sealed record PersonsInteraction(long Id, string PublicId, int CampaignId, Channel Channel, InteractionState State, long CreatedAt, long? EndedAt, string? Email, string? Phone, string? Extra, string VisitorId);

/// <param name="Key">As it was typed, without what stood around it.</param>
sealed record PersonFound(PersonKey Key, List<PersonsInteraction> Interactions);

/// <summary>Finds a person's conversations that are not erased yet.</summary>
sealed class PersonFinder(ContactDb db)
{
    const int AtOnce = 500;

    /// <summary>For administrators of group All; a key that says nothing is complained of.</summary>
    public async Task<Result<PersonFound>> Look(Actor actor, PersonKey typed)
    {
        var key = typed.Trimmed();
        return await db.RefuseErasure(actor) is { } refused ? refused : key.Complaint() is { } invalid ? invalid : new PersonFound(key, await Find(key));
    }

    /// <summary>By their numbers.</summary>
    public async Task<List<PersonsInteraction>> Find(PersonKey key)
    {
        var ids = await Ids(key);
        var found = await Read(ids);
        if (key.WithSameVisitor)
        {
            foreach (var visitors in found.Select(interaction => interaction.VisitorId).Distinct().ToList().Chunk(AtOnce))
            {
                ids.UnionWith(await db.Interactions.Where(interaction => visitors.Contains(interaction.VisitorId)).Select(interaction => interaction.Id).ToListAsync());
            }

            found = await Read(ids);
        }

        return found;
    }

    /// <summary>Those of a case whose turn has not come.</summary>
    public async Task<List<PersonsInteraction>> Left(long caseId) =>
        await Read([.. await db.ErasedInteractions.Where(item => item.CaseId == caseId && item.ErasedAt == null).Select(item => item.InteractionId).ToListAsync()]);

    /// <summary>SHA-256 in hex over the public ids, one a line, in the order of the interactions.</summary>
    public static string DigestOf(IEnumerable<string> publicIds)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var id in publicIds)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(id + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    async Task<HashSet<long>> Ids(PersonKey key)
    {
        switch (key.Kind)
        {
            case PersonKeyKind.Email:
                var email = key.Value.ToLowerInvariant();
                return [.. await db.Interactions.Where(interaction => EF.Property<string?>(interaction, InteractionTable.EmailKey) == email).Select(interaction => interaction.Id).ToListAsync()];
            case PersonKeyKind.Number:
                var digits = PersonKey.Digits(key.Value);
                return [.. await db.PersonNumbers.Where(number => number.Digits == digits).Select(number => number.InteractionId).ToListAsync()];
            default:
                var number = long.TryParse(key.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
                return [.. await db.Interactions.Where(interaction => interaction.Id == number || interaction.PublicId == key.Value || interaction.VisitorId == key.Value).Select(interaction => interaction.Id).ToListAsync()];
        }
    }

    async Task<List<PersonsInteraction>> Read(HashSet<long> ids)
    {
        var found = new List<PersonsInteraction>(ids.Count);
        foreach (var piece in ids.Order().Chunk(AtOnce))
        {
            found.AddRange(await db.Interactions.AsNoTracking()
                .Where(interaction => piece.Contains(interaction.Id) && !db.ErasedInteractions.Any(erased => erased.InteractionId == interaction.Id && erased.ErasedAt != null))
                .OrderBy(interaction => interaction.Id)
                .Select(interaction => new PersonsInteraction(interaction.Id, interaction.PublicId, interaction.CampaignId, interaction.Channel, interaction.State, interaction.CreatedAt,
                    interaction.EndedAt, interaction.CustomerEmail, interaction.CustomerPhone, interaction.CustomerExtra, interaction.VisitorId))
                .ToListAsync());
        }

        return found;
    }
}
