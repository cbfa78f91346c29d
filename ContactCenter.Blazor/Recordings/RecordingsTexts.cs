using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Supervisor;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Recordings;

static class RecordingsTexts
{
    public static readonly Text Title = new("Grabaciones {0}", "{0} recordings", "Gravações {0}");
    public static readonly Text Filters = new("Filtros", "Filters", "Filtros");
    public static readonly Text From = new("Fecha inicio", "From", "Data inicial");
    public static readonly Text To = new("Fecha final", "To", "Data final");
    public static readonly Text CustomerPart = new("Nombre o correo", "Name or e-mail", "Nome ou e-mail");
    public static readonly Text NumberPart = new("Número o nombre", "Number or name", "Número ou nome");
    public static readonly Text TextPart = new("Texto", "Text", "Texto");
    public static readonly Text TextExample = new("factura \"no llega\" env*", "invoice \"not here\" deliv*", "fatura \"não chega\" env*");
    public static readonly Text TextHelp = new(
        "Todas las palabras, en cualquier orden, sin distinguir mayúsculas ni acentos. Entre comillas: en ese orden. Con * tras tres letras o más: que empiece así.",
        "All the words, in any order, whatever their case and accents. In quotes: in that order. With * after three letters or more: that begins so.",
        "Todas as palavras, em qualquer ordem, sem distinguir maiúsculas nem acentos. Entre aspas: nessa ordem. Com * após três letras ou mais: que comece assim.");
    public static readonly Text Any = new("Todos", "Any", "Todos");
    public static readonly Text Tag = new("Etiqueta", "Tag", "Etiqueta");
    public static readonly Text Campaign = new("Campaña", "Campaign", "Campanha");
    public static readonly Text AnyCampaign = new("Todas", "All", "Todas");
    public static readonly Text Agent = new("Agente", "Agent", "Agente");
    public static readonly Text AnyAgent = new("Todos", "All", "Todos");
    public static readonly Text OfflineOnly = new("Solo mensajes fuera de horario", "Out-of-hours messages only", "Somente mensagens fora do horário");
    public static readonly Text Clear = new("Limpiar filtros", "Clear filters", "Limpar filtros");
    public static readonly Text EndBeforeStart = new(
        "La fecha final es anterior a la inicial.", "The last day is before the first one.", "A data final é anterior à inicial.");

    public static readonly Text Erased = new("Borrada", "Erased", "Apagada");
    public static readonly Text Date = new("Fecha", "Date", "Data");
    public static readonly Text Customer = new("Cliente", "Customer", "Cliente");
    /// <summary>On Hey Now the column of numbers, by the word of the customer's document.</summary>
    public static Text CustomerOf(Channel channel) => channel == Channel.HeyNow ? channel.Name() : Customer;
    public static readonly Text Direction = new("Dirección", "Direction", "Direção");
    public static readonly Text State = new("Estado", "State", "Estado");
    public static readonly Text Seen = new("Visto", "Seen", "Visto");
    public static readonly Text NotSeen = new("No visto", "Not seen", "Não visto");
    public static readonly Text SeenOnes = new("Vistos", "Seen", "Vistos");
    public static readonly Text SeenOrNot = new("Todos", "All", "Todos");
    public static readonly Text SeenOf = new("{0}: el mensaje de {1}", "{0}: the message of {1}", "{0}: a mensagem de {1}");
    public static readonly Text MarkNotSeen = new("Marcar como no visto", "Mark as not seen", "Marcar como não visto");
    public static readonly Text MarkSeen = new("Marcar como visto", "Mark as seen", "Marcar como visto");
    public static readonly Text NotMarked = new("No se guardó la marca: {0}", "The mark was not stored: {0}", "A marca não foi salva: {0}");
    public static readonly Text ReplyByMail = new("Responder por correo", "Reply by e-mail", "Responder por e-mail");
    public static readonly Text ReplySubject = new("Re: su mensaje a {0}", "Re: your message to {0}", "Re: sua mensagem para {0}");
    public static readonly Text Interaction = new("Interacción {0}", "Interaction {0}", "Interação {0}");
    public static readonly Text CustomerNumber = new("Número del cliente", "The customer's number", "Número do cliente");
    public static readonly Text Platform = new("Heynow por el que llegó", "The Heynow it came in by", "Heynow por onde chegou");
    public static readonly Text Nameless = new("Sin nombre", "No name", "Sem nome");
    public static readonly Text Rating = new("Calificación", "Rating", "Avaliação");
    public static readonly Text Stars = new("{0} de 5", "{0} of 5", "{0} de 5");
    public static readonly Plural Shown = new(
        new("{0} grabación", "{0} recording", "{0} gravação"),
        new("{0} grabaciones", "{0} recordings", "{0} gravações"));
    public static readonly Text AndMore = new("{0}, y hay más", "{0}, and there are more", "{0}, e há mais");
    public static readonly Text More = new("Mostrar más", "Show more", "Mostrar mais");
    public static readonly Text OldestFirst = new("Mostrar primero las más antiguas", "Show the oldest first", "Mostrar primeiro as mais antigas");
    public static readonly Text NewestFirst = new("Mostrar primero las más recientes", "Show the newest first", "Mostrar primeiro as mais recentes");
    public static readonly Text SortUp = new("Ordenar por {0}, de menor a mayor", "Sort by {0}, lowest first", "Ordenar por {0}, do menor ao maior");
    public static readonly Text SortDown = new("Ordenar por {0}, de mayor a menor", "Sort by {0}, highest first", "Ordenar por {0}, do maior ao menor");
    public static readonly Text Wait = new("Espera total", "Total wait", "Espera total");
    public static readonly Text Duration = new("Duración", "Duration", "Duração");
    public static readonly Text WaitedFor = new("esperó {0}", "waited {0}", "esperou {0}");
    public static readonly Text UntilAnswered = new("Hasta que lo atendieron por primera vez", "Until first answered", "Até ser atendido pela primeira vez");
    public static readonly Text LastedFor = new("duró {0}", "lasted {0}", "durou {0}");
    public static readonly Text Order = new("Orden", "Order", "Ordem");
    public static readonly Text SortedAmong = new(
        "Hay muchas con esas palabras: se ordenan las {0} más recientes. Acote las fechas para ordenar las demás.",
        "Very many have these words: the newest {0} are sorted. Narrow the dates to sort the others.",
        "Há muitas com essas palavras: são ordenadas as {0} mais recentes. Restrinja as datas para ordenar as demais.");
    public static readonly Text NotIndexedYet = new(
        "Las conversaciones más antiguas todavía se están indexando ({1} %): las iniciadas hasta el {0} aún no se encuentran aquí.",
        "Older conversations are still being indexed ({1} %): those begun until {0} are not found here yet.",
        "As conversas mais antigas ainda estão sendo indexadas ({1} %): as iniciadas até {0} ainda não são encontradas aqui.");
    public static readonly Text Keys = new("J y K: siguiente y anterior", "J and K: next and previous", "J e K: próxima e anterior");
    public static readonly Text Open = new("Abrir la conversación de {0}", "Open the conversation of {0}", "Abrir a conversa de {0}");
    public static readonly Text Newer = new("Anterior en la lista (K)", "Previous in the list (K)", "Anterior na lista (K)");
    public static readonly Text Older = new("Siguiente en la lista (J)", "Next in the list (J)", "Próxima na lista (J)");

    public static readonly Text Nothing = new("No hay grabaciones", "There are no recordings", "Não há gravações");
    public static readonly Text NothingYetHelp = new(
        "Aquí aparecen las conversaciones cuando terminan y los mensajes que se dejan fuera de horario.",
        "Conversations appear here when they end, and messages left out of hours.",
        "Aqui aparecem as conversas quando terminam e as mensagens deixadas fora do horário.");
    public static readonly Text NothingFoundHelp = new(
        "Ninguna coincide con los filtros. Amplíe las fechas o quite alguno.",
        "None matches the filters. Widen the dates or remove a filter.",
        "Nenhuma corresponde aos filtros. Amplie as datas ou remova algum.");
    public static readonly Text SearchFailed = new("No se pudo buscar", "The search failed", "Não foi possível buscar");
    public static readonly Text SearchFailedHelp = new(
        "Sus filtros siguen en la dirección de la página. Intente de nuevo.",
        "Your filters are kept in the page's address. Try again.",
        "Seus filtros continuam no endereço da página. Tente de novo.");

    public static readonly Text Inbound = new("Entrante", "Inbound", "Recebida");
    public static readonly Text Outbound = new("Saliente", "Outbound", "Enviada");
    public static readonly Text Completed = new("Completada", "Completed", "Concluída");
    public static readonly Text Abandoned = new("Abandonada", "Abandoned", "Abandonada");
    public static readonly Text TimedOut = new("Sin atender a tiempo", "Timed out", "Não atendida a tempo");
    public static readonly Text Rejected = new("Rechazada", "Rejected", "Rejeitada");
    public static readonly Text Offline = new("Fuera de horario", "Out of hours", "Fora do horário");

    public static Text Of(InteractionState state) => state switch
    {
        InteractionState.Abandoned => Abandoned,
        InteractionState.TimedOut => TimedOut,
        InteractionState.Rejected => Rejected,
        InteractionState.Offline => Offline,
        _ => Completed,
    };
}
