using ContactCenter.Bench.Processes;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ContactCenter.Bench.Live;

/// <summary>A campaign with hundreds of agents who are logged in, and a supervisor.</summary>
static class FullFloor
{
    public const string Supervisor = "supervisor", Taken = "Visitante";
    public const int FirstAgent = 1_000;

    public static Task<string> Create(int agents) => BenchDatabase.Create(unit =>
    {
        unit.Db.Users.Add(BenchDatabase.Person(Supervisor, Roles.Supervisor));
        for (var number = 0; number < agents; number++)
        {
            var id = FirstAgent + number;
            unit.Db.Users.Add(new User
            {
                Id = id,
                UserName = $"agent{number}",
                NormalizedUserName = $"AGENT{number}",
                DisplayName = $"Agente {number:000}",
                Roles = Roles.Agent,
                SecurityGroupId = SecurityGroup.All,
                SecurityStamp = "stamp",
            });
            unit.Db.Members.Add(new Member { CampaignId = 1, AgentId = id, Position = number + 2 });
            unit.Db.AgentSessions.Add(new AgentSession { PublicId = PublicId.New(), UserId = id, StartedAt = unit.Now });
        }

        unit.Db.SaveChanges();
        return Result.Done;
    });
}

/// <summary>Loaded into the real server: the agents have a page each, and take whoever waits under the name that says so.</summary>
sealed class BusyFloor(AgentPresence presence, IUnitsOfWork units) : BackgroundService
{
    public const string AgentsVariable = "CONTACTCENTER_BENCH_AGENTS";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var agents = int.Parse(Environment.GetEnvironmentVariable(AgentsVariable)!);
        var links = Enumerable.Range(FullFloor.FirstAgent, agents).Select(presence.Enter).ToList();
        var next = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            await units.Run(unit =>
            {
                foreach (var id in unit.Db.Interactions.Where(one => one.State == InteractionState.Waiting && one.CustomerName.StartsWith(FullFloor.Taken)).Select(one => one.Id).ToList())
                {
                    var interaction = unit.FindInteraction(id)!;
                    interaction.Answer(FullFloor.FirstAgent + (next++ % agents), unit.Now);
                    unit.Save(interaction);
                }

                return Result.Done;
            });
            await Task.Delay(500, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        links.ForEach(link => link.Dispose());
    }
}
