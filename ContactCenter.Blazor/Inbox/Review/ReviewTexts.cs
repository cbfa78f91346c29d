using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Inbox.Review;

static class ReviewTexts
{
    public static readonly Text Title = new("Su autoevaluación", "Your own review", "Sua autoavaliação");
    public static readonly Text Ask = new("¿Cómo estuvo su atención?", "How was your service?", "Como foi o seu atendimento?");
    public static readonly Text Given = new("Su autoevaluación: {0} de 5", "Your own review: {0} of 5", "Sua autoavaliação: {0} de 5");
    public static readonly Text GivenWithout = new("Su autoevaluación", "Your own review", "Sua autoavaliação");
    public static readonly Text Answer = new("Autoevaluarse", "Review yourself", "Autoavaliar-se");
    public static readonly Text Change = new("Cambiar", "Change", "Alterar");
    public static readonly Text See = new("Ver", "See", "Ver");
    public static readonly Text Help = new(
        "Solo usted y sus supervisores la ven. Puede cambiarla hasta el fin del día.",
        "Only you and your supervisors see it. You can change it until the end of the day.",
        "Só você e seus supervisores a veem. Pode alterá-la até o fim do dia.");
    public static readonly Text Closed = new("El día terminó: ya no se puede cambiar.", "The day is over: it can no longer be changed.", "O dia terminou: não é mais possível alterar.");
    public static readonly Text Stars = new("{0} de 5", "{0} of 5", "{0} de 5");
    public static readonly Text Yes = new("Sí", "Yes", "Sim");
    public static readonly Text No = new("No", "No", "Não");
    public static readonly Text NotApplicable = new("No aplica", "Not applicable", "Não se aplica");
    public static readonly Text Comment = new("Comentario (opcional)", "Comment (optional)", "Comentário (opcional)");
    public static readonly Text Missing = new("Responda esta pregunta.", "Answer this question.", "Responda a esta pergunta.");
    public static readonly Text Save = new("Guardar", "Save", "Salvar");
    public static readonly Text NoForm = new("La campaña ya no tiene preguntas.", "The campaign no longer asks questions.", "A campanha não tem mais perguntas.");
}
