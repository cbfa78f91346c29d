using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Notes;

static class NoteTexts
{
    public static readonly Text Note = new("Nota interna", "Internal note", "Nota interna");
    public static readonly Text Whisper = new("Susurro: solo lo ve el agente", "Whisper: only the agent sees it", "Sussurro: só o agente vê");
    public static readonly Text Switch = new("Nota interna (el cliente no la ve)", "Internal note (the customer does not see it)", "Nota interna (o cliente não a vê)");
    public static readonly Text Write = new("Nota para colegas… @ menciona a alguien", "Note for colleagues… @ mentions somebody", "Nota para colegas… @ menciona alguém");
    public static readonly Text Hidden = new("Nota interna: el cliente no la ve.", "Internal note: the customer does not see it.", "Nota interna: o cliente não a vê.");
    public static readonly Text BackToMessage = new("Volver al mensaje", "Back to the message", "Voltar à mensagem");
    public static readonly Text Save = new("Guardar nota", "Save note", "Salvar nota");
    public static readonly Text Hint = new(
        "Enter guarda la nota · Mayús+Enter salta de línea", "Enter saves the note · Shift+Enter new line", "Enter salva a nota · Shift+Enter nova linha");
    public static readonly Text People = new("Personas que puede mencionar", "People you can mention", "Pessoas que você pode mencionar");
    public static readonly Text Agent = new("Agente", "Agent", "Agente");
    public static readonly Text Supervisor = new("Supervisor", "Supervisor", "Supervisor");

    public static readonly Plural Mentions = new(
        new("{0} mención sin ver", "{0} mention not seen", "{0} menção não vista"),
        new("{0} menciones sin ver", "{0} mentions not seen", "{0} menções não vistas"));
    public static readonly Text NoMentions = new("Nadie lo mencionó", "Nobody mentioned you", "Ninguém mencionou você");
    public static readonly Text NoMentionsHelp = new(
        "Aquí aparecen las notas internas que lo nombran con @.", "Internal notes that name you with @ appear here.", "Aqui aparecem as notas internas que citam você com @.");
    public static readonly Text About = new("{0} · conversación con {1} ·", "{0} · conversation with {1} ·", "{0} · conversa com {1} ·");
    public static readonly Text SeenAll = new("Marcar todas como vistas", "Mark all as seen", "Marcar todas como vistas");
    public static readonly Text Seen = new("Marcar como vista", "Mark as seen", "Marcar como vista");
    public static readonly Text CannotOpen = new("No puede abrir esa conversación ahora.", "You cannot open that conversation now.", "Você não pode abrir essa conversa agora.");
}
