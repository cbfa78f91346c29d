using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>Words of what shows a campaign outside: the preview, the code, the example and the plugin.</summary>
static class EmbedTexts
{
    public static readonly Text Preview = new("Vista previa", "Preview", "Pré-visualização");
    public static readonly Text PreviewLanguage = new("Idioma de la vista previa", "Language of the preview", "Idioma da pré-visualização");
    public static readonly Text PreviewScene = new("Mensaje que se muestra", "Message shown", "Mensagem exibida");

    public static readonly Text Generate = new("Generar código", "Generate code", "Gerar código");
    public static readonly Text Example = new("Ver ejemplo", "See example", "Ver exemplo");
    public static readonly Text Plugin = new("WordPress plugin", "WordPress plugin", "Plugin WordPress");

    public static readonly Text CodeTitle = new("Código de «{0}»", "Code of “{0}”", "Código de “{0}”");
    public static readonly Text CodeHelp = new(
        "Péguelo en cada página del sitio, antes de </body>. El sitio debe estar en «Dominio permitido».",
        "Paste it into each page of the site, before </body>. The site must be among the allowed domains.",
        "Cole em cada página do site, antes de </body>. O site deve estar em “Domínio permitido”.");
    public static readonly Text CodeLanguage = new("Idioma", "Language", "Idioma");
    public static readonly Text CodeLanguageOfPage = new("El de la página o el navegador", "The page's or the browser's", "O da página ou do navegador");
    public static readonly Text Copy = new("Copiar", "Copy", "Copiar");
    public static readonly Text Copied = new("Copiado", "Copied", "Copiado");
    public static readonly Text NotCopied = new("Selecciónelo y cópielo con el teclado.", "Select it and copy it by keyboard.", "Selecione e copie com o teclado.");
    public static readonly Text Close = new("Cerrar", "Close", "Fechar");

    public static readonly Text ExampleTitle = new("Ejemplo de «{0}»", "Example of “{0}”", "Exemplo de “{0}”");
    public static readonly Text ExampleHelp = new(
        "Esta página lleva el widget con el mismo código que el sitio del cliente. Ábralo abajo a la derecha: lo que escriba llega a los agentes.",
        "This page carries the widget by the same code as the customer's site. Open it at the bottom right: what you write reaches the agents.",
        "Esta página traz o widget com o mesmo código do site do cliente. Abra-o embaixo à direita: o que escrever chega aos agentes.");
    public static readonly Text ExampleDisabled = new(
        "La campaña está deshabilitada: el widget no se muestra.", "The campaign is disabled: the widget does not show.", "A campanha está desabilitada: o widget não aparece.");
    public static readonly Text ExampleClosed = new(
        "Ahora está fuera de horario: se ve ese mensaje.", "It is out of hours now: that message is seen.", "Agora está fora do horário: vê-se essa mensagem.");
}
