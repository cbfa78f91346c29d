using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Talks;

/// <summary>
/// A supervisor who sees the agent writes to them, whether they are logged in or not, or the agent answers. The same id again is answered as the first time,
/// with another text it is refused.
/// </summary>
public sealed class WriteTalk(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public const int Longest = 2_000;

    public Task<Result> Run(Actor actor, int agentId, string clientId, string text) =>
        InputRules.Check(text, Longest, required: true) is { } complaint ? Task.FromResult<Result>(new InvalidInput("text", complaint))
        : InputRules.Check(clientId, InputRules.ClientId, required: true) is { } idComplaint ? Task.FromResult<Result>(new InvalidInput("id", idComplaint))
        : units.Run(unit => Write(unit, actor, agentId, clientId, text.Trim()));

    Result Write(Unit unit, Actor actor, int agentId, string clientId, string text)
    {
        if ((unit.Refuse(actor, Roles.Agent | Roles.Supervisor) ?? TalkRules.WhyNot(campaigns.Current, actor, agentId)) is { } refused)
        {
            return refused;
        }

        if (unit.Db.TalkMessages.FirstOrDefault(message => message.AgentId == agentId && message.ClientId == clientId) is { } earlier)
        {
            return earlier.Text == text && earlier.AuthorId == actor.UserId ? Result.Done : new MessageIdReused();
        }

        var message = unit.Db.TalkMessages.Add(new TalkMessage { AgentId = agentId, AuthorId = actor.UserId, ClientId = clientId, Text = text, At = unit.Now }).Entity;
        unit.Db.SaveChanges();
        unit.Append(new TalkMessageAdded(message.Id, actor.UserId) { Text = text }, agentId: agentId);
        return Result.Done;
    }
}

static class TalkRules
{
    /// <summary>The agent takes part in the own talk, a supervisor in those of the agents they see.</summary>
    public static Error? WhyNot(CampaignSet campaigns, Actor actor, int agentId) =>
        actor.Is(Roles.Agent) && actor.UserId == agentId ? null
        : !actor.Is(Roles.Supervisor) ? new NotAllowed()
        : campaigns.SeesAgent(actor, agentId) ? null : new NotFound();
}
