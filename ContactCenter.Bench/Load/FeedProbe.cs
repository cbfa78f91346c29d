using System.Globalization;
using ContactCenter.Bench.Load;
using ContactCenter.Core.Data;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Monitoring;
using ContactCenter.Core.Users;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

[assembly: HostingStartup(typeof(FeedProbeStartup))]

namespace ContactCenter.Bench.Load;

/// <summary>Loaded into the real server (`ASPNETCORE_HOSTINGSTARTUPASSEMBLIES`) for one measurement: listens as agents' inboxes do.</summary>
public sealed class FeedProbeStartup : IHostingStartup
{
    public const string FileVariable = "CONTACTCENTER_BENCH_FEED";

    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services =>
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is not null)
            services.AddHostedService<FeedProbe>();
        if (Environment.GetEnvironmentVariable(Live.BusyFloor.AgentsVariable) is not null)
            services.AddHostedService<Live.BusyFloor>();
        if (Environment.GetEnvironmentVariable(Live.CommitProbe.FileVariable) is not null)
            services.AddSingleton<IJournalSubscriber, Live.CommitProbe>();
    });
}

/// <summary>Messages carry the instant at which they were due; the probe notes how long after it the inbox has them, and writes all waits when the server stops.</summary>
sealed class FeedProbe(LiveFeed feed, IDbContextFactory<ContactDb> contexts) : BackgroundService
{
    const int Inboxes = 20;

    readonly Latencies latencies = new(1_000_000);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var db = await contexts.CreateDbContextAsync(stoppingToken);
        var agent = await db.Users.SingleAsync(user => user.UserName == Processes.BenchDatabase.Agent, stoppingToken);
        var actor = new Actor(agent.Id, agent.DisplayName, agent.Roles, agent.SecurityGroupId, "probe");
        try
        {
            await Task.WhenAll(Enumerable.Range(0, Inboxes).Select(i => Listen(actor, measured: i == Inboxes / 2, stoppingToken)));
        }
        catch (OperationCanceledException)
        {
        }

        await File.WriteAllLinesAsync(Environment.GetEnvironmentVariable(FeedProbeStartup.FileVariable)!,
            latencies.All.Select(wait => wait.ToString("0.000", CultureInfo.InvariantCulture)), CancellationToken.None);
    }

    async Task Listen(Actor actor, bool measured, CancellationToken stop)
    {
        using var subscription = feed.SubscribeInbox(actor);
        // Presence and other changes show a conversation again with the same message.
        var newest = new Dictionary<long, long>();
        while (true)
        {
            var batch = await subscription.Next(stop);
            foreach (var interaction in measured ? batch.Interactions.Values : [])
            {
                if (interaction?.LastText is ['@', ..] text && newest.GetValueOrDefault(interaction.Id) != (newest[interaction.Id] = interaction.LastMessage) && long.TryParse(text.AsSpan(1, 16), out var due) && due > 0)
                    latencies.Add(due);
            }
        }
    }
}
