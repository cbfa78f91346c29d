using ContactCenter.Blazor.Inbox.Composing;
using ContactCenter.Blazor.Inbox.Conversation;
using ContactCenter.Blazor.Inbox.Ending;
using ContactCenter.Blazor.Inbox.Review;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Inbox;

/// <summary>An error in the agent's words.</summary>
static class InboxErrors
{
    public static readonly Text TakenByOther = new("Ya la tomó {0}.", "{0} already took it.", "{0} já assumiu.");
    public static readonly Text Denied = new("No tiene permiso para esto.", "You are not allowed to do this.", "Você não tem permissão para isso.");
    public static readonly Text Missing = new("Ya no está, o ahora la atiende otra persona.", "It is gone, or somebody else is serving it.", "Não está mais, ou outra pessoa está atendendo.");
    public static readonly Text ErasedMeanwhile = new("El contenido de la conversación se borró: ya no se escribe en ella.", "The conversation's content was erased: nothing is written into it any more.", "O conteúdo da conversa foi apagado: nada mais se escreve nela.");
    public static readonly Text Ended = new("La conversación ya finalizó.", "The conversation has already ended.", "A conversa já terminou.");
    public static readonly Text NotMine = new("La conversación ya no está con usted.", "The conversation is no longer with you.", "A conversa não está mais com você.");
    public static readonly Text Impossible = new("Eso ya no es posible en esta conversación.", "That is no longer possible in this conversation.", "Isso não é mais possível nesta conversa.");
    public static readonly Text SessionOver = new("Su sesión terminó.", "Your session has ended.", "Sua sessão terminou.");
    public static readonly Text BreakUnknown = new("Ese descanso ya no existe.", "That break no longer exists.", "Essa pausa não existe mais.");
    public static readonly Text TooLong = new("El texto es demasiado largo o tiene caracteres no válidos.", "The text is too long or holds invalid characters.", "O texto é longo demais ou tem caracteres inválidos.");
    public static readonly Text NotStored = new(
        "No se pudo guardar ahora. Nada se perdió: intente de nuevo.", "It could not be stored now. Nothing was lost: try again.", "Não foi possível salvar agora. Nada se perdeu: tente de novo.");
    public static readonly Text Unexpected = new("Algo falló. Intente de nuevo.", "Something failed. Try again.", "Algo falhou. Tente de novo.");
    public static readonly Text OnBreak = new(
        "Está en un descanso: vuelva a Disponible para tomar conversaciones.", "You are on a break: come back to take conversations.", "Você está em pausa: volte a Disponível para assumir conversas.");
    public static readonly Text OneAtATime = new(
        "En esta campaña se atiende de a una: finalice primero la que tiene.", "This campaign allows one at a time: end the one you have first.", "Nesta campanha atende-se uma por vez: encerre primeiro a que você tem.");
    public static readonly Text OldestFirst = new(
        "En esta campaña se toma primero la que más espera.", "In this campaign the one that waits longest is taken first.", "Nesta campanha assume-se primeiro a que espera há mais tempo.");

    public static readonly Text Assigned = new("En esta campaña las interacciones se asignan solas.", "In this campaign interactions are assigned.", "Nesta campanha as interações são atribuídas.");
    public static readonly Text HeldByIncall = new(
        "La que atiende no admite otras: finalícela primero.", "The one you serve allows no other: end it first.", "A que você atende não permite outras: encerre-a primeiro.");
    public static readonly Text OfferNotForYou = new("Ahora no puede recibirla.", "You cannot get it now.", "Agora você não pode recebê-la.");

    /// <summary>Trying the same again may help.</summary>
    public static bool MayBeRetried(Error error) => error.Code is "storage.unavailable" or "unexpected";

    public static string Of(Localizer localizer, Error error) => error switch
    {
        AlreadyTaken { Agent.Length: > 0 } taken => localizer[TakenByOther, taken.Agent],
        NotEligible refused => localizer[ReasonOf(refused.Reason)],
        _ => localizer[TextOf(error.Code)],
    };

    public static Text ReasonOf(string reason) => reason switch
    {
        "on-break" => OnBreak,
        "one-at-a-time" => OneAtATime,
        "oldest-first" => OldestFirst,
        "assigned" => Assigned,
        "held-by-incall" => HeldByIncall,
        "at-maximum" or "wrapping-up" or "in-call" or "unreachable" => OfferNotForYou,
        _ => Impossible,
    };

    static Text TextOf(string code) => code switch
    {
        "access.denied" => Denied,
        "access.not-found" or "interaction.already-taken" => Missing,
        "interaction.ended" => Ended,
        "interaction.erased" => ErasedMeanwhile,
        "disposition.required" => EndingTexts.Required,
        "disposition.unknown" => EndingTexts.Unknown,
        "quality.closed" => ReviewTexts.Closed,
        "quality.no-form" => ReviewTexts.NoForm,
        "message.too-old" => ToolTexts.TooOld,
        "message.window-closed" => DeliveryTexts.Why("window-closed"),
        "template.unknown" => ComposingTexts.TemplateUnknown,
        "message.not-failed" => DeliveryTexts.NotFailed,
        "message.stays" => ToolTexts.Stays,
        "message.quote-gone" => ToolTexts.QuoteGone,
        "interaction.not-yours" => NotMine,
        "interaction.impossible" or "message.id-reused" => Impossible,
        "session.over" => SessionOver,
        "break.unknown" => BreakUnknown,
        "input.invalid" => TooLong,
        "storage.unavailable" => NotStored,
        _ => Unexpected,
    };
}
