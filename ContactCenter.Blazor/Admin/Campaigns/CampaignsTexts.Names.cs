using ContactCenter.Blazor.Admin.Members;
using ContactCenter.Blazor.Admin.Providers;
using ContactCenter.Blazor.Admin.Schedules;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Campaigns;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>Names and explanations of strategies, ways, texts and thresholds.</summary>
static partial class CampaignsTexts
{
    public static readonly Text Thresholds = new("Umbrales", "Thresholds", "Limites");
    public static readonly Text ThresholdsHelp = new("Colorean las cifras en vivo del supervisor.", "They colour the supervisor's live figures.", "Colorem os números ao vivo do supervisor.");
    public static readonly Text EmptyTextHelp = new(
        "Un idioma vacío usa el texto del idioma por defecto.", "An empty language uses the text of the default language.", "Um idioma vazio usa o texto do idioma padrão.");
    public static readonly Text OfflineMessages = new("Mensaje Offline", "Offline message", "Mensagem offline");
    public static readonly Text OfflineMessagesHelp = new(
        "Fuera de horario el cliente puede dejar un mensaje; se lee en Grabaciones.", "Out of hours the customer may leave a message; it is read in Recordings.", "Fora do horário o cliente pode deixar uma mensagem; lê-se em Gravações.");

    // What each does is the same word everywhere; agents and reports of the field know them by these names.
    public static string NameOf(Strategy strategy) => strategy.ToString().ToLowerInvariant();

    public static string NameOf(Distribution way) => way switch
    {
        Core.Campaigns.Distribution.RoundRobin => "rrmemory",
        Core.Campaigns.Distribution.WeightedRandom => "wrandom",
        _ => way.ToString().ToLowerInvariant(),
    };

    public static Text HelpOf(Strategy strategy) => strategy switch
    {
        Core.Campaigns.Strategy.RingallMultiple => new("Todos ven lo que espera y toman cualquiera, varias a la vez.", "All see what waits and take any, several at once.", "Todos veem o que espera e pegam qualquer uma, várias ao mesmo tempo."),
        Core.Campaigns.Strategy.Incall => new("Una sola, a quien no está en llamada ni atiende otra; nada más le llega.", "One only, to whoever is in no call and serves nothing; nothing else arrives.", "Uma só, a quem não está em chamada nem atende outra; nada mais chega."),
        Core.Campaigns.Strategy.Nocall => new("Varias a la vez, hasta el máximo por agente.", "Several at once, up to the maximum per agent.", "Várias ao mesmo tempo, até o máximo por agente."),
        Core.Campaigns.Strategy.Interaction => new("Una a la vez, de cualquier canal; las llamadas no cuentan.", "One at a time, of any channel; calls do not count.", "Uma por vez, de qualquer canal; chamadas não contam."),
        Core.Campaigns.Strategy.Nopause => new("Varias a la vez, sin máximo, a quien no está en break.", "Several at once, without a maximum, to whoever is not on a break.", "Várias ao mesmo tempo, sem máximo, a quem não está em pausa."),
        _ => new("Todos ven lo que espera; se toma la más antigua, de a una.", "All see what waits; the oldest is taken, one at a time.", "Todos veem o que espera; pega-se a mais antiga, uma por vez."),
    };

    public static Text HelpOf(Distribution way) => way switch
    {
        Core.Campaigns.Distribution.WeightedRandom => new("Al azar, con más peso a menor penalidad.", "At random, weighted towards low penalty.", "Ao acaso, com mais peso à menor penalidade."),
        Core.Campaigns.Distribution.LeastRecent => new("A quien hace más que no atiende.", "To whoever has not served for longest.", "A quem há mais tempo não atende."),
        Core.Campaigns.Distribution.FewestCalls => new("A quien menos completó hoy.", "To whoever completed fewest today.", "A quem menos concluiu hoje."),
        Core.Campaigns.Distribution.Random => new("A cualquiera, al azar.", "To anyone, at random.", "A qualquer um, ao acaso."),
        Core.Campaigns.Distribution.Linear => new("Al primero de la lista que pueda.", "To the first in the list who can.", "Ao primeiro da lista que puder."),
        _ => new("Al siguiente de quien recibió la última.", "To the one after whoever got the last.", "Ao seguinte de quem recebeu a última."),
    };

    public static Text TextName(string name) => name switch
    {
        "welcome" => new("Bienvenida", "Welcome", "Boas-vindas"),
        "outOfHours" => new("Fuera de horario", "Out of hours", "Fora do horário"),
        "notAvailable" => new("No disponible", "Not available", "Não disponível"),
        "agentGreeting" => new("Mensaje Automático Agente", "Automatic agent message", "Mensagem automática do agente"),
        _ => new("Comentarios", "Closing comment", "Comentários"),
    };

    public static Text TextHelp(string name) => name switch
    {
        "welcome" => new("Al abrir la ventana, con la campaña disponible.", "On opening the window while the campaign is available.", "Ao abrir a janela, com a campanha disponível."),
        "outOfHours" => new("Cuando la campaña está fuera de horario.", "When the campaign is out of hours.", "Quando a campanha está fora do horário."),
        "notAvailable" => new("Con la cola llena, o tras esperar demasiado.", "With a full queue, or after too long a wait.", "Com a fila cheia, ou após esperar demais."),
        "agentGreeting" => new("Se envía solo, una vez, cuando un agente la abre. Vacío: ninguno.", "Sent by itself, once, when an agent opens it. Empty: none.", "Enviada automaticamente, uma vez, quando um agente abre. Vazia: nenhuma."),
        _ => new("Al finalizar la interacción.", "At the end of the interaction.", "Ao encerrar a interação."),
    };

    public static Text ThresholdName(string name) => name["thresholds.".Length..] switch
    {
        "waitWarn" => new("Nivel de servicio: aviso", "Service level: warning", "Nível de serviço: aviso"),
        "waitCritical" => new("Nivel de servicio: crítico", "Service level: critical", "Nível de serviço: crítico"),
        "shortAbandon" => new("Tasa de abandono: desde", "Abandonment: from", "Taxa de abandono: a partir de"),
        "chatTime1" => new("Tiempo chat: verde hasta", "Chat time: green up to", "Tempo de chat: verde até"),
        "chatTime2" => new("Tiempo chat: amarillo hasta", "Chat time: yellow up to", "Tempo de chat: amarelo até"),
        "chatTime3" => new("Tiempo chat: agente sin trabajo", "Chat time: idle agent", "Tempo de chat: agente ocioso"),
        "waitingWarn" => new("ACD: aviso, en espera", "ACD: warning, waiting", "ACD: aviso, em espera"),
        _ => new("ACD: crítico, en espera", "ACD: critical, waiting", "ACD: crítico, em espera"),
    };

    /// <summary>A field's label, for the dialog of two who save.</summary>
    public static string? NameOf(Localizer l, string path) => path switch
    {
        _ when path.StartsWith("thresholds.", StringComparison.Ordinal) => l[ThresholdName(path)],
        _ when path.StartsWith("texts.", StringComparison.Ordinal) && path.Split('.') is [_, var name, var language] => $"{l[TextName(name)]} ({language})",
        _ when path == "newAlertSecret" || path.StartsWith("alerts.", StringComparison.Ordinal) => $"{l[AlertNames.Tab]}: {l[AlertNames.Of(path)]}",
        "schedule.timeZone" => $"{l[Schedule]}: {l[ScheduleTexts.Zone]}",
        "schedule.exceptions" => $"{l[Schedule]}: {l[ScheduleTexts.Exceptions]}",
        "schedule.ranges" => l[Schedule],
        _ when path.StartsWith("members.", StringComparison.Ordinal) && path.LastIndexOf('.') is > 8 and var dot =>
            $"{path[8..dot]}: {l[path[dot..] == ".penalty" ? MembersTexts.Penalty : MembersTexts.Position]}",
        "name" => l[AdminTexts.Name],
        "channel" => l[ProvidersTexts.Channel],
        "enabled" => l[AdminTexts.Enabled],
        "securityGroupId" => l[AdminTexts.SecurityGroup],
        "image" => l[Image],
        "key" => l[Key],
        "strategy" => l[Strategy],
        "distribution" => l[Distribution],
        "serviceLevel" => l[ServiceLevel],
        "schedule" => l[Schedule],
        "defaultLanguage" => l[DefaultLanguage],
        "providerId" => l[Provider],
        "skills" => l[Skills],
        "maximumPerAgent" => l[MaximumPerAgent],
        "wrapUp" => l[WrapUp],
        "offerTime" => l[OfferTime],
        "transferTime" => l[TransferTime],
        "qualityFormId" => l[Quality],
        "maximumQueue" => l[MaximumQueue],
        "maximumWait" => l[MaximumWait],
        "automaticEnd" => l[AutomaticEnd],
        "daysToKeep" => l[DaysToKeep],
        "color" => l[Color],
        "showAgentName" => l[ShowAgentName],
        "askEmail" => l[AskEmail],
        "feedback" => l[Feedback],
        "audioVideo" => l[AudioVideo],
        "extraLabel" => $"{l[ExtraField]}: {l[ExtraLabel]}",
        "extraVisible" => $"{l[ExtraField]}: {l[ExtraVisible]}",
        "extraRequired" => $"{l[ExtraField]}: {l[ExtraRequired]}",
        "allowedDomains" => l[AllowedDomains],
        "fileTypes" => l[FileTypes],
        "offlineMessages" => l[OfflineMessages],
        "dispositions" => l[DispositionsTab],
        "dispositionRequired" => $"{l[DispositionsTab]}: {l[DispositionRequired]}",
        _ => null,
    };

    public static readonly Text Image = new("Imagen de campaña", "Campaign image", "Imagem da campanha");
}
