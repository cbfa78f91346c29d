using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Inbox.Composing;
using ContactCenter.Blazor.Outbound;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Bulk;

namespace ContactCenter.Blazor.Bulk;

/// <summary>The page by which a supervisor writes to many.</summary>
static class BulkTexts
{
    public static readonly Text Title = new("Envíos masivos", "Bulk messages", "Envios em massa");
    public static readonly Text Help = new("Una plantilla a una lista de números.", "One template to a list of numbers.", "Um modelo a uma lista de números.");
    public static readonly Text New = new("Envío nuevo", "New batch", "Novo envio");
    public static readonly Text NoWay = new("Ninguna campaña puede enviar plantillas", "No campaign can send templates", "Nenhuma campanha pode enviar modelos");
    public static readonly Text NoWayHelp = new(
        "Hace falta una campaña de Heynow cuyo proveedor use Client API o WhatsApp Cloud API y tenga plantillas.",
        "A Heynow campaign is needed whose provider uses the Client API or the WhatsApp Cloud API and has templates.",
        "É preciso uma campanha do Heynow cujo provedor use a Client API ou a WhatsApp Cloud API e tenha modelos.");
    public static readonly Text File = new("Archivo CSV", "CSV file", "Arquivo CSV");
    public static readonly Text FileHelp = new(
        "Primera columna: el número con código de país; después, una por cada valor de la plantilla. Hasta 100.000 líneas.",
        "First column: the number with its country code; then one for each value of the template. Up to 100,000 lines.",
        "Primeira coluna: o número com código do país; depois, uma para cada valor do modelo. Até 100.000 linhas.");
    public static readonly Text PerMinute = new("Mensajes por minuto", "Messages a minute", "Mensagens por minuto");
    public static readonly Text ChooseFile = new("Elegir archivo", "Choose a file", "Escolher arquivo");
    public static readonly Text Prepare = new("Preparar envío", "Prepare the batch", "Preparar envio");
    public static readonly Text Reading = new("Leyendo el archivo…", "Reading the file…", "Lendo o arquivo…");
    public static readonly Plural Good = new(new("{0} mensaje para enviar", "{0} message to send", "{0} mensagem para enviar"), new("{0} mensajes para enviar", "{0} messages to send", "{0} mensagens para enviar"));
    public static readonly Plural Refused = new(
        new("{0} línea queda fuera", "{0} line is left out", "{0} linha fica de fora"), new("{0} líneas quedan fuera", "{0} lines are left out", "{0} linhas ficam de fora"));
    public static readonly Text FirstRefused = new("Se muestran las primeras {0}.", "The first {0} are shown.", "São mostradas as primeiras {0}.");
    public static readonly Text FirstMessages = new("Los primeros mensajes", "The first messages", "As primeiras mensagens");
    public static readonly Text Line = new("Línea", "Line", "Linha");
    public static readonly Text Reason = new("Motivo", "Reason", "Motivo");
    public static readonly Text Prepared = new("Envío preparado: inícielo en la lista.", "The batch is prepared: start it in the list.", "Envio preparado: inicie-o na lista.");

    public static readonly Text Recent = new("Envíos", "Batches", "Envios");
    public static readonly Text Nothing = new("Todavía no hay envíos", "There are no batches yet", "Ainda não há envios");
    public static readonly Text NothingHelp = new("Elija un archivo y prepare el primero.", "Choose a file and prepare the first.", "Escolha um arquivo e prepare o primeiro.");
    public static readonly Text Start = new("Iniciar", "Start", "Iniciar");
    public static readonly Text Resume = new("Reanudar", "Resume", "Retomar");
    public static readonly Text Pause = new("Pausar", "Pause", "Pausar");
    public static readonly Text Cancel = new("Cancelar envío", "Cancel the batch", "Cancelar envio");
    public static readonly Text CancelTitle = new("¿Cancelar {0}?", "Cancel {0}?", "Cancelar {0}?");
    public static readonly Text CancelHelp = new(
        "Lo que todavía no salió no se envía. Lo enviado y sus resultados se conservan.", "What has not gone out is not sent. What was sent and its results are kept.", "O que ainda não saiu não é enviado. O enviado e seus resultados são mantidos.");
    public static readonly Text Results = new("Resultados (CSV)", "Results (CSV)", "Resultados (CSV)");
    public static readonly Text Emptied = new("Los números ya no se conservan, desde", "The numbers are kept no longer, since", "Os números já não são mantidos, desde");
    public static readonly Text Progress = new("{0} de {1}", "{0} of {1}", "{0} de {1}");
    public static readonly Text ProgressOf = new("Avance de {0}", "Progress of {0}", "Andamento de {0}");
    public static readonly Text PaceOf = new("{0} por minuto", "{0} a minute", "{0} por minuto");
    public static readonly Text LeftOut = new("fuera", "left out", "de fora");
    public static readonly Text NotSo = new("El envío ya no está en ese estado.", "The batch no longer stands so.", "O envio já não está nesse estado.");
    public static readonly Text NoCsv = new("El archivo no se puede leer: hay una comilla que no se cierra (línea {0}).", "The file cannot be read: a quote never ends (line {0}).", "O arquivo não pode ser lido: há uma aspa que não se fecha (linha {0}).");
    public static readonly Text TooMany = new("El archivo tiene más de 100.000 líneas.", "The file has more than 100,000 lines.", "O arquivo tem mais de 100.000 linhas.");
    public static readonly Text TooLarge = new("El archivo pasa de 20 MB.", "The file is larger than 20 MB.", "O arquivo passa de 20 MB.");
    public static readonly Text Empty = new("El archivo no tiene números.", "The file has no numbers.", "O arquivo não tem números.");
    public static readonly Text NoneGood = new("Ninguna línea se puede enviar.", "No line can be sent.", "Nenhuma linha pode ser enviada.");
    public static readonly Text Pace = new("De 1 a {0} por minuto.", "1 to {0} a minute.", "De 1 a {0} por minuto.");

    public static Text StateOf(BatchState state) => state switch
    {
        BatchState.Running => new("Enviando", "Sending", "Enviando"),
        BatchState.Paused => new("En pausa", "Paused", "Em pausa"),
        BatchState.Done => new("Terminado", "Done", "Concluído"),
        BatchState.Cancelled => new("Cancelado", "Cancelled", "Cancelado"),
        _ => new("Sin iniciar", "Not started", "Não iniciado"),
    };

    /// <summary>What made it pause by itself.</summary>
    public static Text WhyPaused(string code) => code switch
    {
        "no-permission" => new("Quien lo preparó ya no tiene permiso para mensajes salientes.", "Whoever prepared it has no permission for outbound messages any more.", "Quem o preparou não tem mais permissão para mensagens de saída."),
        "no-template" => ComposingTexts.TemplateUnknown,
        _ => OutboundTexts.NoWayNow,
    };

    public static string WhyRefused(Localizer l, PlannedLine line) => line.Code switch
    {
        "required" => l[OutboundTexts.NumberMissing],
        "bad-number" => l[OutboundTexts.BadNumber],
        "duplicate" => l[new Text("El mismo número que la línea {0}.", "The same number as line {0}.", "O mesmo número da linha {0}."), line.About],
        "columns" => l[new Text("Debe tener {0} columnas.", "It must have {0} columns.", "Deve ter {0} colunas."), line.About],
        "value-required" => l[new Text("Falta el valor de {0}.", "The value of {0} is missing.", "Falta o valor de {0}."), TemplateDraft.PlaceOf(line.About - 1)],
        "value-bad-text" => $"{TemplateDraft.PlaceOf(line.About - 1)}: {l[ComposingTexts.ValueBroken]}",
        _ => $"{TemplateDraft.PlaceOf(line.About - 1)}: {l[InboxErrors.TooLong]}",
    };

    public static string Of(Localizer l, Error error) => error switch
    {
        BadCsv { Reason: "csv.too-many" } => l[TooMany],
        BadCsv { Reason: "csv.empty" } => l[Empty],
        BadCsv bad => l[NoCsv, bad.Line],
        BatchNotSo => l[NotSo],
        FileTooLarge => l[TooLarge],
        InvalidInput { Fields: [{ Field: "perMinute" }] } => l[Pace, PrepareBatch.Fastest],
        InvalidInput { Fields: [{ Field: "file", Code: "refused" }] } => l[NoneGood],
        _ => OutboundTexts.Of(l, error),
    };
}
