using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Figures;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Supervisor;

/// <summary>The names of figures, on tiles, in lists and over the curve.</summary>
static class FigureTexts
{
    public static readonly Text Today = new("hoy", "today", "hoje");
    public static readonly Text Completed = new("Completadas", "Completed", "Concluídas");
    // Soft hyphens: in a narrow table these headers may break within a word, so that the last column keeps its place.
    public static readonly Text CompletedIn = new("Comple\u00ADtados ←", "Com\u00ADpleted ←", "Con\u00ADcluídos ←");
    public static readonly Text CompletedOut = new("Comple\u00ADtados →", "Com\u00ADpleted →", "Con\u00ADcluídos →");
    public static readonly Text InboundHelp = new("Entrantes completadas hoy", "Incoming, completed today", "Recebidas, concluídas hoje");
    public static readonly Text OutboundHelp = new("Salientes completadas hoy", "Outgoing, completed today", "Enviadas, concluídas hoje");
    public static readonly Text Offered = new("Ofrecidas", "Offered", "Oferecidas");
    public static readonly Text Answered = new("Atendidas", "Answered", "Atendidas");
    public static readonly Text AnsweredInTime = new("Atendidas en plazo", "Answered in time", "Atendidas no prazo");
    public static readonly Plural OfOffered = new(new("de {0} ofrecida", "of {0} offered", "de {0} oferecida"), new("de {0} ofrecidas", "of {0} offered", "de {0} oferecidas"));
    public static readonly Text Abandoned = new("Abandonadas", "Abandoned", "Abandonadas");
    public static readonly Text ShortAbandons = new("Abandonos cortos", "Short abandons", "Abandonos curtos");
    public static readonly Text Short = new("cortos {0}", "short {0}", "curtos {0}");
    public static readonly Text TimedOut = new("Vencidas", "Timed out", "Expiradas");
    public static readonly Text Rejected = new("Rechazadas", "Rejected", "Recusadas");
    public static readonly Text QueueFull = new("cola llena {0}", "queue full {0}", "fila cheia {0}");
    public static readonly Text ServiceLevel = new("Nivel de servicio", "Service level", "Nível de serviço");
    public static readonly Text LevelNote = new("de atendidas / de ofrecidas", "of answered / of offered", "das atendidas / das oferecidas");
    public static readonly Text LevelNoteWithin = new("de atendidas / de ofrecidas · {0} s", "of answered / of offered · {0} s", "das atendidas / das oferecidas · {0} s");
    public static readonly Text LevelHelp = new(
        "Atendidas en plazo entre las atendidas, y atendidas o abandonadas en plazo entre todas las ofrecidas.",
        "Answered in time of those answered, and answered or abandoned in time of all offered.",
        "Atendidas no prazo entre as atendidas, e atendidas ou abandonadas no prazo entre todas as oferecidas.");
    public static readonly Text AverageWait = new("Espera media", "Average wait", "Espera média");
    public static readonly Text AverageHandling = new("Duración media", "Average duration", "Duração média");
    public static readonly Text HandlingHelp = new("Tiempo activo y de cierre de cada una que se manejó", "Active and wrap-up time of each one handled", "Tempo ativo e de encerramento de cada uma tratada");
    public static readonly Text Occupancy = new("Ocupación", "Occupancy", "Ocupação");
    public static readonly Text OccupancyHelp = new("Ocupado entre ocupado y libre, sin contar los breaks", "Busy of busy and free, breaks left out", "Ocupado entre ocupado e livre, sem contar as pausas");
    public static readonly Text Handled = new("Manejadas", "Handled", "Tratadas");
    public static readonly Text InteractionState = new("Estado de inter\u00ADacción", "Inter\u00ADaction state", "Estado da inter\u00ADação");
    public static readonly Text Idle = new("inactivo", "idle", "inativo");
    public static readonly Text IdleHelp = new("Sin interacción activa por más tiempo que el último límite de la campaña", "No active interaction for longer than the campaign's last limit", "Sem interação ativa por mais tempo que o último limite da campanha");

    public static readonly Text Curve = new("Curva del día", "The day's curve", "Curva do dia");
    public static readonly Text CurveSummary = new(
        "Por cuarto de hora: {0} ofrecidas, {1} atendidas, {2} abandonadas hasta ahora. Los números están en la tabla.",
        "By quarter hour: {0} offered, {1} answered, {2} abandoned so far. The numbers stand in the table.",
        "Por quarto de hora: {0} oferecidas, {1} atendidas, {2} abandonadas até agora. Os números estão na tabela.");
    public static readonly Text LevelOfOffered = new("Nivel (de ofrecidas)", "Level (of offered)", "Nível (das oferecidas)");
    public static readonly Text AsTable = new("Ver como tabla", "Show as a table", "Ver como tabela");
    public static readonly Text Quarter = new("Cuarto de hora", "Quarter hour", "Quarto de hora");
    public static readonly Text NothingYet = new("Hoy todavía no hay interacciones atendidas ni abandonadas.", "No interaction has been answered or abandoned today.", "Hoje ainda não há interações atendidas nem abandonadas.");

    public static readonly Text Behind = new("Ver las interacciones", "Show the interactions", "Ver as interações");
    public static readonly Plural Counted = new(new("{0} interacción", "{0} interaction", "{0} interação"), new("{0} interacciones", "{0} interactions", "{0} interações"));
    public static readonly Text NewestOf = new("Las {0} más nuevas de {1}", "The newest {0} of {1}", "As {0} mais novas de {1}");
    public static readonly Text More = new("Mostrar más", "Show more", "Mostrar mais");
    public static readonly Text NothingBehind = new("Ninguna.", "None.", "Nenhuma.");
    public static readonly Text Read = new("Ver la conversación", "Read the conversation", "Ver a conversa");
    public static readonly Text WaitedFor = new("esperó {0}", "waited {0}", "esperou {0}");
    public static readonly Text BusyFor = new("ocupó {0}", "busy {0}", "ocupou {0}");
    public static readonly Text BusyOf = new("ocupados {0} de {1}", "busy {0} of {1}", "ocupados {0} de {1}");
    public static readonly Text BusyHelp = new(
        "Conversaciones que ocuparon hoy a los agentes de esta página. Las simultáneas cuentan su tiempo una sola vez en la cifra.",
        "Conversations that kept this page's agents busy today. Several at once count their time only once in the figure.",
        "Conversas que ocuparam hoje os agentes desta página. As simultâneas contam o tempo uma só vez no indicador.");
    public static readonly Text LastedFor = new("duró {0}", "took {0}", "durou {0}");

    public static Text Of(Figure figure) => figure switch
    {
        Figure.Waiting => SupervisorTexts.Waiting,
        Figure.Active => SupervisorTexts.ActiveNow,
        Figure.Offered => Offered,
        Figure.Answered => Answered,
        Figure.AnsweredInTime => AnsweredInTime,
        Figure.Abandoned => Abandoned,
        Figure.ShortAbandons => ShortAbandons,
        Figure.TimedOut => TimedOut,
        Figure.Rejected => Rejected,
        Figure.CompletedIn => InboundHelp,
        Figure.CompletedOut => OutboundHelp,
        Figure.LongestWait => SupervisorTexts.LongestWait,
        Figure.Occupancy => Occupancy,
        _ => Handled,
    };

    /// <summary>The icon of a level, beside its colour.</summary>
    public static string IconOf(Live.WaitLevel level) => level switch
    {
        Live.WaitLevel.Beyond => "error",
        Live.WaitLevel.Near => "schedule",
        _ => "check_circle",
    };

    public static Text Of(Live.WaitLevel level) => level switch
    {
        Live.WaitLevel.Beyond => SupervisorTexts.Beyond,
        Live.WaitLevel.Near => SupervisorTexts.Near,
        _ => SupervisorTexts.InTime,
    };

    /// <summary>Not of the day: what waits and is active at this moment.</summary>
    public static bool IsOfNow(this Figure figure) => figure is Figure.Waiting or Figure.Active or Figure.LongestWait;

    public static bool IsOpen(this InteractionState state) => !state.IsEnded();
}
