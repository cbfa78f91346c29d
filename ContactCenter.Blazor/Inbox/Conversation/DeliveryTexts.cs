using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;

namespace ContactCenter.Blazor.Inbox.Conversation;

/// <summary>How far a message has come at its provider, and why it did not arrive.</summary>
static class DeliveryTexts
{
    public static readonly Text Queued = new("En camino al proveedor", "On its way to the provider", "A caminho do provedor");
    public static readonly Text Failed = new("No se entregó", "Not delivered", "Não entregue");
    public static readonly Text SendAgain = new("Enviar de nuevo", "Send again", "Enviar de novo");
    public static readonly Text ProviderSays = new("Dice el proveedor:", "The provider says:", "O provedor diz:");
    public static readonly Text NotFailed = new("El mensaje ya no está fallido.", "The message has not failed any more.", "A mensagem já não está com falha.");

    static readonly Text unknown = new("El proveedor no lo aceptó.", "The provider did not take it.", "O provedor não aceitou.");
    static readonly Text gaveUp = new(
        "El proveedor no respondió durante demasiado tiempo.", "The provider did not answer for too long.", "O provedor ficou tempo demais sem responder.");
    static readonly Text providerGone = new("El proveedor de la campaña ya no existe.", "The campaign's provider does not exist any more.", "O provedor da campanha não existe mais.");
    static readonly Text notSupported = new("Este proveedor no puede enviar mensajes así.", "This provider cannot send such messages.", "Este provedor não pode enviar mensagens assim.");
    static readonly Text fileGone = new("El archivo ya no está.", "The file is no longer there.", "O arquivo não está mais lá.");
    static readonly Text tooLong = new("El texto es demasiado largo para WhatsApp.", "The text is too long for WhatsApp.", "O texto é longo demais para o WhatsApp.");
    static readonly Text windowClosed = new(
        "Pasaron más de 24 horas desde el último mensaje del cliente: WhatsApp solo acepta plantillas.",
        "More than 24 hours have passed since the customer's last message: WhatsApp takes templates only.",
        "Passaram mais de 24 horas desde a última mensagem do cliente: o WhatsApp só aceita modelos.");
    static readonly Text undeliverable = new(
        "El número no puede recibirlo: quizá no usa WhatsApp o no aceptó sus condiciones.",
        "The number cannot receive it: it may not use WhatsApp, or has not accepted its terms.",
        "O número não pode recebê-la: talvez não use o WhatsApp ou não aceitou seus termos.");
    static readonly Text tooFast = new(
        "Se enviaron demasiados mensajes en poco tiempo. Pruebe más tarde.", "Too many messages were sent in a short time. Try later.", "Foram enviadas mensagens demais em pouco tempo. Tente mais tarde.");
    static readonly Text wrongValues = new(
        "La cantidad de valores no es la de la plantilla.", "The number of values is not the template's.", "A quantidade de valores não é a do modelo.");
    static readonly Text noTemplate = new(
        "La plantilla no existe o no está aprobada en ese idioma.", "The template does not exist, or is not approved in that language.", "O modelo não existe ou não está aprovado nesse idioma.");

    /// <summary>Ours for the codes we know; the provider's own reason stands beside the others.</summary>
    public static bool IsKnown(string? code) => Known(code) is not null;

    public static Text Why(string? code) => Known(code) ?? unknown;

    public static MessageMark MarkOf(Delivery delivery) => delivery.Status switch
    {
        DeliveryStatus.Queued => MessageMark.Queued,
        DeliveryStatus.Failed => MessageMark.Failed,
        DeliveryStatus.Delivered => MessageMark.Delivered,
        DeliveryStatus.Read => MessageMark.Read,
        _ => MessageMark.Sent,
    };

    static Text? Known(string? code) => code switch
    {
        FailureCodes.GaveUp => gaveUp,
        FailureCodes.ProviderGone => providerGone,
        FailureCodes.NotSupported => notSupported,
        FailureCodes.FileGone => fileGone,
        FailureCodes.TooLong => tooLong,
        FailureCodes.WindowClosed or "131047" => windowClosed,
        "131026" => undeliverable,
        "131048" or "130429" => tooFast,
        "132000" => wrongValues,
        "132001" => noTemplate,
        _ => null,
    };
}
