using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Recordings.Export;

static class SheetTexts
{
    public static readonly Text PageOf = new("Página {0} de {1}", "Page {0} of {1}", "Página {0} de {1}");
    public static readonly Text Page = new("página", "page", "página");
    public static readonly Text Notes = new("Notas internas", "Internal notes", "Notas internas");
    public static readonly Text Fingerprint = new("Huella", "Fingerprint", "Impressão digital");
    public static readonly Text Made = new("Interacción {0}. Hecho por {1} el {2} ({3}).", "Interaction {0}. Made by {1} on {2} ({3}).", "Interação {0}. Feito por {1} em {2} ({3}).");
    public static readonly Text Conversation = new("Conversación con {0}", "Conversation with {0}", "Conversa com {0}");
    public static readonly Plural Conversations = new(new("{0} conversación", "{0} conversation", "{0} conversa"), new("{0} conversaciones", "{0} conversations", "{0} conversas"));
    public static readonly Text Contents = new("Índice", "Contents", "Índice");

    public static readonly Text Channel = new("Canal", "Channel", "Canal");
    public static readonly Text Email = new("Correo", "E-mail", "E-mail");
    public static readonly Text Phone = new("Teléfono", "Phone", "Telefone");
    public static readonly Text Extra = new("Dato adicional", "Extra field", "Dado adicional");
    public static readonly Text CustomerNotes = new("Notas del cliente", "Notes on the customer", "Notas do cliente");
    public static readonly Text Page1 = new("Página del sitio", "Page of the site", "Página do site");
    public static readonly Text Started = new("Inicio", "Started", "Início");
    public static readonly Text Ended = new("Fin", "Ended", "Fim");
    public static readonly Text Waited = new("Espera hasta la atención", "Wait until answered", "Espera até o atendimento");
    public static readonly Text Duration = new("Duración", "Duration", "Duração");
    public static readonly Text Result = new("Tipificación", "Disposition", "Tipificação");
    public static readonly Text Tags = new("Etiquetas", "Tags", "Etiquetas");
    public static readonly Text Quality = new("Calidad", "Quality", "Qualidade");
    public static readonly Text OutOfFive = new("{0} de 5", "{0} of 5", "{0} de 5");
    public static readonly Text WhisperTo = new("{0} a {1}, en privado", "{0} to {1}, in private", "{0} a {1}, em particular");
    public static readonly Text TransferNoteOf = new("{0}, al transferir", "{0}, on transferring", "{0}, ao transferir");
    public static readonly Text ClosingNoteOf = new("{0}, nota de cierre", "{0}, closing note", "{0}, nota de encerramento");
}
