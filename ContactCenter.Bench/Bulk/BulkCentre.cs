using ContactCenter.Bench.Processes;
using ContactCenter.Bench.Providers;
using ContactCenter.Core;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Users;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Bench.Bulk;

/// <summary>Core in this process, with a campaign whose Client API's account is simulated, a supervisor who may write to many, and a chat that goes on meanwhile.</summary>
sealed class BulkCentre : IAsyncDisposable
{
    const Roles All = Roles.Supervisor | Roles.Administrator;

    readonly string directory = Directory.CreateTempSubdirectory("contactcenter-bench-").FullName;
    readonly ServiceProvider services;

    BulkCentre() => services = BenchDatabase.Core(directory, more => more.AddSingleton(new OutsideHttpOptions(AllowPrivate: true)));

    public Actor Supervisor { get; private set; } = null!;
    public int Campaign { get; private set; }
    public long Chat { get; private set; }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public static async Task<BulkCentre> Start(ProviderSimulator simulator)
    {
        var centre = new BulkCentre();
        await BenchDatabase.Create(directory: centre.directory);
        centre.services.StartContactCenterCore();
        var supervisor = 0;
        await centre.Get<IUnitsOfWork>().Run(unit =>
        {
            var user = BenchDatabase.Person("supervisor", All);
            user.MayWriteOutbound = true;
            unit.Db.Users.Add(user);
            unit.Db.Providers.Add(AccountAt(simulator, centre.Get<ProviderSecrets>()));
            unit.Db.SaveChanges();
            supervisor = user.Id;
            var campaign = new Campaign { Key = "avisos", Name = "Avisos", Channel = Channel.HeyNow, SecurityGroupId = SecurityGroup.All, ProviderId = unit.Db.Providers.Single().Id, MaximumQueue = null, MaximumWait = null, AutomaticEnd = null };
            unit.Db.Campaigns.Add(campaign);
            unit.Db.SaveChanges();
            centre.Campaign = campaign.Id;
            unit.Append(new CampaignChanged());
            unit.Append(new UserChanged());
            unit.Append(new SharedSettingsChanged());
            return Result.Done;
        });
        centre.Get<CampaignDirectory>().Reload();
        centre.Get<UserDirectory>().Reload();
        centre.Get<ProviderDirectory>().Reload();
        var session = (await centre.Get<OpenSession>().Run(supervisor)).Value;
        centre.Supervisor = new Actor(supervisor, "Supervisor", All, SecurityGroup.All, session);
        centre.Chat = (await centre.Get<StartInteraction>().Run(new VisitorStart(PublicId.New(), BenchDatabase.Campaign, "Vera", null, null, "Hola", PublicId.New(), "es", "https://shop.example/", "Shop"))).Value.Id;
        return centre;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }

    static Provider AccountAt(ProviderSimulator simulator, ProviderSecrets secrets) => new()
    {
        Name = "Avisos",
        Api = ProviderApi.Client,
        Domain = simulator.Address.ToString().TrimEnd('/'),
        PlatformId = simulator.Options.PlatformId,
        UserName = simulator.Options.User,
        Secret = secrets.Protect(simulator.Options.Password),
        SecretApi = ProviderApi.Client,
        Templates = [new MessageTemplate("pedido_listo", "es", "Hola {{1}}, su pedido {{2}} está listo.")],
    };
}
