using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers;

namespace ContactCenter.Blazor.Outbound;

/// <summary>The page by which one writes first to a customer.</summary>
static class OutboundTexts
{
    public static readonly Text Title = new("Mensajes salientes", "Outbound messages", "Mensagens de saída");
    public static readonly Text Help = new("Un mensaje a un cliente que no está en conversación.", "One message to a customer who is in no conversation.", "Uma mensagem a um cliente que não está em conversa.");
    public static readonly Text NewMessage = new("Mensaje nuevo", "New message", "Nova mensagem");
    public static readonly Text NotPermitted = new("No tiene permiso para mensajes salientes", "You have no permission for outbound messages", "Você não tem permissão para mensagens de saída");
    public static readonly Text NotPermittedHelp = new(
        "Un administrador lo da en Configuración → Agentes.", "An administrator grants it in Settings → Agents.", "Um administrador a concede em Configuração → Agentes.");
    public static readonly Text NoWay = new("Ninguna de sus campañas puede enviar mensajes", "None of your campaigns can send messages", "Nenhuma das suas campanhas pode enviar mensagens");
    public static readonly Text NoWayHelp = new(
        "Hace falta ser miembro de una campaña de Heynow cuyo proveedor use Client API o WhatsApp Cloud API.",
        "You must be a member of a Heynow campaign whose provider uses the Client API or the WhatsApp Cloud API.",
        "É preciso ser membro de uma campanha do Heynow cujo provedor use a Client API ou a WhatsApp Cloud API.");
    public static readonly Text Provider = new("Proveedor", "Provider", "Provedor");
    public static readonly Text Campaign = new("Campaña", "Campaign", "Campanha");
    public static readonly Text Number = new("Número", "Number", "Número");
    public static readonly Text NumberHelp = new("Con código de país, por ejemplo +598 99 123 456.", "With its country code, as +598 99 123 456.", "Com código do país, por exemplo +598 99 123 456.");
    public static readonly Text FacebookHelp = new(
        "El número que Facebook le dio al cliente: está en el encabezado de sus conversaciones.", "The number that Facebook gave the customer: it stands in the header of their conversations.", "O número que o Facebook deu ao cliente: está no cabeçalho das suas conversas.");
    public static readonly Text TwitterHelp = new("El usuario, por ejemplo @nombre, o su identificador numérico.", "The user name, as @name, or their number.", "O usuário, por exemplo @nome, ou seu identificador numérico.");
    public static readonly Text CustomerId = new("Identificador del cliente en el canal", "The customer's id in the channel", "Identificador do cliente no canal");
    public static readonly Text What = new("Qué enviar", "What to send", "O que enviar");
    public static readonly Text FreeText = new("Texto", "Text", "Texto");
    public static readonly Text Message = new("Mensaje", "Message", "Mensagem");
    public static readonly Text Send = new("Enviar mensaje", "Send message", "Enviar mensagem");
    public static readonly Text Sent = new("En camino a {0}", "On its way to {0}", "A caminho de {0}");
    public static readonly Text NumberMissing = new("Escriba el número.", "Type the number.", "Digite o número.");
    public static readonly Text IdMissing = new("Escriba el identificador del cliente.", "Type the customer's id.", "Digite o identificador do cliente.");
    public static readonly Text BadNumber = new("No es un número con código de país.", "This is no number with a country code.", "Não é um número com código do país.");
    public static readonly Text BadId = new("Son solo números, sin nombre ni dirección.", "It is digits only, no name or address.", "São só números, sem nome nem endereço.");
    public static readonly Text BadName = new("No es un usuario ni un identificador de Twitter.", "This is no user name and no number of Twitter.", "Não é um usuário nem um identificador do Twitter.");
    public static readonly Text TextMissing = new("Escriba el mensaje.", "Type the message.", "Digite a mensagem.");

    public static readonly Text WindowOpen = new("Ventana de 24 horas abierta: puede enviar texto.", "The 24-hour window is open: text can be sent.", "Janela de 24 horas aberta: pode enviar texto.");
    public static readonly Text WindowCloses = new("Cierra en", "It closes in", "Fecha em");
    public static readonly Text WindowClosed = new(
        "Ventana de 24 horas cerrada: solo se puede enviar una plantilla.", "The 24-hour window is closed: only a template can be sent.", "Janela de 24 horas fechada: só é possível enviar um modelo.");
    public static readonly Text WindowUnknown = new(
        "No se sabe si el cliente escribió en las últimas 24 horas; si no lo hizo, solo llega una plantilla.",
        "It is not known whether the customer wrote within the last 24 hours; if not, only a template arrives.",
        "Não se sabe se o cliente escreveu nas últimas 24 horas; se não, só chega um modelo.");
    public static readonly Text WindowUnknownFacebook = new(
        "No se sabe si el cliente escribió en las últimas 24 horas; si no lo hizo, Facebook puede rechazarlo.",
        "It is not known whether the customer wrote within the last 24 hours; if not, Facebook may refuse it.",
        "Não se sabe se o cliente escreveu nas últimas 24 horas; se não, o Facebook pode recusá-la.");
    public static readonly Text WindowLate = new(
        "El cliente no escribió en las últimas 24 horas: Facebook puede rechazarlo.", "The customer has not written within the last 24 hours: Facebook may refuse it.", "O cliente não escreveu nas últimas 24 horas: o Facebook pode recusá-la.");
    static readonly Text facebookNote = new(
        "Solo llega a quien ya escribió a la página. En Facebook no hay plantillas.", "It only reaches somebody who has written to the page. Facebook has no templates.", "Só chega a quem já escreveu à página. No Facebook não há modelos.");
    static readonly Text twitterNote = new(
        "Llega a quien acepta mensajes directos de la cuenta. En Twitter no hay plantillas ni límite de 24 horas.",
        "It reaches somebody who takes direct messages of the account. Twitter has no templates and no 24 hours.",
        "Chega a quem aceita mensagens diretas da conta. No Twitter não há modelos nem limite de 24 horas.");
    public static readonly Text WindowAsking = new("Consultando la ventana de 24 horas…", "Asking for the 24-hour window…", "Consultando a janela de 24 horas…");
    public static readonly Text NoWayNow = new(
        "Esta campaña ya no puede enviar mensajes.", "This campaign can send no messages any more.", "Esta campanha não pode mais enviar mensagens.");

    public static readonly Text Recent = new("Enviados por usted", "Sent by you", "Enviadas por você");
    public static readonly Text Nothing = new("Todavía no envió mensajes", "You have sent no messages yet", "Você ainda não enviou mensagens");
    public static readonly Text NothingHelp = new(
        "Aquí se ve cómo sigue cada mensaje: en camino, enviado, entregado, leído o fallido.",
        "How each message fares is seen here: on its way, sent, delivered, read or failed.",
        "Aqui se vê como segue cada mensagem: a caminho, enviada, entregue, lida ou com falha.");
    public static readonly Text OpenConversation = new("Ver la conversación", "Show the conversation", "Ver a conversa");
    public static readonly Text More = new("Ver más", "Show more", "Ver mais");

    public static Text NoteOf(ProviderChannel channel) => channel == ProviderChannel.Facebook ? facebookNote : twitterNote;

    public static Text HelpOf(ProviderChannel channel) => channel switch
    {
        ProviderChannel.Facebook => FacebookHelp,
        ProviderChannel.Twitter => TwitterHelp,
        _ => NumberHelp,
    };

    /// <summary>Of a field's complaint.</summary>
    public static Text? OfField(Error? error, string field, ProviderChannel channel = ProviderChannel.WhatsApp) => (error as InvalidInput)?.Fields.FirstOrDefault(known => known.Field == field) switch
    {
        null => null,
        { Field: "number", Code: "required" } => channel == ProviderChannel.WhatsApp ? NumberMissing : IdMissing,
        { Field: "number" } => channel switch { ProviderChannel.Facebook => BadId, ProviderChannel.Twitter => BadName, _ => BadNumber },
        { Field: "text", Code: "required" } => TextMissing,
        _ => InboxErrors.TooLong,
    };

    public static string Of(Localizer localizer, Error error) => error.Code switch
    {
        "outbound.no-provider" => localizer[NoWayNow],
        "message.window-closed" => localizer[WindowClosed],
        _ => InboxErrors.Of(localizer, error),
    };
}
