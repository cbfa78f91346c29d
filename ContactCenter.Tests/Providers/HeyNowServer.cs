using ContactCenter.Bench.Providers;
using ContactCenter.Blazor.Keys;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.DataProtection;

namespace ContactCenter.Tests.Providers;

/// <summary>The real server in a process of its own, which customers write to by a simulated provider. Agents act on its data while it is stopped.</summary>
public sealed class HeyNowServer(ServerProcess process, ProviderSimulator simulator) : IAsyncDisposable
{
    public ServerProcess Process => process;
    public string InboundKey { get; private set; } = "";

    /// <param name="simulator">Hey Now.</param>
    /// <param name="prepare">What has happened before it starts.</param>
    /// <param name="ago">How long before now.</param>
    /// <param name="settings">Of its own.</param>
    public static async Task<HeyNowServer> Start(ProviderSimulator simulator, Func<HeyNow, Task>? prepare = null, TimeSpan ago = default, params IEnumerable<(string Name, string Value)> settings)
    {
        var server = new HeyNowServer(new ServerProcess("Development", [("Providers__AllowPrivateAddresses", "true"), .. settings]), simulator);
        await using (var centre = server.Open(ago))
        {
            await Seed.Fill(centre);
            var hey = await HeyNow.In(centre, simulator.Address.ToString().TrimEnd('/'));
            server.InboundKey = hey.InboundKey;
            await (prepare?.Invoke(hey) ?? Task.CompletedTask);
        }

        await server.Process.Start();
        simulator.DirectInbound = new Uri($"{server.Process.Address}/api/providers/heynow/{server.InboundKey}");
        return server;
    }

    /// <summary>Written to by WhatsApp's Cloud API instead.</summary>
    public static async Task<HeyNowServer> StartCloud(ProviderSimulator simulator)
    {
        var key = "";
        var server = await Start(simulator, async hey => key = await hey.AddCloud(simulator.Address.ToString().TrimEnd('/')));
        server.InboundKey = key;
        simulator.CloudInbound = new Uri($"{server.Process.Address}/api/providers/whatsapp/{key}");
        return server;
    }

    /// <summary>Its data while it is stopped, with the keys that it has and the time of day.</summary>
    public Centre Open(TimeSpan ago = default)
    {
        var keys = Path.Combine(process.DataDirectory, "keys");
        return Centre.On(process.Database, new SealKey(new MasterKey(Path.Combine(keys, "master.key")).Bytes), new FakeTime(DateTimeOffset.UtcNow - ago),
            DataProtectionProvider.Create(new DirectoryInfo(keys), builder => builder.SetApplicationName("ContactCenter")));
    }

    /// <summary>Ana takes whoever waits and says the same to each of those that she has.</summary>
    public async Task Answer(params IReadOnlyList<string> words)
    {
        await using var centre = Open();
        var ana = await centre.LogIn(Seed.Ana);
        foreach (var waiting in centre.Live.Open().Where(interaction => interaction.State == InteractionState.Waiting))
        {
            (await centre.Get<TakeInteraction>().Run(ana, waiting.Id)).Error.ShouldBeNull();
        }

        await centre.Drain();
        foreach (var open in centre.Live.Open().Where(interaction => interaction.AgentId == ana.UserId))
        {
            foreach (var text in words)
            {
                (await centre.Get<SendAgentMessage>().Run(ana, open.Id, centre.NewId() + text, text)).Error.ShouldBeNull();
            }
        }
    }

    /// <summary>What the agent is shown of the customer's interaction, and what was stored of it.</summary>
    public async Task<(List<MessageAdded> Shown, List<Message> Stored)> Conversation(string clientId)
    {
        await using var centre = Open();
        Actor ana = await centre.LogIn(Seed.Ana);
        await using var db = centre.Read();
        var id = db.Interactions.Single(interaction => interaction.VisitorId == $"whatsapp/{clientId}").Id;
        var conversation = (await centre.Get<ConversationQuery>().Read(ana, id)).Value;
        return ([.. conversation.Entries.Select(entry => entry.Event).OfType<MessageAdded>()], [.. db.Messages.Where(message => message.InteractionId == id).OrderBy(message => message.Id)]);
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        (simulator.DirectInbound, simulator.CloudInbound) = (null, null);
    }
}
