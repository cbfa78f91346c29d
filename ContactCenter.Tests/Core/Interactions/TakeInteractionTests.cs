using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>Who gets it, and what the others are told (item 24 for one server).</summary>
public sealed class TakeInteractionTests : IAsyncLifetime
{
    Centre centre = null!;

    TakeInteraction Take => centre.Get<TakeInteraction>();

    public async Task InitializeAsync() => centre = await Centre.Start(campaign => campaign.Texts = new CampaignTexts { AgentGreeting = new("¡Hola!", "Hi!", "Oi!") });

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task Run_FiftyAtOnce_OneWinsAndTheOthersAreToldWho()
    {
        var agents = await Crowd(50);
        var id = await centre.Arrive();
        var results = await Task.WhenAll(agents.Select(agent => Task.Run(() => Take.Run(agent, id))));
        results.Count(result => result.IsDone).ShouldBe(1);
        var winner = agents[Array.FindIndex(results, result => result.IsDone)];
        results.Where(result => !result.IsDone).ShouldAllBe(result => result.Error!.Equals(new AlreadyTaken(winner.UserId, winner.DisplayName)));
        (await centre.Find(id)).AgentId.ShouldBe(winner.UserId);
    }

    /// <summary>Everybody takes everything: each chat has one owner, and one at a time stays one at a time.</summary>
    [Fact]
    public async Task Run_RingallUnderRace_NeverGivesAnAgentTwo()
    {
        var (ana, bruno) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno));
        var ids = new List<long>();
        for (var i = 0; i < 10; i++)
        {
            ids.Add(await centre.Arrive(Seed.OneByOne));
        }

        await Task.WhenAll(ids.SelectMany(id => new[] { Task.Run(() => Take.Run(ana, id)), Task.Run(() => Take.Run(bruno, id)) }));
        await using var db = centre.Read();
        db.Interactions.Where(interaction => interaction.State == InteractionState.Active).Select(interaction => interaction.AgentId).ToList()
            .ShouldBe(db.Interactions.Where(interaction => interaction.State == InteractionState.Active).Select(interaction => interaction.AgentId).Distinct().ToList());
    }

    [Fact]
    public async Task Run_Ringall_GivesTheOldestOnly()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var (first, second) = (await centre.Arrive(Seed.OneByOne), await centre.Arrive(Seed.OneByOne));
        (await Take.Run(ana, second)).Error.ShouldBe(new NotEligible("oldest-first"));
        (await Take.Run(ana, first)).Error.ShouldBeNull();
        (await Take.Run(ana, second)).Error.ShouldBe(new NotEligible("one-at-a-time"));
        await centre.Get<EndInteraction>().Run(ana, first);
        (await Take.Run(ana, second)).Error.ShouldBeNull();
    }

    [Fact]
    public async Task Run_RingallAfterARaise_GivesTheRaisedOne()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var (first, second) = (await centre.Arrive(Seed.OneByOne), await centre.Arrive(Seed.OneByOne));
        await centre.Get<IUnitsOfWork>().Run(unit =>
        {
            var interaction = unit.FindInteraction(second)!;
            interaction.Raise(1);
            unit.Save(interaction);
            return Result.Done;
        });
        (await Take.Run(ana, first)).Error.ShouldBe(new NotEligible("oldest-first"));
        (await Take.Run(ana, second)).Error.ShouldBeNull();
    }

    [Fact]
    public async Task Run_RingallMultiple_GivesAnyAndSeveral()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var (first, second) = (await centre.Arrive(), await centre.Arrive());
        (await Take.Run(ana, second)).Error.ShouldBeNull();
        (await Take.Run(ana, first)).Error.ShouldBeNull();
    }

    [Fact]
    public async Task Run_OnBreak_IsNotEligible()
    {
        var ana = await centre.LogIn(Seed.Ana);
        await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch);
        (await Take.Run(ana, await centre.Arrive())).Error.ShouldBe(new NotEligible("on-break"));
    }

    [Fact]
    public async Task Run_NotAMember_FindsNothing() =>
        (await Take.Run(await centre.LogIn(Seed.ForeignAgent), await centre.Arrive())).Error.ShouldBe(new NotFound());

    [Fact]
    public async Task Run_SupervisorOnly_IsNotAllowed() =>
        (await Take.Run(await centre.LogIn(Seed.Supervisor), await centre.Arrive())).Error.ShouldBe(new NotAllowed());

    [Fact]
    public async Task Run_AfterTheSessionEnded_IsRefused()
    {
        var ana = await centre.LogIn(Seed.Ana);
        await centre.LogIn(Seed.Ana);
        (await Take.Run(ana, await centre.Arrive())).Error.ShouldBe(new SessionOver());
    }

    [Fact]
    public async Task Run_OfferedToAnother_IsTaken()
    {
        var (ana, bruno, id) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.Arrive());
        await centre.Get<IUnitsOfWork>().Run(unit =>
        {
            var interaction = unit.FindInteraction(id)!;
            interaction.Offer(Seed.Ana, unit.Now);
            unit.Save(interaction);
            return Result.Done;
        });
        (await Take.Run(bruno, id)).Error.ShouldBe(new AlreadyTaken(Seed.Ana, "ana"));
        (await Take.Run(ana, id)).Error.ShouldBeNull();
    }

    [Fact]
    public async Task Run_AgainByTheOwner_ChangesNothingAndGreetsOnce()
    {
        var (ana, id) = (await centre.LogIn(Seed.Ana), await centre.Arrive());
        await Take.Run(ana, id);
        (await Take.Run(ana, id)).Error.ShouldBeNull();
        await centre.Get<CloseSession>().Run(ana.SessionId, SessionEnd.LoggedOut);
        (await Take.Run(await centre.LogIn(Seed.Bruno), id)).Error.ShouldBeNull();
        await using var db = centre.Read();
        db.Messages.Where(message => message.From == MessageFrom.Agent).ToList().ShouldHaveSingleItem().Text.ShouldBe("Hi!");
    }

    async Task<List<Actor>> Crowd(int count)
    {
        await centre.Write(unit =>
        {
            for (var i = 0; i < count; i++)
            {
                var user = new User { UserName = $"agent{i}", NormalizedUserName = $"AGENT{i}", DisplayName = $"Agent {i}", Roles = Roles.Agent, SecurityGroupId = Seed.OwnGroup };
                unit.Db.Users.Add(user);
                unit.Db.SaveChanges();
                unit.Db.Add(new Member { CampaignId = Seed.MultipleId, AgentId = user.Id });
            }

            unit.Db.SaveChanges();
            unit.Append(new UserChanged());
            unit.Append(new CampaignChanged(), campaignId: Seed.MultipleId);
        });
        await centre.Drain();
        var users = centre.Get<UserDirectory>().All.Where(user => user.UserName.StartsWith("agent", StringComparison.Ordinal)).ToList();
        var crowd = new List<Actor>();
        foreach (var user in users)
        {
            crowd.Add(await centre.LogIn(user.Id));
        }

        return crowd;
    }
}
