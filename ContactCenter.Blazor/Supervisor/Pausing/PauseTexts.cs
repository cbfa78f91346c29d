using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;

namespace ContactCenter.Blazor.Supervisor.Pausing;

static class PauseTexts
{
    public static readonly Text Pause = new("Pausar", "Pause", "Pausar");
    public static readonly Text Resume = new("Reanudar", "Resume", "Retomar");
    public static readonly Text PauseOf = new("Pausar a {0}", "Pause {0}", "Pausar {0}");
    public static readonly Text ResumeOf = new("Reanudar a {0}", "Let {0} go on", "Retomar {0}");
    public static readonly Text PauseTitle = new("¿Pausar a {0}?", "Pause {0}?", "Pausar {0}?");
    public static readonly Text PauseHelp = new(
        "No le llegará nada nuevo. Lo que atiende sigue con esta persona, y verá quién la pausó y por qué. Ella misma puede volver.",
        "Nothing new will reach them. What they serve stays with them; they see who paused them and why, and may come back by themselves.",
        "Nada novo chegará. O que a pessoa atende continua com ela; ela verá quem a pausou e por quê, e pode voltar sozinha.");
    public static readonly Text Break = new("Pausa", "Break", "Pausa");
    public static readonly Text Reason = new("Motivo", "Reason", "Motivo");
    public static readonly Text ReasonHelp = new("Opcional; lo lee el agente y queda en la auditoría.", "Optional; the agent reads it, and the audit keeps it.", "Opcional; o agente lê e fica na auditoria.");
    public static readonly Text ResumeTitle = new("¿Reanudar a {0}?", "Let {0} go on?", "Retomar {0}?");
    public static readonly Text ResumeHelp = new(
        "Está en «{0}». La pausa termina y vuelve a recibir interacciones.", "They are on “{0}”. The break ends, and interactions reach them again.", "Está em “{0}”. A pausa termina e volta a receber interações.");
    public static readonly Text PausedBy = new("Por {0}", "By {0}", "Por {0}");
    public static readonly Text PausedByWhy = new("Por {0}: {1}", "By {0}: {1}", "Por {0}: {1}");
    public static readonly Text Unreachable = new("no responde", "no answer", "não responde");
    public static readonly Text UnreachableHelp = new(
        "Su navegador no responde: no le llega nada nuevo, y si sigue así lo que atiende vuelve a la cola.",
        "Their browser does not answer: nothing new reaches them, and if this goes on what they serve goes back to the queue.",
        "O navegador não responde: nada novo chega e, se continuar assim, o que atende volta para a fila.");

    public static readonly Text Offline = new("Ya no está conectado.", "They are no longer logged in.", "Não está mais conectado.");
    public static readonly Text NotTheirs = new("Ya no es agente de sus campañas.", "They are no longer an agent of your campaigns.", "Não é mais agente das suas campanhas.");
    public static readonly Text BreakUnknown = new("Esa pausa ya no existe. Elija otra.", "That break no longer exists. Choose another.", "Essa pausa não existe mais. Escolha outra.");
    public static readonly Text Failed = new("No se pudo. Intente de nuevo.", "It did not work. Try again.", "Não foi possível. Tente de novo.");

    public static Text Of(Error error) => error.Code switch
    {
        "agent.offline" => Offline,
        "access.not-found" => NotTheirs,
        "break.unknown" => BreakUnknown,
        "session.over" => SupervisorTexts.SessionOver,
        _ => Failed,
    };
}
