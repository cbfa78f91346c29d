using ContactCenter.Core;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.DataProtection;

namespace ContactCenter.Blazor.Demo;

/// <summary>The centre on the days before its first start: the same use cases on the same file, by a clock of its own. Gone before the server opens the file.</summary>
sealed class DemoCentre : IAsyncDisposable
{
    readonly ServiceProvider services;
    readonly Dictionary<string, Actor> present = [];

    /// <param name="server">Whose keys and folders it uses.</param>
    public DemoCentre(DataDirectory data, IServiceProvider server, DateTimeOffset from)
    {
        Clock.Set(from);
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(server.GetRequiredService<SealKey>())
            .AddContactCenterCore(data.Database)
            .AddSingleton<TimeProvider>(Clock)
            // How far messages came is told by the conversations, in the order of time.
            .AddSingleton(new OutboxOptions { AtOnce = 0 })
            .AddSingleton(server.GetRequiredService<IDataProtectionProvider>())
            .AddSingleton(server.GetRequiredService<FileFolder>())
            .AddSingleton(server.GetRequiredService<SealAnchorPlace>())
            .BuildServiceProvider();
        services.StartContactCenterCore();
    }

    public DemoClock Clock { get; } = new();

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    /// <summary>What was just stored is known to everything that is asked.</summary>
    public void Reload()
    {
        Get<CampaignDirectory>().Reload();
        Get<UserDirectory>().Reload();
        Get<ProviderDirectory>().Reload();
    }

    public Campaign Campaign(string key) => Get<CampaignDirectory>().Current.All.Single(campaign => campaign.Key == key);

    /// <summary>Logged in since the first time that they were asked for.</summary>
    public async Task<Actor> Person(string userName)
    {
        if (!present.TryGetValue(userName, out var actor))
        {
            var user = Get<UserDirectory>().All.Single(user => user.UserName == userName);
            Get<AgentPresence>().Enter(user.Id);
            var session = await Get<OpenSession>().Run(user.Id);
            present[userName] = actor = new Actor(user.Id, user.DisplayName, user.Roles, user.SecurityGroupId, session.Value);
        }

        return actor;
    }

    public async Task LogOut()
    {
        foreach (var actor in present.Values)
        {
            Must(await Get<CloseSession>().Run(actor.SessionId, SessionEnd.LoggedOut));
        }

        present.Clear();
    }

    public void Pass(int seconds) => Clock.Set(Clock.GetUtcNow().AddSeconds(seconds));

    public static void Must(Result result)
    {
        if (!result.IsDone)
        {
            throw new InvalidOperationException($"The demonstration cannot be made: {result.Error.Code}");
        }
    }
}
