using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Users;

public sealed class SaveSecurityGroupTests : IAsyncLifetime
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
    public async Task Run_NewAndRenamed_IsKnownAtOnce()
    {
        var saved = (await Save("Norte")).Value;
        (await Save("Ñandú \"Sur\" 🙂", saved.Id, saved.Version)).IsDone.ShouldBeTrue();
        await centre.Drain();
        centre.Get<UserDirectory>().Groups.Select(group => group.Name).ShouldContain("Ñandú \"Sur\" 🙂");
    }

    [Theory]
    [InlineData("", "required")]
    [InlineData("OWN", "taken")]
    [InlineData("all", "taken")]
    public async Task Run_BadName_Complains(string name, string code) => (await Save(name)).Error.ShouldBe(new InvalidInput("name", code));

    [Fact]
    public async Task Run_BuiltIn_IsNeitherRenamedNorDeleted()
    {
        (await Save("Mine", SecurityGroup.All, 0)).Error.ShouldBe(new BuiltIn());
        (await Delete(SecurityGroup.All)).Error.ShouldBe(new BuiltIn());
    }

    [Fact]
    public async Task Delete_InUse_NamesWhatUsesIt() =>
        (await Delete(Seed.ForeignGroup)).Error.ShouldBe(new InUse([Seed.Foreign, "fiona", "franz", "frida"]));

    [Fact]
    public async Task Delete_Unused_RemovesItAndNeverGivesItsNumberAgain()
    {
        var first = (await Save("Norte")).Value.Id;
        (await Delete(first)).IsDone.ShouldBeTrue();
        (await Save("Norte")).Value.Id.ShouldBeGreaterThan(first);
        await using var db = centre.Read();
        (await db.AuditEntries.Where(entry => entry.Subject == $"group/{first}").Select(entry => entry.Action).ToListAsync()).ShouldBe(["group.created", "group.deleted"]);
    }

    [Theory]
    [InlineData(Seed.Ana)]
    [InlineData(Seed.Supervisor)]
    [InlineData(Seed.ForeignAdministrator)]
    public async Task Run_ByAnybodyElse_IsRefused(int who)
    {
        var actor = await centre.LogIn(who);
        (await centre.Get<SaveSecurityGroup>().Run(actor, new Edited<SecurityGroupSettings>(null, 0, new() { Name = "x" }))).Error.ShouldBe(new NotAllowed());
        (await centre.Get<DeleteSecurityGroup>().Run(actor, Seed.ForeignGroup)).Error.ShouldBe(new NotAllowed());
    }

    Task<Result<Saved>> Save(string name, int? id = null, int version = 0) => centre.Get<SaveSecurityGroup>().Run(admin, new Edited<SecurityGroupSettings>(id, version, new() { Name = name }));

    Task<Result> Delete(int id) => centre.Get<DeleteSecurityGroup>().Run(admin, id);
}
