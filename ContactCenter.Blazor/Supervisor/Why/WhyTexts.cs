using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Supervisor.Why;

static class WhyTexts
{
    public static readonly Text Why = new("¿Por qué?", "Why?", "Por quê?");
    public static readonly Text WhyOf = new("¿Por qué? {0}", "Why? {0}", "Por quê? {0}");
    public static readonly Text WhyWaiting = new("¿Por qué sigue esperando {0}?", "Why is {0} still waiting?", "Por que {0} continua esperando?");
    public static readonly Text WhyWith = new("¿Por qué la tiene {0}?", "Why did {0} get it?", "Por que {0} ficou com ela?");
    public static readonly Text Unknown = new("No puede ver esta interacción, o ya terminó.", "You cannot see this interaction, or it has ended.", "Você não pode ver esta interação, ou ela já terminou.");

    public static readonly Plural Ahead = new(
        new("Hay {0} delante en la cola.", "{0} stands before it in the queue.", "Há {0} à frente na fila."),
        new("Hay {0} delante en la cola.", "{0} stand before it in the queue.", "Há {0} à frente na fila."));
    public static readonly Text IsNext = new("Es la próxima de la cola.", "It is next in the queue.", "É a próxima da fila.");
    public static readonly Text NoMembers = new("La campaña no tiene miembros.", "The campaign has no members.", "A campanha não tem membros.");
    public static readonly Text NobodyEligible = new("Ahora nadie puede recibirla:", "Nobody can get it now:", "Agora ninguém pode recebê-la:");
    public static readonly Text MayTake = new("Pueden tomarla; nadie lo hizo todavía:", "They may take it; nobody has yet:", "Podem assumi-la; ninguém o fez ainda:");
    public static readonly Text WouldGet = new("Pueden recibirla, en este orden:", "They can get it, in this order:", "Podem recebê-la, nesta ordem:");
    public static readonly Text OthersCannot = new("Los demás no:", "The others cannot:", "Os demais não:");

    public static readonly Text Picked = new("La tomó de la cola: en esta campaña cada agente elige.", "They took it from the queue: in this campaign agents pick.", "Assumiu da fila: nesta campanha cada agente escolhe.");
    public static readonly Text AssignedBy = new("Se la asignó {0}, de la supervisión.", "{0}, a supervisor, assigned it.", "{0}, da supervisão, a atribuiu.");
    public static readonly Text PassedOn = new("Se la transfirió {0}.", "{0} transferred it.", "{0} a transferiu.");
    public static readonly Text CameBack = new("{0} la transfirió y nadie la tomó a tiempo.", "{0} transferred it, and nobody took it in time.", "{0} a transferiu e ninguém a assumiu a tempo.");
    public static readonly Text CouldNotReturn = new(
        "{0} la transfirió; nadie la tomó a tiempo y no puede volver: {1}.", "{0} transferred it; nobody took it in time, and it cannot go back: {1}.", "{0} a transferiu; ninguém a assumiu a tempo e não pode voltar: {1}.");
    public static readonly Text ChosenBecause = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly Plural OfEligible = new(
        new("Era el único de los miembros que podía.", "The only member who could.", "Era o único membro que podia."),
        new("Podían {0} miembros.", "{0} members could.", "{0} membros podiam."));
    public static readonly Text OfferedBefore = new("Ofertas", "Offers", "Ofertas");
    public static readonly Text Penalty = new("penalidad {0}", "penalty {0}", "penalidade {0}");
    public static readonly Text Has = new("tiene {0}", "has {0}", "tem {0}");
    public static readonly Text CompletedToday = new("{0} hoy", "{0} today", "{0} hoje");
    public static readonly Text More = new("y {0} más", "and {0} more", "e mais {0}");
}
