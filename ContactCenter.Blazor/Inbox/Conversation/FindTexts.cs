using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Conversation;

static class FindTexts
{
    public static readonly Text Find = new("Buscar en la conversación", "Search in the conversation", "Buscar na conversa");
    public static readonly Text Hint = new("Buscar en mensajes y notas…", "Search messages and notes…", "Buscar em mensagens e notas…");
    public static readonly Text Place = new("{0} de {1}", "{0} of {1}", "{0} de {1}");
    public static readonly Text None = new("Sin resultados", "No results", "Sem resultados");
    public static readonly Text Previous = new("Resultado anterior (Mayús+Enter)", "Previous result (Shift+Enter)", "Resultado anterior (Shift+Enter)");
    public static readonly Text Next = new("Resultado siguiente (Enter)", "Next result (Enter)", "Próximo resultado (Enter)");
}
