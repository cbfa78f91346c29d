using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>How a campaign's webhook fares.</summary>
static class WebhookTexts
{
    public static readonly Text Deliveries = new("Envíos al webhook", "Posts to the webhook", "Envios ao webhook");
    public static readonly Text NoneYet = new("Todavía no se envió nada.", "Nothing was posted yet.", "Nada foi enviado ainda.");
    public static readonly Text Delivered = new("Último envío: entregado", "Last post: delivered", "Último envio: entregue");
    public static readonly Text NotDelivered = new("Último envío: {0}", "Last post: {0}", "Último envio: {0}");
    public static readonly Text Again = new("Se reintenta", "Tried again", "Nova tentativa");
    public static readonly Text GivenUp = new("No se reintenta más.", "It is not tried again.", "Não será tentado de novo.");
    public static readonly Text LastTaken = new("El último que se entregó:", "The last that was delivered:", "O último entregue:");
    public static readonly Plural Attempts = new(new("{0} intento", "{0} attempt", "{0} tentativa"), new("{0} intentos", "{0} attempts", "{0} tentativas"));
    public static readonly Plural Waiting = new(new("{0} por enviar", "{0} to be posted", "{0} por enviar"), new("{0} por enviar", "{0} to be posted", "{0} por enviar"));
    public static readonly Text Try = new("Probar", "Try it", "Testar");
    public static readonly Text Trying = new("Enviando una alerta de prueba…", "Posting a test alert…", "Enviando um alerta de teste…");
    public static readonly Text Taken = new("Entregada: respondió que sí.", "Delivered: it answered yes.", "Entregue: respondeu que sim.");
    public static readonly Text NotTaken = new("No se entregó: {0}", "Not delivered: {0}", "Não foi entregue: {0}");

    static readonly Text status = new("respondió {0}", "it answered {0}", "respondeu {0}");
    static readonly Text noAnswer = new("no respondió a tiempo", "it did not answer in time", "não respondeu a tempo");
    static readonly Text unreachable = new("no se pudo llegar a esa dirección", "the address could not be reached", "não foi possível chegar a esse endereço");
    static readonly Text privateAddress = new("la dirección lleva a la red interna", "the address leads into the internal network", "o endereço leva à rede interna");
    static readonly Text lost = new("la clave guardada no se puede leer; escríbala de nuevo", "the stored secret cannot be read; type it again", "a chave guardada não pode ser lida; digite-a de novo");
    static readonly Text off = new("la dirección se quitó antes", "the address was taken away before", "o endereço foi retirado antes");

    /// <summary>Why a post was not taken.</summary>
    public static string Of(Localizer localizer, string failure) => failure switch
    {
        "no-answer" => localizer[noAnswer],
        "unreachable" => localizer[unreachable],
        "private-address" => localizer[privateAddress],
        "secret-lost" or "no-secret" => localizer[lost],
        "switched-off" => localizer[off],
        _ => localizer[status, failure],
    };
}
