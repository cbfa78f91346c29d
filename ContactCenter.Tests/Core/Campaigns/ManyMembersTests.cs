using System.Diagnostics;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Xunit.Abstractions;

namespace ContactCenter.Tests.Core.Campaigns;

/// <summary>500 agents in 100 campaigns: 50,000 memberships by one click.</summary>
public sealed class ManyMembersTests(ITestOutputHelper output)
{
    [Fact]
    public async Task AddAndRemove_EverybodyEverywhere_IsOneQuickChange()
    {
        await using var centre = await Centre.Start();
        await centre.Write(unit =>
        {
            for (var i = 0; i < 500; i++)
                unit.Db.Users.Add(new User { UserName = $"agent{i}", NormalizedUserName = $"AGENT{i}", DisplayName = $"Agent {i}", Roles = Roles.Agent });
            for (var i = 0; i < 100; i++)
                unit.Db.Campaigns.Add(new Campaign { Key = $"campaign{i}", Name = $"Campaign {i}", Channel = Channel.Webchat });
            unit.Db.SaveChanges();
            unit.Append(new CampaignChanged());
            unit.Append(new UserChanged());
        });
        await centre.Drain();
        var directory = centre.Get<CampaignDirectory>();
        var campaigns = directory.Current.All.Where(campaign => campaign.Key.StartsWith("campaign", StringComparison.Ordinal)).Select(campaign => campaign.Id).ToList();
        var agents = centre.Get<UserDirectory>().All.Where(user => user.UserName.StartsWith("agent", StringComparison.Ordinal)).Select(user => user.Id).ToList();
        var admin = await centre.LogIn(Seed.Administrator);

        for (var round = 0; round < 3; round++)
        {
            var clock = Stopwatch.StartNew();
            (await centre.Get<AddMembers>().Run(admin, campaigns, agents)).Value.ShouldBe(50_000);
            var added = clock.Elapsed;
            await centre.Drain();
            var known = clock.Elapsed - added;
            directory.Current.OfMember(agents[^1]).Count().ShouldBe(100);
            clock.Restart();
            (await centre.Get<RemoveMembers>().Run(admin, campaigns, agents)).Value.ShouldBe(50_000);
            output.WriteLine($"added and committed {added.TotalMilliseconds:N0} ms, known to the directory {known.TotalMilliseconds:N0} ms later, removed {clock.ElapsedMilliseconds:N0} ms");
            await centre.Drain();
            directory.Current.OfMember(agents[^1]).ShouldBeEmpty();

            // Generous: the machine may be busy.
            added.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        }
    }
}
