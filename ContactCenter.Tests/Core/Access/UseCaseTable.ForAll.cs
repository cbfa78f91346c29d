using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Access;

/// <summary>Users, security groups, providers, import and export, audit: administrators of group All only.</summary>
partial class UseCaseTable
{
    static IEnumerable<UseCaseRow> ForAll =>
    [
        Row(Who.AdministratorOfAll, Nothing, (SaveUser save, Actor actor, int _) => save.Run(actor, AccessScene.New(AccessScene.PersonIn(Seed.OwnGroup))), "a new one"),
        Row(Who.AdministratorOfAll, AccessScene.Person, (SaveUser save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.PersonIn(Seed.OwnGroup)))),
        Row(Who.AdministratorOfAll, AccessScene.Person, (ResetPassword reset, Actor actor, int id) => reset.Run(actor, id)),
        Row(Who.AdministratorOfAll, AccessScene.Person, (UserQuery query, Actor actor, int id) => query.Find(actor, id), "", nameof(UserQuery.Find)),
        Row(Who.AdministratorOfAll, Nothing, (SaveSecurityGroup save, Actor actor, int _) => save.Run(actor, AccessScene.New(AccessScene.NewGroup())), "a new one"),
        Row(Who.AdministratorOfAll, AccessScene.Group, (SaveSecurityGroup save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.NewGroup()))),
        Row(Who.AdministratorOfAll, AccessScene.Group, (DeleteSecurityGroup delete, Actor actor, int id) => delete.Run(actor, id)),
        Row(Who.AdministratorOfAll, Nothing, (SaveProvider save, Actor actor, int _) => save.Run(actor, AccessScene.New(AccessScene.NewAccount())), "a new one"),
        Row(Who.AdministratorOfAll, AccessScene.Account, (SaveProvider save, Actor actor, int id) => save.Run(actor, AccessScene.Changed(id, AccessScene.NewAccount()))),
        Row(Who.AdministratorOfAll, AccessScene.Account, (RotateInboundKey rotate, Actor actor, int id) => rotate.Run(actor, id)),
        Row(Who.AdministratorOfAll, AccessScene.Account, (DeleteProvider delete, Actor actor, int id) => delete.Run(actor, id)),
        Row(Who.AdministratorOfAll, AccessScene.Account, (TestConnection test, Actor actor, int id) => test.Run(actor, AccessScene.Changed(id, AccessScene.NewAccount()), CancellationToken.None)),
        Row(Who.AdministratorOfAll, Nothing, (ExportConfiguration export, Actor actor, int _) => export.Run(actor)),
        Row(Who.AdministratorOfAll, Nothing, (ImportConfiguration import, Actor actor, int _) => import.Look(actor, Configuration()), "", nameof(ImportConfiguration.Look)),
        Row(Who.AdministratorOfAll, Nothing, (ImportConfiguration import, Actor actor, int _) => Import(import, actor)),
        Row(Who.AdministratorOfAll, Nothing, (AuditQuery query, Actor actor, int _) => query.Search(actor, new AuditFilter()), "", nameof(AuditQuery.Search)),
    ];

    static string Configuration() => new ConfigurationFile { SecurityGroups = [AccessScene.NewGroup()] }.Write();

    static async Task<Result<int>> Import(ImportConfiguration import, Actor actor)
    {
        var file = Configuration();
        var plan = await import.Look(actor, file);
        return await import.Run(actor, file, plan.IsDone ? plan.Value.Fingerprint : "");
    }
}
