using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Agents;

public sealed class LogOutAgentTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        (ana, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor));
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    Task<Result> LogOut(Actor by, string? reason = null) => centre.Get<LogOutAgent>().Run(by, Seed.Ana, reason);

    [Fact]
    public async Task LogOut_EndsTheSession_GivesBackWhatTheyHad_AndIsInTheAudit()
    {
        var id = await centre.Arrive(ana);
        (await LogOut(supervisor, " Went home ")).IsDone.ShouldBeTrue();
        var interaction = await centre.Find(id);
        (interaction.State, interaction.AgentId).ShouldBe((InteractionState.Waiting, null));
        await using var db = centre.Read();
        db.AgentSessions.Single(session => session.UserId == Seed.Ana).EndReason.ShouldBe(SessionEnd.LoggedOutBySupervisor);
        var audited = db.AuditEntries.Single(entry => entry.Action == "agent.logged-out");
        (audited.UserId, audited.Subject, audited.Details).ShouldBe((Seed.Supervisor, $"{Seed.Ana}", "Went home"));
        (await centre.Get<SessionEndQuery>().Find(ana.SessionId)).ShouldBe(new SessionEnding(SessionEnd.LoggedOutBySupervisor, "Went home"));
        (await centre.Get<SessionEndQuery>().Find(supervisor.SessionId)).ShouldBeNull("it lasts");
        (await centre.Get<SendAgentMessage>().Run(ana, id, "late", "Still here?")).Error.ShouldBe(new SessionOver());
    }

    [Fact]
    public async Task LogOut_BySeveralAtOnce_HappensOnce_AndTheOthersAreTold()
    {
        var administrator = await centre.LogIn(Seed.Administrator);
        var answers = await Task.WhenAll(LogOut(supervisor), LogOut(administrator), LogOut(supervisor));
        answers.Count(answer => answer.IsDone).ShouldBe(1);
        answers.Where(answer => !answer.IsDone).ShouldAllBe(answer => answer.Error == new AgentOffline());
        await using var db = centre.Read();
        db.AuditEntries.Count(entry => entry.Action == "agent.logged-out").ShouldBe(1);
    }

    [Fact]
    public async Task LogOut_OfAnotherGroupsAgent_IsRefusedAsUnknown()
    {
        (await LogOut(await centre.LogIn(Seed.ForeignSupervisor))).Error.ShouldBe(new NotFound());
        (await LogOut(ana)).Error.ShouldBe(new NotAllowed());
        centre.Live.FindAgent(Seed.Ana)!.SessionId.ShouldBe(ana.SessionId);
    }

    [Fact]
    public async Task LogOut_AgentComesBack_ByLoggingInOnly()
    {
        await LogOut(supervisor);
        (await centre.Get<ChangeBreak>().Run(ana, null)).Error.ShouldBe(new SessionOver());
        var again = await centre.LogIn(Seed.Ana);
        (await centre.Get<ChangeBreak>().Run(again, null)).IsDone.ShouldBeTrue();
    }
}
