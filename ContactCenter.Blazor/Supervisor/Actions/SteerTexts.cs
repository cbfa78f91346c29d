using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Transfer;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Routing;

namespace ContactCenter.Blazor.Supervisor.Actions;

static class SteerTexts
{
    public static readonly Text ActionsOf = new("Acciones con {0}", "Actions on {0}", "Ações com {0}");
    public static readonly Text Assign = new("Asignar a un agente…", "Assign to an agent…", "Atribuir a um agente…");
    public static readonly Text Move = new("Mover a otra campaña…", "Move to another campaign…", "Mover para outra campanha…");
    public static readonly Text Raise = new("Pasar al frente", "Raise to the front", "Passar para a frente");
    public static readonly Text IsFirst = new("Ya es la primera de su campaña.", "It stands first in its campaign already.", "Já é a primeira da campanha.");
    public static readonly Text IsOffered = new("Se le está ofreciendo a {0}.", "It is being offered to {0}.", "Está sendo oferecida a {0}.");

    public static readonly Text AssignTitle = new("Asignar la interacción de {0}", "Assign the interaction of {0}", "Atribuir a interação de {0}");
    public static readonly Text AssignHelp = new(
        "Se le ofrece al agente aunque haya otras delante. Si no la abre a tiempo, vuelve a su lugar en la cola.",
        "It is offered to the agent, even if others stand before it. Not opened in time, it goes back to its place in the queue.",
        "É oferecida ao agente mesmo que haja outras à frente. Se não for aberta a tempo, volta ao seu lugar na fila.");
    public static readonly Text MoveTitle = new("Mover la interacción de {0}", "Move the interaction of {0}", "Mover a interação de {0}");
    public static readonly Text MoveHelp = new(
        "Conserva el tiempo que ya esperó.", "It keeps the time it has waited already.", "Mantém o tempo que já esperou.");
    public static readonly Text SearchAgents = new("Buscar agente", "Search agents", "Buscar agente");
    public static readonly Text SearchCampaigns = new("Buscar campaña", "Search campaigns", "Buscar campanha");
    public static readonly Text Agents = new("Miembros de la campaña", "Members of the campaign", "Membros da campanha");
    public static readonly Text Campaigns = new("Campañas", "Campaigns", "Campanhas");
    public static readonly Text None = new("Ninguno.", "None.", "Nenhum.");
    public static readonly Text AssignDo = new("Asignar", "Assign", "Atribuir");
    public static readonly Text MoveDo = new("Mover", "Move", "Mover");
    public static readonly Text JustTaken = new("{0} la acaba de tomar.", "{0} just took it.", "{0} acabou de assumi-la.");
    public static readonly Text Gone = new("Ya no espera: el cliente se fue o la conversación terminó.", "It waits no longer: the customer left, or the conversation ended.", "Não espera mais: o cliente saiu ou a conversa terminou.");
    public static readonly Text NotYours = new("Ya no puede verla: pasó a una campaña de otro grupo.", "You cannot see it any more: it moved to another group's campaign.", "Você não pode mais vê-la: passou para uma campanha de outro grupo.");

    public static string Of(Localizer localizer, Error error) => error switch
    {
        AlreadyTaken taken => localizer[JustTaken, taken.Agent],
        AlreadyOffered offered => localizer[IsOffered, offered.Agent],
        InteractionEnded => localizer[Gone],
        NotFound => localizer[NotYours],
        _ => TransferTexts.Of(error) is { } reason ? localizer[reason] : InboxErrors.Of(localizer, error),
    };
}
