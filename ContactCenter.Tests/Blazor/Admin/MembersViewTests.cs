using ContactCenter.Blazor.Admin.Members;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Users;

namespace ContactCenter.Tests.Blazor.Admin;

/// <summary>Who stands in which column (product.md, Members).</summary>
public sealed class MembersViewTests
{
    const int North = 2, South = 3;

    static readonly Actor admin = new(99, "admin", Roles.Administrator, SecurityGroup.All, "s");

    readonly List<KnownUser> users = [User(1, "Ána", SecurityGroup.All), User(2, "bea", North), User(3, "Ceci", South), User(4, "Dora", North), User(5, "Super", North, Roles.Supervisor)];
    readonly List<Campaign> campaigns = [Campaign(1, North, 4, 2), Campaign(2, North, 4), Campaign(3, South, 1)];

    [Fact]
    public void OneCampaign_MembersByPosition_AgentsThatMayJoin()
    {
        var view = View(admin, 1);
        view.Members.Select(row => (row.Name, row.Place)).ShouldBe([("Dora", new MemberPlace(0, 1)), ("bea", new MemberPlace(0, 2))]);
        view.Agents.Select(row => row.Name).ShouldBe(["Ána"]);
    }

    [Fact]
    public void SeveralCampaigns_MembersOfAny_AgentsNotInAll()
    {
        var view = View(admin, 1, 2);
        view.Members.Select(row => (row.Name, row.Count, row.Place)).ShouldBe([("bea", 1, null), ("Dora", 2, null)]);
        view.Agents.Select(row => (row.Name, row.Count)).ShouldBe([("Ána", 0), ("bea", 1)]);
    }

    [Fact]
    public void CampaignsOfTwoGroups_OnlyAgentsThatSeeBoth() => View(admin, 1, 3).Agents.Select(row => row.Name).ShouldBe(["Ána"]);

    [Fact]
    public void Member_WhoMayNotBeAddedAnyMore_StaysShownAndIsMarked()
    {
        users[3] = users[3] with { Enabled = false };
        View(admin, 1).Members.Select(row => (row.Name, row.IsUnfit)).ShouldBe([("Dora", true), ("bea", false)]);
    }

    [Fact]
    public void AnotherGroupsCampaigns_AreNeitherListedNorChosen()
    {
        var view = View(admin with { SecurityGroupId = South }, 1, 3);
        (view.Campaigns.Select(row => row.Id).Single(), view.Chosen.Single(), view.Members.Single().Name).ShouldBe((3, 3, "Ána"));
    }

    [Fact]
    public void NothingChosen_ShowsNobody() => (View(admin).Members.Count, View(admin).Agents.Count).ShouldBe((0, 0));

    [Theory]
    [InlineData("http://x/admin/members?campaigns=3,1,x,-2,1", "/admin/members?campaigns=3,1")]
    [InlineData("http://x/admin/members?campaigns=all&agent=a%26b", "/admin/members?campaigns=all&agent=a%26b")]
    [InlineData("http://x/admin/members", "/admin/members")]
    public void Address_OfAnything_SaysTheSameAgain(string uri, string expected) => Uri.UnescapeDataString(MembersAddress.Parse(uri).ToString()).ShouldBe(Uri.UnescapeDataString(expected));

    MembersView View(Actor actor, params int[] chosen) =>
        MembersView.Of(new CampaignSet { Campaigns = campaigns }, users, actor, new MembersAddress(chosen), StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("es-UY"), true));

    static KnownUser User(int id, string name, int group, Roles roles = Roles.Agent) => new(id, name, name, roles, group, true);

    static Campaign Campaign(int id, int group, params int[] agents) =>
        new() { Id = id, Key = $"c{id}", Name = $"c{id}", SecurityGroupId = group, Members = [.. agents.Select((agent, place) => new Member { CampaignId = id, AgentId = agent, Position = place + 1 })] };
}
