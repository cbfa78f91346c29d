using System.Data;
using System.Globalization;
using ContactCenter.Core.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Core.Data;

/// <summary>Members by a bare reader: one click changes 50,000 of them, and live screens wait until they are read again.</summary>
static class MemberRows
{
    /// <returns>By campaign.</returns>
    public static Dictionary<int, List<Member>> Of(ContactDb db, IEnumerable<int> campaignIds)
    {
        db.Database.OpenConnection();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"""SELECT "CampaignId", "AgentId", "Penalty", "Position" FROM "Members" WHERE "CampaignId" IN ({string.Join(',', campaignIds.Select(id => id.ToString(CultureInfo.InvariantCulture)))})""";
        using var reader = command.ExecuteReader(CommandBehavior.SequentialAccess);
        var members = new Dictionary<int, List<Member>>();
        while (reader.Read())
        {
            var member = new Member { CampaignId = reader.GetInt32(0), AgentId = reader.GetInt32(1), Penalty = reader.GetInt32(2), Position = reader.GetInt32(3) };
            if (!members.TryGetValue(member.CampaignId, out var own))
            {
                members[member.CampaignId] = own = [];
            }

            own.Add(member);
        }

        return members;
    }
}
