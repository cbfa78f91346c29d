using System.Globalization;
using ContactCenter.Bench.Search;
using ContactCenter.Core.Data.Sqlite;

namespace ContactCenter.Bench.Reports;

/// <summary>What reports count besides conversations: each agent's day of eight hours with two breaks, and one reviewer's reviews of five questions, some with what their agents said.</summary>
static class WorkedDays
{
    public static void Fill(string database, int conversations, int reviews, int reviewer)
    {
        using var connection = new SqliteDatabase(database).Open();
        var begin = LargeArchive.BeganAt(0, conversations);
        Run(string.Create(CultureInfo.InvariantCulture, $"""
            WITH RECURSIVE days(n) AS (SELECT 0 UNION ALL SELECT n+1 FROM days WHERE n<1087)
            INSERT INTO AgentSessions(PublicId,UserId,StartedAt,EndedAt,EndReason)
            SELECT 's'||Id||'-'||n,Id,{begin}+n*86400000+32400000,{begin}+n*86400000+61200000,1 FROM days,Users WHERE Id>={LargeArchive.FirstAgent};
            INSERT INTO AgentBreaks(AgentId,BreakId,StartedAt,EndedAt) SELECT UserId,1,StartedAt+7200000,StartedAt+8100000 FROM AgentSessions WHERE UserId>={LargeArchive.FirstAgent};
            INSERT INTO AgentBreaks(AgentId,BreakId,StartedAt,EndedAt) SELECT UserId,2,StartedAt+14400000,StartedAt+16200000 FROM AgentSessions WHERE UserId>={LargeArchive.FirstAgent};
            """));
        Run(string.Create(CultureInfo.InvariantCulture, $"""
            INSERT INTO Reviews(Id,InteractionId,ReviewerId,AgentId,CampaignId,ConversationAt,FormId,FormName,Questions,State,Result,Version,BegunAt,ChangedAt,FinishedAt)
            SELECT one.Id,one.Id,{reviewer},one.AgentId,one.CampaignId,one.EndedAt,form.Id,form.Name,form.Questions,2,one.Id*37%101,1,one.EndedAt,one.EndedAt,one.EndedAt
            FROM Interactions one,QualityForms form WHERE one.AgentId IS NOT NULL AND one.Id%{Math.Max(1, conversations * 3 / 4 / reviews)}=0 ORDER BY one.Id DESC LIMIT {reviews};
            INSERT INTO ReviewAnswers(ReviewId,QuestionId,Stars,NotApplicable) SELECT Reviews.Id,'q'||asked.value,(Reviews.Id*7+asked.value)%6,0 FROM Reviews,json_each('[0,1,2,3,4]') asked;
            INSERT INTO ReviewComments(ReviewId,AuthorId,ClientId,Text,At,ReadAt) SELECT Id,AgentId,'c'||Id,'Thanks',FinishedAt,CASE WHEN Id%1000=0 THEN NULL ELSE FinishedAt END FROM Reviews WHERE Id%5=0;
            """));

        void Run(string sql)
        {
            using var command = connection.CreateCommand();
            (command.CommandText, command.CommandTimeout) = (sql, 0);
            command.ExecuteNonQuery();
        }
    }
}
