using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Reports;

namespace ContactCenter.Blazor.Supervisor.Reports;

static class ReportTexts
{
    public static readonly Text Title = new("Informes", "Reports", "Relatórios");
    public static readonly Text Filters = new("Filtros", "Filters", "Filtros");
    public static readonly Text From = new("Desde", "From", "De");
    public static readonly Text To = new("Hasta", "To", "Até");
    public static readonly Text By = new("Una fila por", "One row per", "Uma linha por");
    public static readonly Text Step = new("Intervalo", "Interval", "Intervalo");
    public static readonly Text Campaign = new("Campaña", "Campaign", "Campanha");
    public static readonly Text Agent = new("Agente", "Agent", "Agente");
    public static readonly Text Channel = new("Canal", "Channel", "Canal");
    public static readonly Text Together = new("Todo junto", "All together", "Tudo junto");
    public static readonly Text AllCampaigns = new("Todas", "All", "Todas");
    public static readonly Text All = new("Todos", "All", "Todos");
    public static readonly Text Whole = new("Todo el período", "The whole time", "Todo o período");
    public static readonly Text Day = new("Día", "Day", "Dia");
    public static readonly Text Hour = new("60 min", "60 min", "60 min");
    public static readonly Text HalfHour = new("30 min", "30 min", "30 min");
    public static readonly Text Quarter = new("15 min", "15 min", "15 min");
    public static readonly Text UpTo = new("{0} (hasta {1} días)", "{0} (up to {1} days)", "{0} (até {1} dias)");
    public static readonly Text Clear = new("Limpiar filtros", "Clear filters", "Limpar filtros");
    public static readonly Text Csv = new("Descargar CSV", "Download CSV", "Baixar CSV");
    public static readonly Text Backwards = new("La fecha final es anterior a la inicial.", "The last day is before the first one.", "A data final é anterior à inicial.");
    public static readonly Text TooLong = new("Con este intervalo, como mucho {0} días.", "With this interval, {0} days at most.", "Com este intervalo, no máximo {0} dias.");
    public static readonly Text Failed = new("No se pudo leer ahora", "It could not be read right now", "Não foi possível ler agora");
    public static readonly Text Nothing = new("No hubo nada en estos días", "There was nothing on these days", "Não houve nada nestes dias");
    public static readonly Text NothingHelp = new("Elija otras fechas o quite filtros.", "Choose other dates or take filters away.", "Escolha outras datas ou retire filtros.");
    public static readonly Text Counting = new("Contando…", "Counting…", "Contando…");
    public static readonly Text Stopped = new("Se canceló el informe", "The report was cancelled", "O relatório foi cancelado");
    public static readonly Text AskAgain = new("Pedirlo de nuevo", "Ask for it again", "Pedir de novo");

    public static readonly Text Figures = new("Cifras", "Figures", "Números");
    public static readonly Text Times = new("Tiempos", "Times", "Tempos");
    public static readonly Text Total = new("Total", "Total", "Total");
    public static readonly Plural Rows = new(new("{0} fila", "{0} row", "{0} linha"), new("{0} filas", "{0} rows", "{0} linhas"));
    public static readonly Text More = new("Mostrar más", "Show more", "Mostrar mais");
    public static readonly Text Shown = new("{0} de {1}", "{0} of {1}", "{0} de {1}");
    public static readonly Text NoAgent = new("Sin agente", "No agent", "Sem agente");
    public static readonly Text When = new("Cuándo", "When", "Quando");
    public static readonly Text Curve = new("En el tiempo", "Over time", "Ao longo do tempo");
    public static readonly Text CurveSummary = new(
        "{0} ofrecidas, {1} atendidas y {2} abandonadas en {3} intervalos. Los números están en la tabla de abajo.",
        "{0} offered, {1} answered and {2} abandoned in {3} intervals. The numbers stand in the table below.",
        "{0} oferecidas, {1} atendidas e {2} abandonadas em {3} intervalos. Os números estão na tabela abaixo.");

    public static readonly Text AbandonmentRate = new("Aban\u00ADdono %", "Aban\u00ADdoned %", "Aban\u00ADdono %");
    public static readonly Text LevelOfAnswered = new("Nivel (de atendidas)", "Level (of answered)", "Nível (das atendidas)");
    public static readonly Text LongestWait = new("Mayor espera", "Longest wait", "Maior espera");
    public static readonly Text Rating = new("Valoración", "Rating", "Nota");
    public static readonly Text Ratings = new("Valora\u00ADciones", "Ratings", "Notas");
    public static readonly Text LoggedIn = new("Conectado", "Logged in", "Conectado");
    public static readonly Text Completed = new("Comple\u00ADtadas ←", "Com\u00ADpleted ←", "Con\u00ADcluídas ←");
    public static readonly Text CompletedOut = new("Comple\u00ADtadas →", "Com\u00ADpleted →", "Con\u00ADcluídas →");
    public static readonly Text TimesHelp = new(
        "El tiempo de los miembros actuales, en cualquier campaña; una persona cuenta una vez en el total.",
        "The present members' time, for whatever campaign; one person counts once in the total.",
        "O tempo dos membros atuais, em qualquer campanha; uma pessoa conta uma vez no total.");
    public static readonly Text Help = new(
        "Cada interacción cuenta cuando entró a la cola; lo manejado, cuando terminó. Nivel de servicio y abandono corto son los actuales de cada campaña.",
        "Each interaction counts when it entered the queue; what was handled, when it ended. Service level and short abandon are each campaign's present ones.",
        "Cada interação conta quando entrou na fila; o que foi tratado, quando terminou. Nível de serviço e abandono curto são os atuais de cada campanha.");

    public static Text Of(ReportBy by) => by switch
    {
        ReportBy.Campaign => Campaign,
        ReportBy.Agent => Agent,
        ReportBy.Channel => Channel,
        _ => Together,
    };

    public static Text Of(ReportStep step) => step switch
    {
        ReportStep.Day => Day,
        ReportStep.Hour => Hour,
        ReportStep.HalfHour => HalfHour,
        ReportStep.Quarter => Quarter,
        _ => Whole,
    };
}
