using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Monitoring;

/// <summary>One thing that somebody does; <paramref name="Pick"/> chooses the interaction among the open ones, <paramref name="Choice"/> a variant.</summary>
public sealed record Deed(string What, int Agent, int Pick, int Choice);

/// <summary>Does deeds through the real use cases, whether they succeed or not.</summary>
sealed class RandomWork(Centre centre)
{
    public static readonly string[] Deeds =
    [
        "log-in", "log-in", "log-out", "break", "break", "arrive", "arrive", "arrive", "take", "take", "take", "take", "write", "write", "answer", "answer", "read", "seen",
        "end", "leave", "time-out", "gone", "offer", "withdraw", "requeue", "to-agent", "to-campaign", "to-campaign", "return", "return", "move", "raise", "end-wrap-up", "describe",
    ];

    readonly Dictionary<int, Actor> actors = [];

    public async Task Do(Deed deed)
    {
        // Two changes within one millisecond have no order in the rows: what a clock ends by the way is ended before.
        centre.Time.Advance(TimeSpan.FromMilliseconds(1 + (deed.Choice * 700)));
        await centre.Drain();
        centre.Time.Advance(TimeSpan.FromMilliseconds(1));
        var id = await Pick(deed.Pick);
        var actor = actors.GetValueOrDefault(deed.Agent) ?? new Actor(deed.Agent, "", Roles.Agent, Seed.OwnGroup, "none");
        _ = deed.What switch
        {
            "log-in" => Remember(await centre.LogIn(deed.Agent)),
            "log-out" => await centre.Get<CloseSession>().Run(actor.SessionId, SessionEnd.LoggedOut),
            "break" => await centre.Get<ChangeBreak>().Run(actor, deed.Choice == 0 ? null : deed.Choice),
            "arrive" => Of((await centre.Get<StartInteraction>().Run(centre.Visitor(deed.Choice == 0 ? Seed.OneByOne : Seed.Multiple))).Error),
            "take" => await centre.Get<TakeInteraction>().Run(actor, id),
            "write" => Of((await centre.Get<AddCustomerMessage>().Run(id, centre.NewId(), new string('é', 100 + (deed.Choice * 40)))).Error),
            "answer" => Of((await centre.Get<SendAgentMessage>().Run(actor, id, centre.NewId(), "answer")).Error),
            "read" => await centre.Get<MarkRead>().ByAgent(actor, id, (await Last()) - deed.Choice),
            "seen" => await centre.Get<MarkRead>().ByCustomer(id, await Last(), (await Last()) - deed.Choice),
            "end-wrap-up" => await centre.Get<EndWrapUp>().Run(actor),
            "describe" => await centre.Get<DescribeCustomer>().Run(actor, id, new ContactDetails($"Vera {deed.Choice}", null, null, null, null)),
            "end" => await centre.Get<EndInteraction>().Run(actor, id),
            "leave" => await centre.Get<LeaveInteraction>().Run(id),
            "time-out" => await centre.Get<EndByTimer>().Run(id, EndReason.WaitedTooLong),
            "gone" => await centre.Get<EndByTimer>().Run(id, EndReason.VisitorDisconnected),
            // Steps whose use cases check who is there; here only those who are.
            "offer" => await Step(id, (interaction, now) => IsIn(actor) ? interaction.Offer(deed.Agent, now) : new NotAllowed()),
            "to-agent" => IsIn(actor) ? await PassOn(id, deed.Agent, (interaction, now) => interaction.TransferToAgent(deed.Agent, now)) : new NotAllowed(),
            "withdraw" => await Step(id, (interaction, now) => interaction.Withdraw(QueueReason.NotOpened, now)),
            "requeue" => await Step(id, (interaction, now) => interaction.Requeue(QueueReason.Requeued, now)),
            "to-campaign" => await PassOn(id, null, (interaction, now) => interaction.TransferToCampaign(deed.Choice == 0 ? Seed.OneByOneId : Seed.MultipleId, now)),
            "return" => Of((await centre.Get<ReturnTransfer>().Run(id)).Error),
            "move" => await Step(id, (interaction, now) => interaction.MoveToCampaign(deed.Choice == 0 ? Seed.OneByOneId : Seed.MultipleId, now)),
            _ => await Step(id, (interaction, _) => interaction.Raise(deed.Choice)),
        };
    }

    static Result Of(Error? error) => new(error);

    Result Remember(Actor actor)
    {
        actors[actor.UserId] = actor;
        return Result.Done;
    }

    bool IsIn(Actor actor)
    {
        using var db = centre.Read();
        return db.AgentSessions.Any(session => session.PublicId == actor.SessionId && session.EndedAt == null);
    }

    Task<Result> Step(long id, Func<Interaction, long, Result> step) => centre.Get<IUnitsOfWork>().Run(unit =>
    {
        if (unit.FindInteraction(id) is not { } interaction)
        {
            return new NotFound();
        }

        var done = step(interaction, unit.Now);
        if (done.IsDone)
        {
            unit.Save(interaction);
        }

        return done;
    });

    Task<Result> PassOn(long id, int? to, Func<Interaction, long, Result> step) => centre.Get<IUnitsOfWork>().Run(unit =>
    {
        if (unit.FindInteraction(id) is not { } interaction)
        {
            return new NotFound();
        }

        var from = interaction.AgentId;
        var done = step(interaction, unit.Now);
        return done.IsDone ? Transfers.Keep(unit, interaction, from!.Value, to, null) : done;
    });

    async Task<long> Pick(int pick)
    {
        await using var db = centre.Read();
        var open = await db.Interactions.Where(interaction => interaction.EndedAt == null).Select(interaction => interaction.Id).ToListAsync();
        return open.Count == 0 ? 0 : open[pick % open.Count];
    }

    async Task<long> Last()
    {
        await using var db = centre.Read();
        return await db.Messages.MaxAsync(message => (long?)message.Id) ?? 0;
    }
}
