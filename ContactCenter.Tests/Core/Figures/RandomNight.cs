using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Figures;

/// <summary>Many interactions at once through every transition, several steps in one unit so that ten thousand are quick; agents come, go, pause and wrap up.</summary>
sealed class RandomNight(Centre centre, int seed)
{
    static readonly int[] agents = [Seed.Ana, Seed.Bruno, Seed.Carla, Seed.ForeignAgent];

    readonly Random random = new(seed);
    readonly List<long> open = [];
    readonly Dictionary<int, Actor> actors = [];
    int ids;

    public Centre Centre { get; set; } = centre;
    public int Begun { get; private set; }

    public async Task Go(int steps, int perStep)
    {
        for (var step = 0; step < steps; step++)
        {
            Centre.Time.Advance(TimeSpan.FromMilliseconds(random.Next(1, 95_000)));
            if (step % 5 == 0)
            {
                await People();
            }

            (await Centre.Write(unit =>
            {
                for (var i = 0; i < perStep; i++)
                {
                    Customer(unit);
                }
            })).Error.ShouldBeNull();
        }
    }

    async Task People()
    {
        var agent = agents[random.Next(agents.Length)];
        if (!actors.TryGetValue(agent, out var actor))
        {
            actors[agent] = await Centre.LogIn(agent);
            return;
        }

        switch (random.Next(6))
        {
            case 0:
                await Centre.Get<CloseSession>().Run(actor.SessionId, SessionEnd.LoggedOut);
                actors.Remove(agent);
                break;
            case 1 or 2:
                await Centre.Get<ChangeBreak>().Run(actor, random.Next(2) == 0 ? null : random.Next(1, 3));
                break;
            case 3:
                await Centre.Get<EndWrapUp>().Run(actor);
                break;
        }
    }

    /// <summary>One comes, and up to three of those that are there do something.</summary>
    void Customer(Unit unit)
    {
        var direction = random.Next(40) == 0 ? Direction.Outbound : Direction.Inbound;
        var interaction = Interaction.Begin(new InteractionStart($"n{ids++}", Channel.Webchat, direction, random.Next(1, 4), $"v{ids}", "es", new Customer("Vera", null, null, null, null)), unit.Now);
        Begun++;
        var begins = random.Next(30);
        var done = direction == Direction.Outbound ? interaction.EndOneShot(Seed.Ana, unit.Now)
            : begins == 0 ? interaction.EndAtOnce(InteractionState.Rejected, unit.Now)
            : begins == 1 ? interaction.EndAtOnce(InteractionState.Offline, unit.Now)
            : begins == 2 ? interaction.StartBot(unit.Now)
            : interaction.Enqueue(unit.Now);
        done.Error.ShouldBeNull();
        unit.Save(interaction);
        if (!interaction.State.IsEnded())
        {
            open.Add(interaction.Id);
        }

        for (var i = random.Next(2, 6); i > 0 && open.Count > 0; i--)
        {
            Step(unit, random.Next(open.Count));
        }
    }

    void Step(Unit unit, int at)
    {
        var interaction = unit.FindInteraction(open[at])!;
        // Somebody else, as the log-out of an agent, may have ended it.
        var here = actors.Keys.ToList();
        var agent = here.Count > 0 ? here[random.Next(here.Count)] : 0;
        var (now, what) = (unit.Now, random.Next(100));
        var done = interaction.State switch
        {
            _ when interaction.State.IsEnded() => Result.Done,
            InteractionState.Bot => what < 50 ? interaction.Enqueue(now) : what < 90 ? interaction.End(EndReason.BotEnded, now) : interaction.MoveToCampaign(random.Next(1, 4), now),
            InteractionState.Waiting => what < 8 ? interaction.End(EndReason.WaitedTooLong, now)
                : what < 30 || agent == 0 ? interaction.End(EndReason.VisitorEnded, now)
                : what < 34 ? interaction.MoveToCampaign(random.Next(1, 4), now)
                : what < 38 ? interaction.Return(random.Next(1, 4), now - random.Next(1, 300_000), now)
                : what < 50 ? interaction.Offer(agent, now) : interaction.Answer(agent, now),
            InteractionState.Offered => what < 50 ? interaction.Answer(interaction.AgentId!.Value, now) : what < 80 ? interaction.Withdraw(QueueReason.NotOpened, now) : interaction.End(EndReason.VisitorDisconnected, now),
            _ => what < 6 ? interaction.Requeue(QueueReason.Requeued, now)
                : what < 12 ? interaction.TransferToCampaign(random.Next(1, 4), now)
                : what < 18 && agent != 0 && agent != interaction.AgentId ? interaction.TransferToAgent(agent, now)
                : what < 22 ? interaction.MoveToCampaign(random.Next(1, 4), now)
                : End(unit, interaction),
        };
        done.Error.ShouldBeNull();
        unit.Save(interaction);
        if (interaction.State.IsEnded())
        {
            open.RemoveAt(at);
        }
    }

    Result End(Unit unit, Interaction interaction)
    {
        if (random.Next(2) == 0)
        {
            WrapUps.Begin(unit, interaction.AgentId!.Value, interaction, TimeSpan.FromSeconds(random.Next(1, 300)));
        }

        return interaction.End(EndReason.AgentEnded, unit.Now);
    }
}
