using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Campaigns;

/// <summary>Who is put into campaigns and taken out of them, and what agents see of it.</summary>
public sealed class MembersTests : IAsyncLifetime
{
    static readonly int[] both = [Seed.MultipleId, Seed.OneByOneId];

    Centre centre = null!;
    Actor admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        admin = await centre.LogIn(Seed.Administrator);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task Add_ToSeveralCampaigns_PutsEachIntoEveryOneAndLast()
    {
        (await Add(both, Seed.Carla, Seed.Ana)).Value.ShouldBe(1);

        Stored().ShouldBe([(1, Seed.Ana, 0, 1), (1, Seed.Bruno, 0, 2), (1, Seed.Carla, 0, 3), (2, Seed.Ana, 0, 1), (2, Seed.Bruno, 0, 2), (2, Seed.Carla, 0, 3)]);
    }

    [Fact]
    public async Task Add_OneWhoMayNotBeThere_AddsNobody()
    {
        (await Add(both, Seed.Carla, Seed.ForeignAgent)).Error.ShouldBe(new NotEligibleAsMember(["frida"]));
        (await Add(both, Seed.Carla, Seed.Supervisor)).Error.ShouldBe(new NotEligibleAsMember(["supervisor"]));
        (await Add([.. both, Seed.ForeignId], Seed.Carla)).Error.ShouldBe(new NotEligibleAsMember(["carla"]));
        (await Add(both, Seed.Carla, 999)).Error.ShouldBe(new NotFound());
        (await Add([Seed.MultipleId, 999], Seed.Carla)).Error.ShouldBe(new NotFound());
        Stored().ShouldNotContain(member => member.Campaign == Seed.OneByOneId && member.Agent == Seed.Carla);
    }

    [Fact]
    public async Task Add_AgentOfGroupAll_MayBeAnywhere()
    {
        await centre.Write(unit => unit.Db.Users.Where(user => user.Id == Seed.ForeignAgent).ExecuteUpdate(set => set.SetProperty(user => user.SecurityGroupId, SecurityGroup.All)));
        (await Add(both, Seed.ForeignAgent)).Value.ShouldBe(2);
    }

    [Fact]
    public async Task Add_Disabled_IsRefused()
    {
        await centre.Write(unit => unit.Db.Users.Where(user => user.Id == Seed.Carla).ExecuteUpdate(set => set.SetProperty(user => user.Enabled, false)));
        (await Add([Seed.OneByOneId], Seed.Carla)).Error.ShouldBe(new NotEligibleAsMember(["carla"]));
    }

    [Theory]
    [InlineData(Seed.Ana)]
    [InlineData(Seed.Supervisor)]
    public async Task Changes_ByOthersThanAdministrators_AreRefused(int user)
    {
        var actor = await centre.LogIn(user);
        (await centre.Get<AddMembers>().Run(actor, both, [Seed.Carla])).Error.ShouldBe(new NotAllowed());
        (await centre.Get<RemoveMembers>().Run(actor, both, [Seed.Ana])).Error.ShouldBe(new NotAllowed());
        (await centre.Get<SetMember>().Run(actor, Seed.MultipleId, Seed.Ana, new MemberPlace(0, 1), new MemberPlace(5, 1))).Error.ShouldBe(new NotAllowed());
    }

    [Fact]
    public async Task Changes_FromAnotherGroup_FindNothing()
    {
        var actor = await centre.LogIn(Seed.ForeignAdministrator);
        (await centre.Get<AddMembers>().Run(actor, [Seed.MultipleId], [Seed.ForeignAgent])).Error.ShouldBe(new NotFound());
        (await centre.Get<RemoveMembers>().Run(actor, both, [Seed.Ana])).Error.ShouldBe(new NotFound());
        (await centre.Get<SetMember>().Run(actor, Seed.MultipleId, Seed.Ana, new MemberPlace(0, 1), new MemberPlace(5, 1))).Error.ShouldBe(new NotFound());
        Stored().Count(member => member.Agent == Seed.Ana).ShouldBe(2);
    }

    [Fact]
    public async Task Add_WhileAChatWaits_ShowsItInTheAgentsInboxAtOnce()
    {
        var chat = await centre.Arrive(Seed.OneByOne);
        using var inbox = centre.Get<LiveFeed>().SubscribeInbox(await centre.LogIn(Seed.Carla));
        inbox.Snapshot.Interactions.ShouldBeEmpty();

        await Add([Seed.OneByOneId], Seed.Carla);
        await centre.Drain();

        (await Next(inbox)).Interactions.Select(interaction => interaction.Id).ShouldBe([chat]);
    }

    [Fact]
    public async Task Remove_WhileAChatWaits_TakesItFromTheInboxAndLeavesWhatIsServed()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var served = await centre.Arrive(ana);
        var waiting = await centre.Arrive();
        await centre.Drain();
        using var inbox = centre.Get<LiveFeed>().SubscribeInbox(ana);
        inbox.Snapshot.Interactions.Select(interaction => interaction.Id).Order().ShouldBe([served, waiting]);

        (await Remove(both, Seed.Ana, Seed.Bruno)).Value.ShouldBe(4);
        await centre.Drain();

        (await Next(inbox)).Interactions.Select(interaction => interaction.Id).ShouldBe([served]);
        (await centre.Get<TakeInteraction>().Run(ana, waiting)).Error.ShouldBe(new NotFound());
        (await centre.Get<SendAgentMessage>().Run(ana, served, "still-here", "hello")).IsDone.ShouldBeTrue();
        (await centre.Get<EndInteraction>().Run(ana, served)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Changes_AreAuditedPerCampaignWithNames()
    {
        await Add(both, Seed.Carla);
        await Remove([Seed.MultipleId], Seed.Bruno);
        await centre.Get<SetMember>().Run(admin, Seed.MultipleId, Seed.Ana, new MemberPlace(0, 1), new MemberPlace(7, 1));

        await using var db = centre.Read();
        (await db.AuditEntries.Where(entry => entry.Subject!.StartsWith("campaign/")).OrderBy(entry => entry.Id).Select(entry => entry.Action + " " + entry.Subject + " " + entry.Details).ToListAsync()).ShouldBe([
            """campaign.members-added campaign/2 {"name":"support","changes":[{"path":"members","before":null,"after":"carla (carla)"}]}""",
            """campaign.members-removed campaign/1 {"name":"sales","changes":[{"path":"members","before":"bruno (bruno)","after":null}]}""",
            """campaign.member-changed campaign/1 {"name":"sales","changes":[{"path":"members.ana.penalty","before":"0","after":"7"}]}"""]);
    }

    [Theory]
    [InlineData(Seed.Carla, 3, 1, Seed.Carla, Seed.Ana, Seed.Bruno)]
    [InlineData(Seed.Ana, 1, 2, Seed.Bruno, Seed.Ana, Seed.Carla)]
    [InlineData(Seed.Ana, 1, 9, Seed.Bruno, Seed.Carla, Seed.Ana)]
    public async Task Set_Position_MovesTheOthersAlong(int agent, int from, int to, params int[] order)
    {
        (await centre.Get<SetMember>().Run(admin, Seed.MultipleId, agent, new MemberPlace(0, from), new MemberPlace(0, to))).IsDone.ShouldBeTrue();

        await centre.Drain();
        var members = centre.Get<CampaignDirectory>().Current.Find(Seed.MultipleId)!.Members;
        members.OrderBy(member => member.Position).Select(member => member.AgentId).ShouldBe(order);
        members.Select(member => member.Position).ShouldBeUnique();
    }

    [Theory]
    [InlineData(-1, 1, "penalty")]
    [InlineData(101, 1, "penalty")]
    [InlineData(0, 0, "position")]
    public async Task Set_OutOfRange_ComplainsAtItsField(int penalty, int position, string field) =>
        (await centre.Get<SetMember>().Run(admin, Seed.MultipleId, Seed.Ana, new MemberPlace(0, 1), new MemberPlace(penalty, position))).Error.ShouldBe(new InvalidInput(field, "out-of-range"));

    [Fact]
    public async Task Set_OverAnothersChange_StoresNothing()
    {
        await centre.Get<SetMember>().Run(admin, Seed.MultipleId, Seed.Ana, new MemberPlace(0, 1), new MemberPlace(50, 1));
        var second = await centre.Get<SetMember>().Run(admin, Seed.MultipleId, Seed.Ana, new MemberPlace(0, 1), new MemberPlace(5, 1));
        second.Error.ShouldBeOfType<ChangedMeanwhile<MemberPlace>>().Current.Settings.ShouldBe(new MemberPlace(50, 1));
        Stored().ShouldContain((Seed.MultipleId, Seed.Ana, 50, 1));
    }

    Task<Result<int>> Add(int[] campaigns, params int[] agents) => centre.Get<AddMembers>().Run(admin, campaigns, agents);

    Task<Result<int>> Remove(int[] campaigns, params int[] agents) => centre.Get<RemoveMembers>().Run(admin, campaigns, agents);

    static async Task<LiveSnapshot> Next(LiveSubscription inbox) => (await inbox.Next(CancellationToken.None).AsTask().WaitAsync(TimeSpan.FromSeconds(20))).Snapshot!;

    List<(int Campaign, int Agent, int Penalty, int Position)> Stored()
    {
        using var db = centre.Read();
        return [.. db.Members.AsNoTracking().Where(member => member.CampaignId != Seed.ForeignId).OrderBy(member => member.CampaignId).ThenBy(member => member.Position)
            .AsEnumerable().Select(member => (member.CampaignId, member.AgentId, member.Penalty, member.Position))];
    }
}
