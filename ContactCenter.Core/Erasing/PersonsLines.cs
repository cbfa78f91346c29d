using ContactCenter.Core.Data;
using ContactCenter.Core.Providers.Bulk;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Erasing;

/// <summary>A line of a batch that is about a person.</summary>
readonly record struct PersonsLine(int BatchId, int Line);

/// <summary>Finds a person in the batches, by their number or because a value names them: also where no conversation came of it.</summary>
sealed class PersonsLines(ContactDb db)
{
    /// <summary>One look at every line: a number may be written as it was typed, and a value holds anything.</summary>
    public async Task<List<PersonsLine>> Find(PersonNames names, CancellationToken stop = default)
    {
        var found = new List<PersonsLine>();
        if (names.All.Count == 0)
        {
            return found;
        }

        await db.Database.OpenConnectionAsync(stop);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT \"BatchId\",\"Line\",\"Number\",\"Values\" FROM \"BatchLines\"";
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            if (names.IsNumber(reader.GetString(2)) || names.AreIn(reader.GetString(3)))
            {
                found.Add(new PersonsLine(reader.GetInt32(0), reader.GetInt32(1)));
            }
        }

        return found;
    }

    /// <summary>Within the caller's unit; how many held something. What had not gone out does not.</summary>
    public static int Empty(Unit unit, IEnumerable<PersonsLine> lines)
    {
        var (count, batches) = (0, new HashSet<int>());
        foreach (var (batch, line) in lines)
        {
            count += unit.EmptyLines(batch, line, line);
            batches.Add(batch);
        }

        foreach (var batch in unit.Db.Batches.AsNoTracking().Where(batch => batches.Contains(batch.Id)))
        {
            unit.Append(new BatchChanged(batch.Id), campaignId: batch.CampaignId);
        }

        return count;
    }
}
