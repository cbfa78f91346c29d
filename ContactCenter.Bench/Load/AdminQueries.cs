using System.Diagnostics;
using ContactCenter.Bench.Processes;
using ContactCenter.Core;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Users;
using Microsoft.Extensions.DependencyInjection;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Load;

/// <summary>Core alone, without a page: searches in a large audit, and reading many memberships.</summary>
static class AdminQueries
{
    static readonly (string What, AuditFilter Filter)[] searches =
    [
        ("newest", new()),
        ("of a person", new(UserId: 77)),
        ("of a kind", new(Kind: "canned-response")),
        ("of a person and a kind", new(UserId: 78, Kind: "user")),
        ("with a common text", new(Text: "campana 77")),
        ("with a text that is far back", new(Text: LargeCentre.Rare)),
        ("of a person with a text", new(UserId: 77, Text: LargeCentre.Rare)),
    ];

    public static async Task Measure(Figures figures, string directory, int rounds)
    {
        await using var services = BenchDatabase.Core(directory);
        services.StartContactCenterCore();
        var user = services.GetRequiredService<UserDirectory>().All.Single(user => user.UserName == LargeCentre.Administrator);
        var actor = new Actor(user.Id, user.DisplayName, user.Roles, user.SecurityGroupId, (await services.GetRequiredService<OpenSession>().Run(user.Id)).Value);
        foreach (var (what, filter) in searches)
        {
            var times = new List<double>();
            for (var round = -1; round < rounds; round++)
            {
                var since = Stopwatch.GetTimestamp();
                var found = await services.GetRequiredService<AuditQuery>().Search(actor, filter);
                if (!found.IsDone)
                    throw new InvalidOperationException(found.Error.Code);
                if (round >= 0)
                    times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            }

            AdminLoad.Add(figures, Text($"audit of {LargeCentre.Audited:N0} entries, the query alone, {what}"), times);
        }

        ReadMembers(figures, services.GetRequiredService<CampaignDirectory>(), rounds);
    }

    /// <summary>What the live screens wait for when one click changed every membership.</summary>
    static void ReadMembers(Figures figures, CampaignDirectory directory, int rounds)
    {
        JournalEntry[] entries = [.. directory.Current.All.Where(campaign => campaign.Members.Count == LargeCentre.MembersOfCrowded).Select(campaign => new JournalEntry(0, 0, new CampaignChanged(), null, campaign.Id, null))];
        var times = new List<double>();
        for (var round = -1; round < rounds; round++)
        {
            var since = Stopwatch.GetTimestamp();
            directory.OnCommitted(entries);
            if (round >= 0)
                times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }

        AdminLoad.Add(figures, Text($"{LargeCentre.Crowded * LargeCentre.MembersOfCrowded:N0} memberships changed by one click, until memory knows them"), times);
    }
}
