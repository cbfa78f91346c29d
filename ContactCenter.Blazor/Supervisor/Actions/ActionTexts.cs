using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;

namespace ContactCenter.Blazor.Supervisor.Actions;

static class ActionTexts
{
    public static readonly Text ActionsOf = new("Acciones con {0}", "Actions on {0}", "Ações com {0}");
    public static readonly Text Spy = new("Espía", "Spy", "Espiar");
    public static readonly Text Screen = new("Monitorear Pantalla", "Watch screen", "Monitorar tela");
    public static readonly Text Info = new("Info", "Info", "Info");
    public static readonly Text Pause = new("Pausa", "Pause", "Pausa");
    public static readonly Text Talk = new("Chat con agente", "Chat with agent", "Chat com agente");
    public static readonly Text LogOut = new("Desloguear agente", "Log agent out", "Desconectar agente");

    public static readonly Text NoScreenYet = new(
        "Todavía no está disponible: el monitoreo de pantalla llega en una próxima versión.",
        "Not available yet: screen monitoring comes with a later version.",
        "Ainda não disponível: o monitoramento de tela chega em uma próxima versão.");
    public static readonly Text NotLoggedIn = new("No está conectado.", "They are not logged in.", "Não está conectado.");

    public static readonly Text WatchNone = new("{0} no atiende a nadie ahora", "{0} serves nobody now", "{0} não atende ninguém agora");
    public static readonly Text WatchNoneHelp = new(
        "En cuanto tome una interacción que usted puede ver, aparece aquí.", "As soon as they take one that you may see, it appears here.", "Assim que assumir uma que você pode ver, ela aparece aqui.");
    public static readonly Text WatchOf = new("Espía: {0}", "Spying on {0}", "Espiando {0}");
    public static readonly Text Interactions = new("Interacciones del agente", "The agent's interactions", "Interações do agente");

    public static readonly Text LogOutTitle = new("¿Desloguear a {0}?", "Log {0} out?", "Desconectar {0}?");
    public static readonly Text LogOutHelp = new(
        "Su consola se cierra al instante en todas sus pestañas y pide ingresar de nuevo.",
        "Their console closes at once in all its tabs, and asks to log in again.",
        "O console fecha imediatamente em todas as abas e pede para entrar de novo.");
    public static readonly Plural LogOutServing = new(
        new("La interacción que atiende vuelve a su cola, en primer lugar; nada de lo escrito se pierde.", "The interaction they serve goes back to its queue, in front; nothing that was written is lost.", "A interação que atende volta para a fila, em primeiro lugar; nada do que foi escrito se perde."),
        new("Las {0} interacciones que atiende vuelven a sus colas, en primer lugar; nada de lo escrito se pierde.", "The {0} interactions they serve go back to their queues, in front; nothing that was written is lost.", "As {0} interações que atende voltam para as filas, em primeiro lugar; nada do que foi escrito se perde."));
    public static readonly Text LogOutReason = new("Motivo", "Reason", "Motivo");
    public static readonly Text LogOutReasonHelp = new("Opcional; lo lee el agente y queda en la auditoría.", "Optional; the agent reads it, and the audit keeps it.", "Opcional; o agente o lê e fica na auditoria.");

    public static Text Of(Error error) => Pausing.PauseTexts.Of(error);
}
