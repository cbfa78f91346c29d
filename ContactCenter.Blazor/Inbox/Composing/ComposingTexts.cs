using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Composing;

static class ComposingTexts
{
    public static readonly Text WindowCloses = new("La ventana de 24 horas de WhatsApp cierra en", "WhatsApp's 24-hour window closes in", "A janela de 24 horas do WhatsApp fecha em");
    public static readonly Text WindowClosed = new(
        "Pasaron más de 24 horas desde el último mensaje del cliente: hasta que responda, WhatsApp solo acepta plantillas.",
        "More than 24 hours have passed since the customer's last message: until they write, WhatsApp takes templates only.",
        "Passaram mais de 24 horas desde a última mensagem do cliente: até que responda, o WhatsApp só aceita modelos.");
    public static readonly Text WriteWhat = new("Qué escribir", "What to write", "O que escrever");
    public static readonly Text Template = new("Plantilla", "Template", "Modelo");
    public static readonly Text ValueOf = new("Valor de {0}", "Value of {0}", "Valor de {0}");
    public static readonly Text Preview = new("Así lo leerá el cliente", "As the customer will read it", "Como o cliente vai ler");
    public static readonly Text SendTemplate = new("Enviar plantilla", "Send template", "Enviar modelo");
    public static readonly Text ValueMissing = new("Escriba un valor.", "Type a value.", "Digite um valor.");
    public static readonly Text ValueBroken = new(
        "WhatsApp no acepta saltos de línea, tabulaciones ni más de cuatro espacios seguidos.", "WhatsApp takes no line breaks, tabs or more than four spaces in a row.", "O WhatsApp não aceita quebras de linha, tabulações nem mais de quatro espaços seguidos.");
    public static readonly Text TemplateUnknown = new(
        "La plantilla ya no está entre las del proveedor.", "The template is no longer among the provider's.", "O modelo não está mais entre os do provedor.");
    public static readonly Text NoTemplates = new(
        "No hay plantillas para esta cuenta. Un administrador las carga en Administrador → Proveedores → Heynow; con Direct API, en el proveedor de Client API con el mismo Platform ID.",
        "There are no templates for this account. An administrator enters them in Administrator → Providers → Heynow; with the Direct API, at the Client API provider of the same Platform ID.",
        "Não há modelos para esta conta. Um administrador os cadastra em Administrador → Provedores → Heynow; com a Direct API, no provedor da Client API com o mesmo Platform ID.");
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
