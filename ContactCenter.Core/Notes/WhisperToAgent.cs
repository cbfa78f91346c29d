using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Notes;

/// <summary>Nobody but the asker serves it now.</summary>
public sealed record NobodyToHear() : Error("whisper.nobody");

/// <summary>A supervisor says something to the agent who serves a conversation, and to nobody else. The same id again is answered as the first time.</summary>
public sealed class WhisperToAgent(IUnitsOfWork units, CampaignDirectory campaigns)
{
    public const int Longest = 2_000;

    public Task<Result> Run(Actor actor, long interactionId, string clientId, string text) =>
        InputRules.Check(text, Longest, required: true) is { } complaint ? Task.FromResult<Result>(new InvalidInput("text", complaint))
        : InputRules.Check(clientId, InputRules.ClientId, required: true) is { } idComplaint ? Task.FromResult<Result>(new InvalidInput("id", idComplaint))
        : units.Run(unit => Say(unit, actor, interactionId, clientId, text.Trim()));

    Result Say(Unit unit, Actor actor, long interactionId, string clientId, string text)
    {
        if (unit.Refuse(actor, Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (unit.FindHead(interactionId) is not { } head || campaigns.Current.Find(head.CampaignId) is not { } campaign || !actor.SeesGroup(campaign.SecurityGroupId))
        {
            return new NotFound();
        }

        if (unit.Db.Whispers.FirstOrDefault(whisper => whisper.InteractionId == interactionId && whisper.ClientId == clientId) is { } earlier)
        {
            return earlier.Text == text && earlier.AuthorId == actor.UserId ? Result.Done : new MessageIdReused();
        }

        if (head is not { State: InteractionState.Active, AgentId: { } agentId } || agentId == actor.UserId)
        {
            return head.State.IsEnded() ? new InteractionEnded() : new NobodyToHear();
        }

        var said = unit.Db.Whispers.Add(new Whisper { InteractionId = interactionId, ToAgentId = agentId, ClientId = clientId, AuthorId = actor.UserId, Text = text, At = unit.Now }).Entity;
        unit.Db.SaveChanges();
        unit.Append(new Whispered(said.Id, agentId), interactionId, head.CampaignId, actor.UserId);
        return Result.Done;
    }
}
