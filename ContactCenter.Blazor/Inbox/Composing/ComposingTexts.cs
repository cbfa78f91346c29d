using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Composing;

static class ComposingTexts
{
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
