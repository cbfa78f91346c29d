using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Agents;

namespace ContactCenter.Blazor.Supervisor;

static class SupervisorTexts
{
    /// <summary>The code under which a database that cannot be written is shown; Core throws it instead of answering it.</summary>
    public const string UnavailableCode = "storage.unavailable";

    public static readonly Text Title = new("Campañas {0} en vivo", "{0} campaigns, live", "Campanhas {0} ao vivo");
    public static readonly Text Campaign = new("Campaña", "Campaign", "Campanha");
    public static readonly Text AllCampaigns = new("Todas las campañas", "All campaigns", "Todas as campanhas");
    public static readonly Text NoCampaigns = new("No hay campañas de este canal en su grupo", "Your group has no campaigns of this channel", "Seu grupo não tem campanhas deste canal");
    public static readonly Text NoCampaignsHelp = new(
        "Cuando un administrador cree una, aparecerá aquí.", "As soon as an administrator creates one it appears here.", "Quando um administrador criar uma, ela aparece aqui.");
    public static readonly Text UnknownCampaign = new("No puede ver esa campaña", "You cannot see that campaign", "Você não pode ver essa campanha");
    public static readonly Text UnknownCampaignHelp = new(
        "Ya no existe, o es de otro grupo de seguridad.", "It no longer exists, or belongs to another security group.", "Ela não existe mais ou é de outro grupo de segurança.");

    public static readonly Text Pause = new("Pausar", "Pause", "Pausar");
    public static readonly Text Resume = new("Reanudar", "Resume", "Retomar");
    public static readonly Text PauseHelp = new(
        "Detiene lo que se ve; los cambios se cuentan.", "Stops what you see; changes are counted.", "Para o que você vê; as mudanças são contadas.");
    public static readonly Text Frozen = new("En pausa: no se muestra lo nuevo.", "Paused: nothing new is shown.", "Em pausa: nada novo é mostrado.");
    public static readonly Plural Changes = new(new("{0} cambio", "{0} change", "{0} mudança"), new("{0} cambios", "{0} changes", "{0} mudanças"));

    public static readonly Text Waiting = new("En espera", "Waiting", "Em espera");
    public static readonly Text LongestWait = new("Mayor espera", "Longest wait", "Maior espera");
    public static readonly Text ActiveNow = new("Activas", "Active", "Ativas");
    public static readonly Text Agents = new("Agentes", "Agents", "Agentes");
    public static readonly Text ActiveInteractions = new("Interacciones activas", "Active interactions", "Interações ativas");

    public static readonly Text State = new("Estado", "State", "Estado");
    public static readonly Text Channels = new("Canales", "Channels", "Canais");
    public static readonly Text Agent = new("Agente", "Agent", "Agente");
    public static readonly Text TimeInState = new("Tiempo", "Time", "Tempo");
    public static readonly Text Customer = new("Cliente", "Customer", "Cliente");
    public static readonly Text TimeWaiting = new("Espera", "Wait", "Espera");
    public static readonly Text Position = new("Lugar", "Place", "Lugar");
    public static readonly Text Duration = new("Duración", "Duration", "Duração");
    public static readonly Text Unread = new("Sin leer", "Unread", "Não lidas");
    public static readonly Text Visitor = new("Visitante", "Visitor", "Visitante");
    public static readonly Text Actions = new("Acciones", "Actions", "Ações");
    public static readonly Text Online = new("Conectado", "Online", "Conectado");
    public static readonly Text Away = new("Ausente", "Away", "Ausente");
    public static readonly Text OfferedTo = new("Ofrecida a {0}", "Offered to {0}", "Oferecida a {0}");
    public static readonly Text Gone = new("Ya no está", "No longer here", "Já não está");
    public static readonly Text Raised = new("Adelantada", "Raised", "Adiantada");
    public static readonly Text AlsoServing = new("atendiendo", "serving", "atendendo");
    public static readonly Text SortBy = new("Ordenar por {0}", "Sort by {0}", "Ordenar por {0}");

    public static readonly Text InTime = new("en plazo", "in time", "no prazo");
    public static readonly Text Near = new("cerca del límite", "near the limit", "perto do limite");
    public static readonly Text Beyond = new("fuera de plazo", "beyond the limit", "fora do prazo");

    public static readonly Text SearchAgents = new("Buscar agente", "Search agents", "Buscar agente");
    public static readonly Text NoAgentFound = new("Ningún agente se llama así.", "No agent has that name.", "Nenhum agente tem esse nome.");
    public static readonly Text NoAgents = new("Estas campañas no tienen agentes. Un administrador puede agregarlos.", "These campaigns have no agents. An administrator can add some.", "Estas campanhas não têm agentes. Um administrador pode adicioná-los.");
    public static readonly Text NobodyWaits = new("Nadie espera.", "Nobody is waiting.", "Ninguém está esperando.");
    public static readonly Text NothingActive = new("Ninguna conversación en curso.", "No conversation is under way.", "Nenhuma conversa em andamento.");

    public static readonly Text Spy = new("Espiar", "Spy", "Espiar");
    public static readonly Text SpyOn = new("Espiar la conversación de {0}", "Spy on the conversation of {0}", "Espiar a conversa de {0}");
    public static readonly Text SpyNote = new(
        "Nadie en la conversación nota que mira. Su mirada queda en la auditoría.",
        "Nobody in the conversation notices that you look. That you looked is kept in the audit.",
        "Ninguém na conversa percebe que você olha. Sua visita fica na auditoria.");
    public static readonly Text SpyNoAgent = new("Sin agente todavía", "No agent yet", "Ainda sem agente");
    public static readonly Text CustomerTyping = new("{0} está escribiendo…", "{0} is typing…", "{0} está digitando…");
    public static readonly Text AgentTyping = new("El agente está escribiendo…", "The agent is typing…", "O agente está digitando…");
    public static readonly Text Ended = new("La conversación terminó.", "The conversation has ended.", "A conversa terminou.");
    public static readonly Text CannotSee = new(
        "No puede ver esta conversación: no existe, o es de una campaña de otro grupo.",
        "You cannot see this conversation: it does not exist, or belongs to another group's campaign.",
        "Você não pode ver esta conversa: ela não existe ou é de uma campanha de outro grupo.");
    public static readonly Text NotAllowed = new(
        "Su rol no permite ver conversaciones.", "Your role does not allow you to see conversations.", "Seu papel não permite ver conversas.");
    public static readonly Text SessionOver = new("Su sesión terminó. Ingrese de nuevo.", "Your session has ended. Log in again.", "Sua sessão terminou. Entre de novo.");
    public static readonly Text Unavailable = new(
        "El servidor no puede guardar en este momento, y sin dejar constancia no se puede mirar. Intente de nuevo en un minuto.",
        "The server cannot store anything right now, and a look must be recorded. Try again in a minute.",
        "O servidor não pode gravar agora, e uma visita precisa ser registrada. Tente de novo em um minuto.");

    public static readonly Text Offline = new("Desconectado", "Offline", "Desconectado");
    public static readonly Text Free = new("Libre", "Free", "Livre");
    public static readonly Text Busy = new("Ocupado", "Busy", "Ocupado");
    public static readonly Text FreeOnBreak = new("Libre en break", "Free on break", "Livre em pausa");
    public static readonly Text BusyOnBreak = new("Ocupado en break", "Busy on break", "Ocupado em pausa");

    public static Text Of(AgentState state) => state switch
    {
        AgentState.Free => Free,
        AgentState.Busy => Busy,
        AgentState.FreeOnBreak => FreeOnBreak,
        AgentState.BusyOnBreak => BusyOnBreak,
        _ => Offline,
    };

    /// <summary>By the code of a refusal; what has no words of its own was not to be seen.</summary>
    public static Text OfError(string code) => code switch
    {
        "access.denied" => NotAllowed,
        "session.over" => SessionOver,
        UnavailableCode => Unavailable,
        _ => CannotSee,
    };
}
