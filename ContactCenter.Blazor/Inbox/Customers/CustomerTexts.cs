using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Customers;

static class CustomerTexts
{
    public static readonly Text Edit = new("Editar los datos", "Edit the data", "Editar os dados");
    public static readonly Text Name = new("Nombre", "Name", "Nome");
    public static readonly Text Phone = new("Teléfono", "Phone", "Telefone");
    public static readonly Text ExtraNamed = new("Dato adicional ({0})", "Extra field ({0})", "Dado adicional ({0})");
    public static readonly Text Notes = new("Notas", "Notes", "Notas");
    public static readonly Text NotesHelp = new("Solo las ven quienes atienden.", "Only those who serve see them.", "Somente quem atende as vê.");
    public static readonly Text Browser = new("Navegador", "Browser", "Navegador");
    public static readonly Text Tags = new("Etiquetas", "Tags", "Etiquetas");
    public static readonly Text AddTag = new("Agregar etiqueta", "Add a tag", "Adicionar etiqueta");
    public static readonly Text RemoveTag = new("Quitar la etiqueta {0}", "Remove the tag {0}", "Remover a etiqueta {0}");
    public static readonly Text TooManyTags = new("Ya tiene el máximo de etiquetas.", "It has the maximum of tags already.", "Já tem o máximo de etiquetas.");
    public static readonly Text Earlier = new("Conversaciones anteriores", "Earlier conversations", "Conversas anteriores");
    public static readonly Text NoEarlier = new("Es la primera.", "This is the first.", "É a primeira.");
    public static readonly Text NotVerified = new("mismo correo, sin verificar", "same e-mail, not verified", "mesmo e-mail, não verificado");
    public static readonly Text NotVerifiedHelp = new(
        "Escribió el mismo correo desde otro navegador: puede ser otra persona.",
        "The same e-mail was written in another browser: it may be somebody else.",
        "O mesmo e-mail foi escrito em outro navegador: pode ser outra pessoa.");
    public static readonly Text EarlierMessages = new("Mensajes anteriores del cliente", "The customer's earlier messages", "Mensagens anteriores do cliente");
    public static readonly Text EarlierMessagesOf = new("Mensajes anteriores de {0}", "Earlier messages of {0}", "Mensagens anteriores de {0}");
    public static readonly Text NoEarlierMessages = new("No hay mensajes anteriores", "There are no earlier messages", "Não há mensagens anteriores");
    public static readonly Text NoEarlierMessagesHelp = new(
        "Aquí aparecen las conversaciones que este cliente tuvo antes en las campañas que usted ve.",
        "What this customer wrote before, in the campaigns that you see, appears here.",
        "Aqui aparecem as conversas que este cliente teve antes nas campanhas que você vê.");
    public static readonly Text More = new("Más acciones", "More actions", "Mais ações");
}
