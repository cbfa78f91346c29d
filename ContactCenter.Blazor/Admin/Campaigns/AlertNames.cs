using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Alerts;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>The fields of a campaign's alerts.</summary>
static class AlertNames
{
    public sealed record Limit(string Name, Text Label, Text? Unit, Func<AlertLimits, int?> Get, Action<AlertLimits, int?> Set);

    public static readonly Text Tab = new("Alertas", "Alerts", "Alertas");
    public static readonly Text Help = new(
        "Avisan a los supervisores de la campaña, en la consola y en el escritorio, cuando se pasa un límite. Vacío: no se vigila.",
        "They call the campaign's supervisors, in the console and on the desktop, when a limit is passed. Empty: not watched.",
        "Avisam os supervisores da campanha, no console e na área de trabalho, quando um limite é ultrapassado. Vazio: não é vigiado.");
    public static readonly Text WebhookTitle = new("Webhook", "Webhook", "Webhook");
    public static readonly Text WebhookHelp = new(
        "Cada alerta que comienza, se reconoce o termina se envía también a esta dirección, firmada con HMAC-SHA256 sobre «fecha.cuerpo» (cabeceras X-ContactCenter-Timestamp y X-ContactCenter-Signature). Si falla se reintenta, cada vez más espaciado. No lleva datos de clientes.",
        "Each alert that begins, is acknowledged or ends is also posted to this address, signed by HMAC-SHA256 over “timestamp.body” (headers X-ContactCenter-Timestamp and X-ContactCenter-Signature). What fails is tried again, later and later. No customer's data is in it.",
        "Cada alerta que começa, é reconhecido ou termina é enviado também a este endereço, assinado com HMAC-SHA256 sobre “data.corpo” (cabeçalhos X-ContactCenter-Timestamp e X-ContactCenter-Signature). O que falha é tentado de novo, cada vez mais espaçado. Não leva dados de clientes.");
    public static readonly Text Webhook = new("Dirección", "Address", "Endereço");
    public static readonly Text Secret = new("Clave de firma", "Signing secret", "Chave de assinatura");
    public static readonly Text SecretHelp = new("Al menos 16 caracteres; el receptor verifica con ella.", "At least 16 characters; the receiver verifies with it.", "Ao menos 16 caracteres; o receptor verifica com ela.");
    public static readonly Text SecretStored = new("Guardada y cifrada; no se muestra. Escriba otra para cambiarla.", "Stored and encrypted; it is not shown. Type another to change it.", "Guardada e criptografada; não é mostrada. Digite outra para trocá-la.");
    static readonly Text percent = new("%", "%", "%");

    public static readonly IReadOnlyList<Limit> Limits =
    [
        new("alerts.waiting", new("Esperan más de", "More waiting than", "Esperam mais de"), null, limits => limits.Waiting, (limits, value) => limits.Waiting = value),
        new("alerts.longestWait", new("Alguien espera más de", "Somebody waits longer than", "Alguém espera mais de"), AdminTexts.Seconds, limits => limits.LongestWait, (limits, value) => limits.LongestWait = value),
        new("alerts.serviceLevel", new("Nivel de servicio menor que", "Service level below", "Nível de serviço menor que"), percent, limits => limits.ServiceLevel, (limits, value) => limits.ServiceLevel = value),
        new("alerts.idle", new("Agente libre más de", "Agent free for longer than", "Agente livre por mais de"), AdminTexts.Seconds, limits => limits.Idle, (limits, value) => limits.Idle = value),
        new("alerts.break", new("Agente en pausa más de", "Agent on a break for longer than", "Agente em pausa por mais de"), AdminTexts.Seconds, limits => limits.Break, (limits, value) => limits.Break = value),
    ];

    public static Text Of(string name) => name switch
    {
        "alerts.webhook" => Webhook,
        "newAlertSecret" => Secret,
        _ => Limits.FirstOrDefault(limit => limit.Name == name)?.Label ?? Tab,
    };

    public static Text HelpOf(string name) => name switch
    {
        "alerts.waiting" => new("Cuántos clientes esperan a la vez.", "How many customers wait at once.", "Quantos clientes esperam ao mesmo tempo."),
        "alerts.longestWait" => new("La espera más larga de este momento.", "The longest wait of this moment.", "A espera mais longa deste momento."),
        "alerts.serviceLevel" => new("Hoy, sobre todas las ofrecidas.", "Today, of all that were offered.", "Hoje, sobre todas as oferecidas."),
        "alerts.idle" => new("Conectado y sin atender a nadie.", "Logged in and serving nobody.", "Conectado e sem atender ninguém."),
        _ => new("En cualquier pausa.", "On any break.", "Em qualquer pausa."),
    };
}
