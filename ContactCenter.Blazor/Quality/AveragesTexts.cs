using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Quality;

static class AveragesTexts
{
    public static readonly Text Title = new("Calidad", "Quality", "Qualidade");
    public static readonly Text Filters = new("Filtros", "Filters", "Filtros");
    public static readonly Text From = new("Desde", "From", "De");
    public static readonly Text To = new("Hasta", "To", "Até");
    public static readonly Text Campaign = new("Campaña", "Campaign", "Campanha");
    public static readonly Text Agent = new("Agente", "Agent", "Agente");
    public static readonly Text Question = new("Pregunta", "Question", "Pergunta");
    public static readonly Text Day = new("Día", "Day", "Dia");
    public static readonly Text All = new("Todas", "All", "Todas");
    public static readonly Text AllAgents = new("Todos", "All", "Todos");
    public static readonly Text WholeReview = new("Toda la calificación", "The whole review", "Toda a avaliação");
    public static readonly Text Clear = new("Limpiar filtros", "Clear filters", "Limpar filtros");
    public static readonly Text Mean = new("Promedio", "Average", "Média");
    public static readonly Text HowMany = new("Calificaciones", "Reviews", "Avaliações");
    public static readonly Text Bar = new("Barra", "Bar", "Barra");
    public static readonly Text OverTime = new("Promedio por día", "Average by day", "Média por dia");
    public static readonly Text CurveSummary = new("Promedio y cantidad de calificaciones en {0} días; la tabla de abajo dice lo mismo.", "Average and number of reviews on {0} days; the table below says the same.", "Média e quantidade de avaliações em {0} dias; a tabela abaixo diz o mesmo.");
    public static readonly Text ByAgent = new("Por agente", "By agent", "Por agente");
    public static readonly Text ByCampaign = new("Por campaña", "By campaign", "Por campanha");
    public static readonly Text ByQuestion = new("Por pregunta", "By question", "Por pergunta");
    public static readonly Text OpenOf = new("{0}: abrir las calificaciones de {1}", "{0}: open the reviews of {1}", "{0}: abrir as avaliações de {1}");
    public static readonly Text DayHelp = new("Cada calificación cuenta en el día en que terminó la conversación.", "Each review counts on the day its conversation ended.", "Cada avaliação conta no dia em que a conversa terminou.");
    public static readonly Text Nothing = new("No hay calificaciones en estos días", "There are no reviews on these days", "Não há avaliações nestes dias");
    public static readonly Text NothingHelp = new(
        "Califique conversaciones con la estrella de las grabaciones, o pida una muestra.",
        "Review conversations by the star in the recordings, or ask for a sample.",
        "Avalie conversas pela estrela das gravações, ou peça uma amostra.");
    public static readonly Text Backwards = new("La fecha final es anterior a la inicial.", "The last day is before the first one.", "A data final é anterior à inicial.");
    public static readonly Text TooLong = new("Como mucho un año.", "One year at most.", "No máximo um ano.");
    public static readonly Text Failed = new("No se pudo leer ahora", "It could not be read right now", "Não foi possível ler agora");
    public static readonly Text Behind = new("Calificaciones: {0}", "Reviews: {0}", "Avaliações: {0}");
    public static readonly Text More = new("Mostrar más", "Show more", "Mostrar mais");

    public static readonly Text Sample = new("Muestra", "Sample", "Amostra");
    public static readonly Text SampleTitle = new("Muestra para calificar", "Sample to review", "Amostra para avaliar");
    public static readonly Text Week = new("Semana del", "Week of", "Semana de");
    public static readonly Text PerAgent = new("Conversaciones por agente", "Conversations for each agent", "Conversas por agente");
    public static readonly Text SampleHelp = new(
        "Sorteo parejo entre las conversaciones terminadas de cada agente; a la misma pregunta, siempre la misma muestra. Mientras la semana corre, una conversación nueva puede entrar y sacar una de su agente.",
        "A fair draw among each agent's ended conversations; the same question always gives the same sample. While the week goes on, a new conversation may come in and put out one of its agent's.",
        "Sorteio justo entre as conversas encerradas de cada agente; à mesma pergunta, sempre a mesma amostra. Enquanto a semana corre, uma conversa nova pode entrar e tirar uma do mesmo agente.");
    public static readonly Text NoSample = new("Nadie atendió conversaciones que se puedan calificar esa semana", "Nobody served conversations that can be reviewed in that week", "Ninguém atendeu conversas que possam ser avaliadas nessa semana");
    public static readonly Text NoSampleHelp = new(
        "Elija otra semana. Solo participan campañas con modelo de calidad.", "Choose another week. Only campaigns with a quality form take part.", "Escolha outra semana. Só participam campanhas com modelo de qualidade.");
    public static readonly Text Progress = new("{0} de {1} calificadas", "{0} of {1} reviewed", "{0} de {1} avaliadas");
    public static readonly Text OutOf = new("{0} de {1} conversaciones", "{0} of {1} conversations", "{0} de {1} conversas");
    public static readonly Text Reviewed = new("Calificada", "Reviewed", "Avaliada");
    public static readonly Text Draft = new("Su borrador", "Your draft", "Seu rascunho");
    public static readonly Text ToDo = new("Pendiente", "To do", "Pendente");
    public static readonly Text Earlier = new("Semana anterior", "Week before", "Semana anterior");
    public static readonly Text Later = new("Semana siguiente", "Week after", "Semana seguinte");
    public static readonly Text Averages = new("Promedios", "Averages", "Médias");
}
