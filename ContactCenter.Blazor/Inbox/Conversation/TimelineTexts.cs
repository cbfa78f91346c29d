using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Conversation;

static class TimelineTexts
{
    public static readonly Text Conversation = new("Conversación", "Conversation", "Conversa");
    public static readonly Text Waited = new("Esperó {0}", "Waited {0}", "Esperou {0}");
    public static readonly Text JoinedFrom = new("Llegó desde {0}", "Joined from {0}", "Chegou de {0}");
    public static readonly Text Joined = new("Comenzó la conversación", "The conversation began", "A conversa começou");
    public static readonly Text Queued = new("En espera de un agente de {0}", "Waiting for an agent of {0}", "Aguardando um agente de {0}");
    public static readonly Text Bot = new("Lo atiende el bot", "The bot is answering", "O bot está atendendo");
    public static readonly Text HandedOver = new("El bot lo pasó a un agente", "The bot handed over to an agent", "O bot passou para um agente");
    public static readonly Text Requeued = new("Volvió a la espera", "Went back to the queue", "Voltou para a fila");
    public static readonly Text NotOpened = new("Volvió a la espera: no se abrió a tiempo", "Went back to the queue: not opened in time", "Voltou para a fila: não foi aberta a tempo");
    public static readonly Text AgentGone = new("Volvió a la espera: el agente se fue", "Went back to the queue: the agent left", "Voltou para a fila: o agente saiu");
    public static readonly Text AgentUnreachable = new(
        "Volvió a la espera: el navegador del agente no respondió", "Went back to the queue: the agent's browser did not answer", "Voltou para a fila: o navegador do agente não respondeu");
    public static readonly Text Repaired = new("El sistema la encontró sin nadie y la recuperó", "The system found it with nobody and recovered it", "O sistema a encontrou sem ninguém e a recuperou");
    public static readonly Text TransferredToCampaign = new("Transferida a {0}", "Transferred to {0}", "Transferida para {0}");
    public static readonly Text PassedTo = new("{2} la transfirió a {0}", "{2} transferred it to {0}", "{2} transferiu para {0}");
    public static readonly Text NotTaken = new("Nadie la tomó a tiempo en {0}", "Nobody took it in time in {0}", "Ninguém a assumiu a tempo em {0}");
    public static readonly Text CameBackTo = new("Volvió a {0}, que la había transferido", "Came back to {0}, who had transferred it", "Voltou para {0}, que a havia transferido");
    public static readonly Text Stayed = new(
        "Nadie la tomó a tiempo, y no puede volver a {0}: {1}", "Nobody took it in time, and it cannot go back to {0}: {1}", "Ninguém a assumiu a tempo, e não pode voltar para {0}: {1}");
    public static readonly Text Offered = new("Ofrecida a {0}", "Offered to {0}", "Oferecida a {0}");
    public static readonly Text AssignedTo = new("Un supervisor se la asignó a {0}", "A supervisor assigned it to {0}", "Um supervisor a atribuiu a {0}");
    public static readonly Text TakenOver = new("Un supervisor se hizo cargo", "A supervisor took it over", "Um supervisor assumiu o atendimento");
    public static readonly Text SupervisorIsIn = new("{0} (supervisión) se sumó: el cliente lee lo que escribe", "{0} (supervision) joined: the customer reads what they write", "{0} (supervisão) entrou: o cliente lê o que escreve");
    public static readonly Text SupervisorIsOut = new("{0} (supervisión) salió", "{0} (supervision) stepped out", "{0} (supervisão) saiu");
    public static readonly Text TakenBy = new("La tomó {0}", "{0} took it", "{0} assumiu");
    public static readonly Text TakenAfter = new("La tomó {0} tras {2} de espera", "{0} took it after a wait of {2}", "{0} assumiu após {2} de espera");
    public static readonly Text Described = new("{0} actualizó los datos del cliente", "{0} updated the customer's data", "{0} atualizou os dados do cliente");
    public static readonly Text MarkedSeen = new("{0} lo marcó como visto", "{0} marked it as seen", "{0} marcou como visto");
    public static readonly Text WroteAgain = new("No visto: el cliente volvió a escribir", "Not seen: the customer wrote again", "Não visto: o cliente voltou a escrever");
    public static readonly Text MarkedNotSeen = new("{0} lo marcó como no visto", "{0} marked it as not seen", "{0} marcou como não visto");
    public static readonly Text Raised = new("Un supervisor subió su prioridad", "A supervisor raised its priority", "Um supervisor aumentou a prioridade");

    public static readonly Text EndedByAgent = new("{0} finalizó la conversación", "{0} ended the conversation", "{0} encerrou a conversa");
    public static readonly Text EndedByVisitor = new("El cliente finalizó la conversación", "The customer ended the conversation", "O cliente encerrou a conversa");
    public static readonly Text LeftQueue = new("El cliente abandonó la espera", "The customer left the queue", "O cliente deixou a fila");
    public static readonly Text Disconnected = new("Finalizó: el cliente se desconectó", "Ended: the customer disconnected", "Encerrada: o cliente se desconectou");
    public static readonly Text WaitedTooLong = new("Finalizó: superó la espera máxima", "Ended: waited longer than the maximum", "Encerrada: passou da espera máxima");
    public static readonly Text QueueFull = new("Rechazada: la cola estaba llena", "Rejected: the queue was full", "Rejeitada: a fila estava cheia");
    public static readonly Text OutOfHours = new("Mensaje dejado fuera de horario", "Message left out of hours", "Mensagem deixada fora do horário");
    public static readonly Text EndedByBot = new("La finalizó el bot", "The bot ended it", "O bot encerrou");
    public static readonly Text EndedBySupervisor = new("La finalizó un supervisor", "A supervisor ended it", "Um supervisor encerrou");
    public static readonly Text Ended = new("La conversación finalizó", "The conversation ended", "A conversa terminou");

    public static readonly Text Rated = new("El cliente calificó la atención: {0} de 5", "The customer rated the service: {0} of 5", "O cliente avaliou o atendimento: {0} de 5");
    public static readonly Text Disposed = new("Tipificación: {0}", "Disposition: {0}", "Tipificação: {0}");
    public static readonly Text DispositionTaken = new("Sin tipificación", "No disposition", "Sem tipificação");
    public static readonly Text ClosingNote = new("Nota de cierre", "Closing note", "Nota de encerramento");
    public static readonly Text Erased = new("Contenido borrado", "Content erased", "Conteúdo apagado");
    public static readonly Text MessageDeleted = new("Mensaje eliminado", "Message deleted", "Mensagem excluída");
    public static readonly Text ErasedBy = new("El contenido se borró para siempre", "The content was erased for ever", "O conteúdo foi apagado para sempre");
    public static readonly Text MessageTools = new("Acciones del mensaje", "Message actions", "Ações da mensagem");
    public static readonly Text ShowOriginal = new("Ir al mensaje citado", "Go to the quoted message", "Ir para a mensagem citada");
    public static readonly Text BotName = new("Bot", "Bot", "Bot");
    public static readonly Text SystemName = new("Sistema", "System", "Sistema");
    public static readonly Plural ShowEarlier = new(
        new("Ver {0} línea anterior", "Show {0} earlier line", "Ver {0} linha anterior"),
        new("Ver anteriores ({0})", "Show earlier ({0})", "Ver anteriores ({0})"));
    public static readonly Text ShowMore = new("Ver anteriores", "Show earlier", "Ver anteriores");
    public static readonly Text ShowLater = new("Ver siguientes", "Show later", "Ver seguintes");
    public static readonly Text ToNewest = new("Ir a lo último", "Go to the newest", "Ir para o mais recente");
    public static readonly Text NewMessages = new("Mensajes nuevos", "New messages", "Mensagens novas");
    public static readonly Text Sent = new("Enviado", "Sent", "Enviada");
    public static readonly Text Delivered = new("Entregado", "Delivered", "Entregue");
    public static readonly Text Read = new("Leído", "Read", "Lida");
    public static readonly Text NothingYet = new("Todavía no hay mensajes", "No messages yet", "Ainda não há mensagens");

    /// <summary>What stands where a message's words were.</summary>
    public static Text Gone(Core.Interactions.MessageKind kind) => kind == Core.Interactions.MessageKind.Erased ? Erased : MessageDeleted;
}
