using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Shortcuts;

static class ShortcutTexts
{
    public static readonly Text Title = new("Atajos de teclado", "Keyboard shortcuts", "Atalhos de teclado");
    public static readonly Text Hint = new(
        "Las teclas sueltas no actúan mientras escribe: Esc deja el cuadro.",
        "Single keys do nothing while you type: Esc leaves the box.",
        "As teclas sozinhas não agem enquanto você digita: Esc sai da caixa.");
    public static readonly Text Single = new("Usar atajos de una sola tecla", "Use single-key shortcuts", "Usar atalhos de uma só tecla");
    public static readonly Text Or = new("o", "or", "ou");

    public static readonly Text Moving = new("Conversaciones", "Conversations", "Conversas");
    public static readonly Text NextOne = new("Conversación siguiente", "Next conversation", "Próxima conversa");
    public static readonly Text PreviousOne = new("Conversación anterior", "Previous conversation", "Conversa anterior");
    public static readonly Text TakeOldest = new("Tomar la que más espera", "Take the one that waits longest", "Assumir a que espera há mais tempo");
    public static readonly Text Search = new("Buscar en la bandeja", "Search the inbox", "Buscar na caixa de entrada");
    public static readonly Text CloseOne = new("Cerrar la conversación a la vista", "Close the conversation in view", "Fechar a conversa à vista");
    public static readonly Text Writing = new("Escribir", "Writing", "Escrever");
    public static readonly Text Compose = new("Ir al cuadro de texto", "Go to the text box", "Ir para a caixa de texto");
    public static readonly Text LeaveBox = new("Dejar el cuadro de texto", "Leave the text box", "Sair da caixa de texto");
    public static readonly Text Canned = new("Respuestas prediseñadas", "Canned responses", "Respostas prontas");
    public static readonly Text Emoji = new("Emoji", "Emoji", "Emoji");
    public static readonly Text FindHere = new("Buscar en la conversación", "Search in the conversation", "Buscar na conversa");
    public static readonly Text Note = new("Nota interna", "Internal note", "Nota interna");
    public static readonly Text Deciding = new("Acciones", "Actions", "Ações");
    public static readonly Text Transfer = new("Transferir", "Transfer", "Transferir");
    public static readonly Text End = new("Finalizar", "End", "Encerrar");
    public static readonly Text BreakOnOff = new("Elegir una pausa, o volver de ella", "Choose a break, or come back from it", "Escolher uma pausa, ou voltar dela");
    public static readonly Text Help = new("Esta ayuda", "This help", "Esta ajuda");
}
