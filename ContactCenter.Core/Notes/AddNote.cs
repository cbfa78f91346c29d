using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Notes;

/// <summary>Whoever has the interaction, or had it last, or supervises it writes a note for colleagues. The same id again is answered as the first time, with another text it is refused.</summary>
public sealed class AddNote(IUnitsOfWork units, CampaignDirectory campaigns, UserDirectory users)
{
    public const int Longest = 4_000;

    public Task<Result> Run(Actor actor, long interactionId, string clientId, string text) =>
        InputRules.Check(text, Longest, required: true) is { } complaint ? Task.FromResult<Result>(new InvalidInput("text", complaint))
        : InputRules.Check(clientId, InputRules.ClientId, required: true) is { } idComplaint ? Task.FromResult<Result>(new InvalidInput("id", idComplaint))
        : units.Run(unit => Add(unit, actor, interactionId, clientId, text));

    Result Add(Unit unit, Actor actor, long interactionId, string clientId, string text)
    {
        if (unit.Refuse(actor, Roles.Agent | Roles.Supervisor) is { } refused)
        {
            return refused;
        }

        if (unit.FindHead(interactionId) is not { } head || campaigns.Current.Find(head.CampaignId) is not { } campaign)
        {
            return new NotFound();
        }

        var isTheirs = actor.Is(Roles.Agent) && head.AgentId == actor.UserId && head.State != InteractionState.Offered;
        if (!isTheirs && !(actor.Is(Roles.Supervisor) && actor.SeesGroup(campaign.SecurityGroupId)))
        {
            return new NotYours();
        }

        if (unit.RefuseErased(interactionId) is { } erased)
        {
            return erased;
        }

        if (unit.Db.Notes.FirstOrDefault(note => note.InteractionId == interactionId && note.ClientId == clientId) is { } earlier)
        {
            return earlier.Text == text && earlier.AuthorId == actor.UserId ? Result.Done : new MessageIdReused();
        }

        var note = unit.Db.Notes.Add(new Note { InteractionId = interactionId, ClientId = clientId, AuthorId = actor.UserId, Text = text, At = unit.Now }).Entity;
        unit.Db.SaveChanges();
        var named = Mentions.In(text, Mentions.Candidates(campaigns.Current, users, campaign.Id).Where(user => user.Id != actor.UserId)).Select(user => user.Id).ToList();
        unit.Db.Mentions.AddRange(named.Select(id => new Mention { NoteId = note.Id, UserId = id }));
        unit.Db.SaveChanges();
        unit.Append(new NoteAdded(note.Id, named.Count > 0 ? named : null) { ClientId = clientId, Text = text }, interactionId, head.CampaignId, actor.UserId);
        return Result.Done;
    }
}
