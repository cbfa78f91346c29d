using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Users;

public sealed class SaveUserTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        admin = await centre.LogIn(Seed.Administrator);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task Run_New_StandsInTheDirectoryAndMustChangeItsPassword()
    {
        var saved = (await Save(new UserSettings { UserName = " Nora ", DisplayName = "Nora Núñez 🙂", Roles = Roles.Agent, Email = " " })).Value;

        await centre.Drain();
        centre.Get<UserDirectory>().Find(saved.Saved.Id).ShouldBe(new KnownUser(saved.Saved.Id, "Nora", "Nora Núñez 🙂", Roles.Agent, SecurityGroup.All, true));
        var row = await Row(saved.Saved.Id);
        (row.NormalizedUserName, row.MustChangePassword, row.Email, row.SecurityStamp.Length).ShouldBe(("NORA", true, null, PublicId.Length));
        (await centre.Get<OpenSession>().Run(saved.Saved.Id)).Error.ShouldBe(new PasswordMustChange());
    }

    [Theory]
    [InlineData("ANA")]
    [InlineData("Ana")]
    public async Task Run_NameOfAnotherInOtherCase_IsTaken(string name) => (await Save(New(name))).Error.ShouldBe(new InvalidInput("userName", "taken"));

    [Fact]
    public async Task Run_NameWithAnAccentWrittenTheOtherWay_IsTaken()
    {
        await Save(New("jos\u00e9"));
        (await Save(New("jose\u0301"))).Error.ShouldBe(new InvalidInput("userName", "taken"));
    }

    [Fact]
    public async Task Run_UnknownGroup_ComplainsAtIt() =>
        (await Save(new UserSettings { UserName = "nora", DisplayName = "n", Roles = Roles.Agent, SecurityGroupId = 99 })).Error.ShouldBe(new InvalidInput("securityGroupId", "unknown"));

    /// <summary>Check 56.</summary>
    [Theory]
    [InlineData("roles")]
    [InlineData("group")]
    [InlineData("disabled")]
    public async Task Run_WhatTheLogInMayDoChanges_EndsItAndRequeuesItsChats(string what)
    {
        var ana = await centre.LogIn(Seed.Ana);
        var chat = await centre.Arrive(ana);
        var before = await Row(Seed.Ana);

        (await Change(Seed.Ana, user =>
        {
            user.Roles = what == "roles" ? Roles.Supervisor : user.Roles;
            user.SecurityGroupId = what == "group" ? Seed.ForeignGroup : user.SecurityGroupId;
            user.Enabled = what != "disabled";
        })).IsDone.ShouldBeTrue();

        (await centre.Find(chat)).State.ShouldBe(InteractionState.Waiting);
        (await Row(Seed.Ana)).SecurityStamp.ShouldNotBe(before.SecurityStamp);
        (await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch)).Error.ShouldBe(new SessionOver());
        await using var db = centre.Read();
        (await db.AgentSessions.SingleAsync(session => session.UserId == Seed.Ana)).EndReason.ShouldBe(SessionEnd.AccountChanged);
    }

    [Fact]
    public async Task Run_OtherNameAndPermissions_LeaveTheLogInAlone()
    {
        var ana = await centre.LogIn(Seed.Ana);
        await Change(Seed.Ana, user => (user.DisplayName, user.ScreenMonitoring, user.MayWriteOutbound, user.Language) = ("Ana S.", true, true, "pt"));
        (await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch)).IsDone.ShouldBeTrue();
        await centre.Drain();
        centre.Get<UserDirectory>().NameOf(Seed.Ana).ShouldBe("Ana S.");
    }

    [Theory]
    [InlineData("enabled")]
    [InlineData("roles")]
    [InlineData("securityGroupId")]
    public async Task Run_LastAdministratorOfAll_StaysOne(string field)
    {
        (await Change(Seed.Administrator, user =>
        {
            user.Enabled = field != "enabled";
            user.Roles = field == "roles" ? Roles.Supervisor : user.Roles;
            user.SecurityGroupId = field == "securityGroupId" ? Seed.OwnGroup : user.SecurityGroupId;
        })).Error.ShouldBe(new InvalidInput(field, "last-administrator"));
        UserRules.KeepsTheKeys(await Row(Seed.Administrator)).ShouldBeTrue();
    }

    [Fact]
    public async Task Run_TwoAdministratorsDisableEachOtherAtOnce_OneStays()
    {
        var other = (await Save(new UserSettings { UserName = "otto", DisplayName = "Otto", Roles = Roles.Administrator })).Value.Saved.Id;
        await centre.Write(unit => unit.Db.Users.Where(user => user.Id == other).ExecuteUpdate(set => set.SetProperty(user => user.MustChangePassword, false)));
        await centre.Drain();
        var otto = await centre.LogIn(other);

        var answers = await Task.WhenAll(
            Task.Run(() => Change(other, user => user.Enabled = false, admin)), Task.Run(() => Change(Seed.Administrator, user => user.Enabled = false, otto)));

        answers.Count(answer => answer.IsDone).ShouldBe(1);
        await using var db = centre.Read();
        (await db.Users.ToListAsync()).Count(UserRules.KeepsTheKeys).ShouldBe(1);
    }

    /// <summary>Checks 51 and 77.</summary>
    [Fact]
    public async Task Run_New_LeavesNeitherPasswordNorHashNorStampInAuditAndJournal()
    {
        var saved = (await Save(New("nora"))).Value;
        var row = await Row(saved.Saved.Id);
        await using var db = centre.Read();
        var audit = await db.AuditEntries.SingleAsync(entry => entry.Subject == $"user/{row.Id}");
        (audit.Action, audit.UserId).ShouldBe(("user.created", admin.UserId));
        var written = audit.Details + string.Join('\n', await db.JournalEntries.Select(entry => entry.Payload).ToListAsync()) + $"{saved}";
        foreach (var secret in new[] { row.PasswordHash!, row.SecurityStamp, saved.Password!.Text })
            written.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Run_AfterTheUserChoseAnotherLanguage_AsksTheAdministrator()
    {
        var opened = (await centre.Get<UserQuery>().Find(admin, Seed.Ana)).Value.Edited;
        await new ChangePreferences(centre.Get<IUnitsOfWork>()).Run(Seed.Ana, "en", null);
        (await centre.Get<SaveUser>().Run(admin, opened)).Error.ShouldBeOfType<ChangedMeanwhile<UserSettings>>().Current.Settings.Language.ShouldBe("en");
    }

    [Theory]
    [InlineData(Seed.Ana)]
    [InlineData(Seed.Supervisor)]
    [InlineData(Seed.ForeignAdministrator)]
    public async Task Run_ByAnybodyElse_IsRefused(int who)
    {
        var actor = await centre.LogIn(who);
        (await centre.Get<SaveUser>().Run(actor, new Edited<UserSettings>(null, 0, New("nora")))).Error.ShouldBe(new NotAllowed());
        (await centre.Get<UserQuery>().Find(actor, Seed.Ana)).Error.ShouldBe(new NotAllowed());
        (await centre.Get<ResetPassword>().Run(actor, Seed.Bruno)).Error.ShouldBe(new NotAllowed());
    }

    static UserSettings New(string name) => new() { UserName = name, DisplayName = name, Roles = Roles.Agent };

    Task<Result<SavedUser>> Save(UserSettings settings) => centre.Get<SaveUser>().Run(admin, new Edited<UserSettings>(null, 0, settings));

    async Task<Result<SavedUser>> Change(int id, Action<UserSettings> change, Actor? by = null)
    {
        var edited = (await centre.Get<UserQuery>().Find(by ?? admin, id)).Value.Edited;
        change(edited.Settings);
        return await centre.Get<SaveUser>().Run(by ?? admin, edited);
    }

    async Task<User> Row(int id)
    {
        await using var db = centre.Read();
        return await db.Users.AsNoTracking().SingleAsync(user => user.Id == id);
    }
}
