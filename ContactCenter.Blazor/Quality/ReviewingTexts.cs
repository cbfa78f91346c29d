using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;

namespace ContactCenter.Blazor.Quality;

static class ReviewingTexts
{
    public static readonly Text Rate = new("Calificar", "Review", "Avaliar");
    public static readonly Text RateOf = new("Calificar la conversación de {0}", "Review the conversation of {0}", "Avaliar a conversa de {0}");
    public static readonly Text Column = new("Calidad", "Quality", "Qualidade");
    public static readonly Text Title = new("Calificación de calidad", "Quality review", "Avaliação de qualidade");
    public static readonly Text BySupervisor = new("Supervisor", "Supervisor", "Supervisor");
    public static readonly Text ByCustomer = new("Cliente", "Customer", "Cliente");
    public static readonly Text AverageSpoken = new("Calificación promedio de supervisores: {0} de 5", "Supervisors' average: {0} of 5", "Avaliação média dos supervisores: {0} de 5");
    public static readonly Plural Reviews = new(new("{0} calificación", "{0} review", "{0} avaliação"), new("{0} calificaciones", "{0} reviews", "{0} avaliações"));
    public static readonly Text NotYet = new("Sin calificar", "Not reviewed", "Sem avaliação");
    public static readonly Text Help = new(
        "Mientras es borrador solo usted lo ve. Al finalizar lo ven el agente y los supervisores.",
        "While it is a draft only you see it. Once final, the agent and supervisors do.",
        "Enquanto for rascunho só você o vê. Ao finalizar, o agente e os supervisores o veem.");
    public static readonly Text Draft = new("Borrador", "Draft", "Rascunho");
    public static readonly Text Saved = new("Borrador guardado", "Draft saved", "Rascunho salvo");
    public static readonly Text Saving = new("Guardando…", "Saving…", "Salvando…");
    public static readonly Text Finish = new("Guardar calificación", "Save review", "Salvar avaliação");
    public static readonly Text Reopen = new("Reabrir", "Reopen", "Reabrir");
    public static readonly Text ReopenHelp = new(
        "Vuelve a ser borrador: el agente deja de verla hasta que la guarde de nuevo.",
        "It becomes a draft again: the agent does not see it until you save it anew.",
        "Volta a ser rascunho: o agente deixa de vê-la até que a salve de novo.");
    public static readonly Text Own = new("Su calificación", "Your review", "Sua avaliação");
    public static readonly Text Of = new("Calificación de {0}", "Review by {0}", "Avaliação de {0}");
    public static readonly Text Comment = new("Comentario", "Comment", "Comentário");
    public static readonly Text CommentOn = new("Comentario: {0}", "Comment: {0}", "Comentário: {0}");
    public static readonly Text Overall = new("Comentario general", "Overall comment", "Comentário geral");
    public static readonly Text Yes = new("Sí", "Yes", "Sim");
    public static readonly Text No = new("No", "No", "Não");
    public static readonly Text NotApplicable = new("No aplica", "Not applicable", "Não se aplica");
    public static readonly Text NotAnswered = new("Sin responder", "Not answered", "Sem resposta");
    public static readonly Text Stars = new("{0} de 5", "{0} of 5", "{0} de 5");
    public static readonly Text Weight = new("Peso {0}", "Weight {0}", "Peso {0}");
    public static readonly Text Fatal = new("Fatal", "Fatal", "Fatal");
    public static readonly Text FatalHelp = new("La peor respuesta deja toda la calificación en cero.", "The worst answer makes the whole review zero.", "A pior resposta zera toda a avaliação.");
    public static readonly Text FatalMet = new("Falló una pregunta fatal: el resultado es 0.", "A fatal question failed: the result is 0.", "Uma pergunta fatal falhou: o resultado é 0.");
    public static readonly Text Missing = new("Responda esta pregunta.", "Answer this question.", "Responda a esta pergunta.");
    public static readonly Text SelfSays = new("El agente: {0}", "The agent: {0}", "O agente: {0}");
    public static readonly Text SelfTitle = new("Autoevaluación del agente", "The agent's own review", "Autoavaliação do agente");
    public static readonly Text Result = new("Resultado", "Result", "Resultado");
    public static readonly Text AgentSaid = new("{0} comentó", "{0} commented", "{0} comentou");

    public static readonly Text Whom = new("Agente calificado", "Agent reviewed", "Agente avaliado");
    public static readonly Text WhomHelp = new(
        "Varios agentes la atendieron: cada uno tiene su calificación.",
        "Several agents served it: each has a review of their own.",
        "Vários agentes a atenderam: cada um tem sua avaliação.");
    public static readonly Plural NewComments = new(
        new("{0} comentario nuevo de un agente", "{0} new comment by an agent", "{0} comentário novo de um agente"),
        new("{0} comentarios nuevos de agentes", "{0} new comments by agents", "{0} comentários novos de agentes"));
    public static readonly Text CommentOfOn = new("{0}, sobre la conversación de {1}", "{0}, on the conversation of {1}", "{0}, sobre a conversa de {1}");

    public static readonly Text MyReviews = new("Mis calificaciones", "My reviews", "Minhas avaliações");
    public static readonly Text Nothing = new("Todavía no hay calificaciones", "There are no reviews yet", "Ainda não há avaliações");
    public static readonly Text NothingHelp = new(
        "Cuando un supervisor califique una conversación suya, aparecerá aquí.",
        "When a supervisor reviews a conversation of yours it appears here.",
        "Quando um supervisor avaliar uma conversa sua, ela aparecerá aqui.");
    public static readonly Plural NewOnes = new(new("{0} calificación nueva", "{0} new review", "{0} avaliação nova"), new("{0} calificaciones nuevas", "{0} new reviews", "{0} avaliações novas"));
    public static readonly Text New = new("Nueva", "New", "Nova");
    public static readonly Text Conversation = new("Conversación", "Conversation", "Conversa");
    public static readonly Text Reviewer = new("Supervisor", "Supervisor", "Supervisor");
    public static readonly Text SeeConversation = new("Ver la conversación", "See the conversation", "Ver a conversa");
    public static readonly Text YourComment = new("Su comentario", "Your comment", "Seu comentário");
    public static readonly Text Send = new("Enviar comentario", "Send comment", "Enviar comentário");
    public static readonly Text More = new("Mostrar más", "Show more", "Mostrar mais");
    public static readonly Text Gone = new("Esta calificación ya no está", "This review is no longer here", "Esta avaliação não está mais aqui");
    public static readonly Text GoneHelp = new(
        "El supervisor la reabrió, o no es suya.", "The supervisor reopened it, or it is not yours.", "O supervisor a reabriu, ou não é sua.");

    static readonly Text noForm = new("La campaña no tiene un modelo de calidad. Un administrador puede asignarle uno.", "The campaign has no quality form. An administrator can assign one.", "A campanha não tem modelo de qualidade. Um administrador pode atribuir um.");
    static readonly Text nobody = new("Ningún agente la atendió: no hay trabajo que calificar.", "No agent served it: there is no work to review.", "Nenhum agente a atendeu: não há trabalho a avaliar.");
    static readonly Text notServedBy = new("Ese agente no atendió esta conversación.", "That agent had no part in this conversation.", "Esse agente não atendeu esta conversa.");
    static readonly Text formChanged = new("El modelo cambió mientras respondía. Se muestran las preguntas de ahora, con sus respuestas.", "The form changed while you answered. These are its questions now, with your answers.", "O modelo mudou enquanto respondia. Estas são as perguntas de agora, com suas respostas.");
    static readonly Text changed = new("La cambió en otra ventana. Se muestra lo guardado; lo último que escribió aquí no se guardó.", "You changed it in another window. This is what is stored; what you typed last here was not.", "Você a alterou em outra janela. É mostrado o que está salvo; o que digitou por último aqui não foi salvo.");
    static readonly Text nothingApplies = new("Ninguna pregunta aplica: sin respuestas no hay resultado.", "No question applies: without answers there is no result.", "Nenhuma pergunta se aplica: sem respostas não há resultado.");
    static readonly Text invalid = new("Hay respuestas sin completar o textos no válidos.", "Some answers are missing, or a text is not valid.", "Há respostas faltando ou textos inválidos.");
    static readonly Text notFound = new("No puede ver esta conversación.", "You cannot see this conversation.", "Você não pode ver esta conversa.");
    static readonly Text unavailable = new("No se pudo guardar ahora. Lo que respondió sigue aquí: intente de nuevo.", "It could not be stored now. Your answers are still here: try again.", "Não foi possível salvar agora. Suas respostas continuam aqui: tente de novo.");

    public static Text OfError(Error error) => error.Code switch
    {
        "quality.no-form" => noForm,
        "review.nobody-served" => nobody,
        "review.not-served-by" => notServedBy,
        "review.form-changed" => formChanged,
        "review.changed" or "review.final" or "review.not-final" => changed,
        "review.nothing-applies" => nothingApplies,
        "input.invalid" => invalid,
        "access.not-found" or "access.denied" or "interaction.not-yours" or "interaction.still-open" => notFound,
        _ => unavailable,
    };
}
