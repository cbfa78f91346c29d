using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Users;

public sealed class PasswordTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        admin = await centre.LogIn(Seed.Administrator);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    /// <summary>Check 56.</summary>
    [Fact]
    public async Task Reset_EndsLogInAndOldPasswordAndLockOut()
    {
        var ana = await centre.LogIn(Seed.Ana);
        var chat = await centre.Arrive(ana);
        await centre.Write(unit => unit.Db.Users.Where(user => user.Id == Seed.Ana).ExecuteUpdate(set => set.SetProperty(user => user.LockedOutUntil, long.MaxValue)));

        var password = (await centre.Get<ResetPassword>().Run(admin, Seed.Ana)).Value;

        var row = await Ana();
        (Opens(row, Seed.Password), Opens(row, password.Text), row.MustChangePassword, row.LockedOutUntil).ShouldBe((false, true, true, null));
        (await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch)).Error.ShouldBe(new SessionOver());
        (await centre.Find(chat)).State.ShouldBe(InteractionState.Waiting);
        await using var db = centre.Read();
        var audit = await db.AuditEntries.SingleAsync(entry => entry.Action == "user.password-reset");
        (audit.UserId, audit.Subject, audit.Details).ShouldBe((admin.UserId, $"user/{Seed.Ana}", """{"name":"ana","changes":[]}"""));
    }

    [Fact]
    public async Task Reset_OfOneself_IsRefused() => (await centre.Get<ResetPassword>().Run(admin, admin.UserId)).Error.ShouldBe(new OwnPassword());

    [Fact]
    public async Task Reset_OfNobody_IsRefused() => (await centre.Get<ResetPassword>().Run(admin, 99)).Error.ShouldBe(new NotFound());

    [Fact]
    public async Task Change_StoresItEndsTheOldLogInAndAllowsANewOne()
    {
        var ana = await centre.LogIn(Seed.Ana);
        await centre.Get<ResetPassword>().Run(admin, Seed.Ana);

        var changed = (await centre.Get<ChangePassword>().Run(await Ana(), "my own password")).Value;

        (Opens(changed, "my own password"), changed.MustChangePassword).ShouldBe((true, false));
        (await centre.Get<OpenSession>().Run(Seed.Ana)).IsDone.ShouldBeTrue();
        (await centre.Get<ChangeBreak>().Run(ana, Seed.Lunch)).Error.ShouldBe(new SessionOver());
    }

    [Fact]
    public async Task Change_AfterAResetCameBetween_StoresNothing()
    {
        var proved = await Ana();
        var temporary = (await centre.Get<ResetPassword>().Run(admin, Seed.Ana)).Value;
        (await centre.Get<ChangePassword>().Run(proved, "my own password")).Error.ShouldBe(new NotAllowed());
        Opens(await Ana(), temporary.Text).ShouldBeTrue();
    }

    [Fact]
    public async Task Change_ToAShortOne_ComplainsAtItsField() =>
        (await centre.Get<ChangePassword>().Run(await Ana(), "short")).Error.ShouldBe(new InvalidInput("newPassword", "too-short"));

    static bool Opens(User user, string password) => new PasswordHasher<User>().VerifyHashedPassword(user, user.PasswordHash!, password) == PasswordVerificationResult.Success;

    async Task<User> Ana()
    {
        await using var db = centre.Read();
        return await db.Users.AsNoTracking().SingleAsync(user => user.Id == Seed.Ana);
    }
}
