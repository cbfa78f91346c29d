using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Conversation;

static class ToolTexts
{
    public static readonly Text Quote = new("Citar", "Quote", "Citar");
    public static readonly Text Delete = new("Eliminar mi mensaje", "Delete my message", "Excluir minha mensagem");
    public static readonly Text DeleteTitle = new("¿Eliminar este mensaje?", "Delete this message?", "Excluir esta mensagem?");
    public static readonly Text DeleteNow = new("Eliminar", "Delete", "Excluir");
    public static readonly Text DeleteHelp = new(
        "Desaparece también para el cliente, que quizá ya lo leyó. Queda una marca de que hubo un mensaje.",
        "It disappears for the customer too, who may have read it already. A mark stays that there was a message.",
        "Desaparece também para o cliente, que talvez já o tenha lido. Fica uma marca de que havia uma mensagem.");
    public static readonly Text TooOld = new(
        "Pasó más de un minuto: ya no se puede eliminar.", "More than a minute has passed: it can no longer be deleted.", "Passou mais de um minuto: não é mais possível excluir.");
    public static readonly Text Stays = new("Este canal no permite eliminar lo enviado.", "This channel cannot take back what was sent.", "Este canal não permite excluir o que foi enviado.");
    public static readonly Text QuoteGone = new("El mensaje citado ya no está.", "The quoted message is no longer there.", "A mensagem citada não está mais lá.");
    public static readonly Text Answers = new("Responde a {0}", "Answers {0}", "Responde a {0}");
    public static readonly Text NoQuote = new("No citar", "Do not quote", "Não citar");
}
