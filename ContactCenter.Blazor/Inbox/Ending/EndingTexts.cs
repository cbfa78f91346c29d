using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Ending;

static class EndingTexts
{
    public static readonly Text Dispositions = new("Tipificación", "Disposition", "Tipificação");
    public static readonly Text Optional = new("Tipificación (opcional)", "Disposition (optional)", "Tipificação (opcional)");
    public static readonly Text Search = new("Buscar tipificación…", "Search disposition…", "Buscar tipificação…");
    public static readonly Text None = new("Ninguna", "None", "Nenhuma");
    public static readonly Text Required = new("Elija una tipificación.", "Choose a disposition.", "Escolha uma tipificação.");
    public static readonly Text Note = new("Nota (opcional; el cliente no la ve)", "Note (optional; the customer does not see it)", "Nota (opcional; o cliente não a vê)");
    public static readonly Text SetTitle = new("Tipificar la conversación con {0}", "Disposition of the conversation with {0}", "Tipificar a conversa com {0}");
    public static readonly Text Set = new("Tipificar", "Set disposition", "Tipificar");
    public static readonly Text Change = new("Cambiar", "Change", "Alterar");
    public static readonly Text Save = new("Guardar", "Save", "Salvar");
    public static readonly Text Missing = new("Esta conversación no tiene tipificación.", "This conversation has no disposition.", "Esta conversa não tem tipificação.");
    public static readonly Text Unknown = new(
        "Esa tipificación ya no existe en la campaña. Elija otra.", "That disposition is no longer the campaign's. Choose another.", "Essa tipificação não existe mais na campanha. Escolha outra.");
}
