using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox;

static class InboxTexts
{
    public static readonly Text Title = new("Bandeja", "Inbox", "Caixa de entrada");
    public static readonly Text SearchHint = new("Buscar campaña o nombre…", "Search campaign or name…", "Buscar campanha ou nome…");
    public static readonly Text Lists = new("Listas de la bandeja", "Inbox lists", "Listas da caixa de entrada");
    public static readonly Text Pending = new("Pendientes", "Pending", "Pendentes");
    public static readonly Text Active = new("Activas", "Active", "Ativas");
    public static readonly Text History = new("Historial", "History", "Histórico");
    public static readonly Text Take = new("Tomar", "Take", "Assumir");
    public static readonly Text Open = new("Abrir", "Open", "Abrir");
    public static readonly Text AnswerWithin = new("Abra dentro del nivel de servicio; queda", "Open within the service level; left", "Abra dentro do nível de serviço; resta");
    public static readonly Text NoAnswerBar = new(
        "No abrió a tiempo una interacción que se le ofreció: pasó a otra persona y usted quedó en «Sin respuesta».",
        "You did not open in time what was offered to you: it went to somebody else, and you are on “No answer”.",
        "Você não abriu a tempo o que lhe foi oferecido: passou para outra pessoa e você está em “Sem resposta”.");
    public static readonly Text WrapUpBar = new("Cierre de la anterior: no llega nada nuevo.", "Wrap-up: nothing new arrives.", "Conclusão da anterior: nada novo chega.");
    public static readonly Text WrapUpEnd = new("Terminar el cierre", "End wrap-up", "Terminar a conclusão");
    public static readonly Text Gone = new("Ya no espera", "No longer waiting", "Não espera mais");
    public static readonly Text NoName = new("Sin nombre", "No name", "Sem nome");
    public static readonly Plural Unread = new(new("{0} mensaje sin leer", "{0} unread message", "{0} mensagem não lida"), new("{0} mensajes sin leer", "{0} unread messages", "{0} mensagens não lidas"));
    public static readonly Text WaitingFor = new("Espera hace", "Waiting for", "Esperando há");
    public static readonly Text ActiveFor = new("En conversación hace", "In conversation for", "Em conversa há");
    public static readonly Text You = new("Usted: {0}", "You: {0}", "Você: {0}");

    public static readonly Text PendingEmpty = new("Nadie está esperando", "Nobody is waiting", "Ninguém está esperando");
    public static readonly Text PendingEmptyHelp = new(
        "Cuando llegue alguien aparecerá aquí; haga clic para tomarlo.", "Whoever arrives appears here; click to take them.", "Quem chegar aparece aqui; clique para assumir.");
    public static readonly Text ActiveEmpty = new("No tiene conversaciones activas", "You have no active conversations", "Você não tem conversas ativas");
    public static readonly Text ActiveEmptyHelp = new("Tome una de Pendientes.", "Take one from Pending.", "Assuma uma de Pendentes.");
    public static readonly Text HistoryEmpty = new("Todavía no hay historial", "No history yet", "Ainda não há histórico");
    public static readonly Text HistoryEmptyHelp = new(
        "Las conversaciones que atienda quedan aquí al finalizar.", "Conversations that you served stay here after they end.", "As conversas que você atender ficam aqui ao terminar.");
    public static readonly Text NothingFound = new("Nada coincide con «{0}»", "Nothing matches “{0}”", "Nada corresponde a “{0}”");
    public static readonly Text ClearSearch = new("Borrar la búsqueda", "Clear the search", "Limpar a busca");
    public static readonly Text ChooseTitle = new("Ninguna conversación abierta", "No conversation open", "Nenhuma conversa aberta");
    public static readonly Text ChooseHelp = new(
        "Tome una de Pendientes o abra una de sus Activas.", "Take one from Pending or open one of your Active ones.", "Assuma uma de Pendentes ou abra uma das suas Ativas.");
    public static readonly Text LoadMore = new("Ver más", "Show more", "Ver mais");

    public static readonly Text Back = new("Volver a la lista", "Back to the list", "Voltar à lista");
    public static readonly Text Waited = new("esperó {0}", "waited {0}", "esperou {0}");
    public static readonly Text CameInBy = new("por {0}", "by {0}", "por {0}");
    public static readonly Text CameInByHelp = new("Entró por la cuenta {0}", "Came in by the account {0}", "Entrou pela conta {0}");
    public static readonly Text Number = new("Interacción {0}", "Interaction {0}", "Interação {0}");
    public static readonly Text End = new("Finalizar", "End", "Encerrar");
    public static readonly Text EndTitle = new("¿Finalizar la conversación con {0}?", "End the conversation with {0}?", "Encerrar a conversa com {0}?");
    public static readonly Text EndHelp = new(
        "El cliente verá el texto de despedida. La conversación queda en su historial.",
        "The customer will see the closing text. The conversation stays in your history.",
        "O cliente verá o texto de despedida. A conversa fica no seu histórico.");
    public static readonly Text CustomerPanel = new("Datos del cliente", "Customer data", "Dados do cliente");
    public static readonly Text ToggleCustomer = new("Mostrar u ocultar los datos del cliente", "Show or hide the customer's data", "Mostrar ou ocultar os dados do cliente");
    public static readonly Text Email = new("Correo", "E-mail", "E-mail");
    public static readonly Text Extra = new("Dato adicional", "Extra field", "Dado adicional");
    public static readonly Text Page = new("Página", "Page", "Página");
    public static readonly Text LanguageOfCustomer = new("Idioma", "Language", "Idioma");
    public static readonly Text Campaign = new("Campaña", "Campaign", "Campanha");
    public static readonly Text Began = new("Comenzó", "Began", "Começou");
    public static readonly Text Online = new("En línea", "Online", "On-line");
    public static readonly Text Offline = new("Desconectado", "Disconnected", "Desconectado");
    public static readonly Text IsTyping = new("{0} está escribiendo…", "{0} is typing…", "{0} está digitando…");
    public static readonly Text NotMine = new(
        "Solo lectura: esta conversación no está con usted.", "Read only: this conversation is not with you.", "Somente leitura: esta conversa não está com você.");
    public static readonly Text IsEnded = new("La conversación finalizó.", "The conversation has ended.", "A conversa terminou.");
    public static readonly Text IsWaiting = new("Está esperando a un agente.", "It is waiting for an agent.", "Está aguardando um agente.");
    public static readonly Text CannotShow = new("No se puede mostrar esta conversación", "This conversation cannot be shown", "Não é possível mostrar esta conversa");
    public static readonly Text CannotShowHelp = new(
        "No existe, o ahora la atiende otra persona.", "It does not exist, or somebody else is serving it now.", "Não existe, ou outra pessoa a atende agora.");

    public static readonly Text StateMenu = new("Su estado: {0}", "Your state: {0}", "Seu estado: {0}");
    public static readonly Text StateFree = new("Libre", "Free", "Livre");
    public static readonly Text StateBusy = new("Ocupado", "Busy", "Ocupado");
    public static readonly Text StateOffline = new("Desconectado", "Offline", "Desconectado");
    public static readonly Text StateBusyOn = new("{0} · ocupado", "{0} · busy", "{0} · ocupado");
    public static readonly Text Available = new("Disponible", "Available", "Disponível");
    public static readonly Text OverLong = new("Superó el tiempo de la pausa", "Longer than this break may last", "Passou do tempo da pausa");
    public static readonly Text BreakLimit = new("hasta {0} min", "up to {0} min", "até {0} min");
    public static readonly Text CounterOf = new("{0}: {1} en espera", "{0}: {1} waiting", "{0}: {1} em espera");
    public static readonly Text CounterOffered = new("{0} para usted", "{0} for you", "{0} para você");
    public static readonly Text OfferedPart = new("Para usted", "For you", "Para você");
    public static readonly Text WaitingPart = new("En espera", "Waiting", "Em espera");
    public static readonly Text UnreadPart = new("Sin leer", "Unread", "Não lidas");
    public static readonly Text PausedBar = new("{0} lo pausó: no le llega nada nuevo.", "{0} paused you: nothing new arrives.", "{0} pausou você: nada novo chega.");
    public static readonly Text PausedBarWhy = new("{0} lo pausó: «{1}». No le llega nada nuevo.", "{0} paused you: “{1}”. Nothing new arrives.", "{0} pausou você: “{1}”. Nada novo chega.");
    public static readonly Text Webchat = new("Webchat", "Webchat", "Webchat");
    public static readonly Text HeyNow = new("Hey Now", "Hey Now", "Hey Now");
}
