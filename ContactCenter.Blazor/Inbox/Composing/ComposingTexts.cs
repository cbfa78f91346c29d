using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Composing;

static class ComposingTexts
{
    public static readonly Text WindowCloses = new("La ventana de 24 horas de WhatsApp cierra en", "WhatsApp's 24-hour window closes in", "A janela de 24 horas do WhatsApp fecha em");
    public static readonly Text WindowClosed = new(
        "Pasaron más de 24 horas desde el último mensaje del cliente: WhatsApp ya no acepta texto libre. Podrá escribir de nuevo cuando el cliente responda.",
        "More than 24 hours have passed since the customer's last message: WhatsApp no longer takes free text. You can write again once the customer does.",
        "Passaram mais de 24 horas desde a última mensagem do cliente: o WhatsApp não aceita mais texto livre. Você poderá escrever de novo quando o cliente responder.");
    public static readonly Text Write = new("Escriba un mensaje…", "Write a message…", "Escreva uma mensagem…");
    public static readonly Text Hint = new("Enter envía · Mayús+Enter salta de línea · / respuestas", "Enter sends · Shift+Enter new line · / responses", "Enter envia · Shift+Enter nova linha · / respostas");
    public static readonly Text Send = new("Enviar", "Send", "Enviar");
    public static readonly Text Emoji = new("Emoji", "Emoji", "Emoji");
    public static readonly Text SearchEmoji = new("Buscar emoji…", "Search emoji…", "Buscar emoji…");
    public static readonly Text RecentEmoji = new("Recientes", "Recent", "Recentes");
    public static readonly Text EveryEmoji = new("Todos", "All", "Todos");
    public static readonly Text NoEmoji = new("Ningún emoji coincide", "No emoji matches", "Nenhum emoji corresponde");
    public static readonly Text Canned = new("Respuestas pre-armadas", "Canned responses", "Respostas prontas");
    public static readonly Text SearchCanned = new("Buscar por atajo o descripción…", "Search by shortcut or description…", "Buscar por atalho ou descrição…");
    public static readonly Text NoCanned = new("Ninguna respuesta coincide", "No response matches", "Nenhuma resposta corresponde");
    public static readonly Text Sending = new("Enviando…", "Sending…", "Enviando…");
    public static readonly Text NotSent = new("No se envió.", "Not sent.", "Não enviada.");
    public static readonly Text Retry = new("Reintentar", "Retry", "Tentar de novo");
    public static readonly Text Discard = new("Descartar", "Discard", "Descartar");
}
