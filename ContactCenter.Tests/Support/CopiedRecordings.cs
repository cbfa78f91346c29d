using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Support;

/// <summary>Rows of a long result in a moment: copies of one recording that are in the list and in the index by their channel and campaign alone.</summary>
static class CopiedRecordings
{
    public static async Task Copy(this Centre centre, long id, int times)
    {
        await using var db = centre.Read();
        var columns = string.Join(',', await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM pragma_table_info('Interactions') WHERE name NOT IN ('Id','PublicId','ClientId')").ToListAsync());
        var sql = $"""
            INSERT INTO Interactions(Id,PublicId,ClientId,{columns}) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<{times}) SELECT {id}+i,'copy-'||i,'copy-'||i,{columns} FROM n,Interactions WHERE Id={id};
            INSERT INTO RecordingWords(rowid,marks,words) SELECT Id,'h1 c'||CampaignId,'' FROM Interactions WHERE Id>{id};
            """;
        await centre.Write(unit => unit.Db.Database.ExecuteSqlRaw(sql));
    }
}
