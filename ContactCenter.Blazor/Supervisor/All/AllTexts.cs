using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Supervisor.All;

static class AllTexts
{
    public static readonly Text Title = new("Todas las campañas en vivo", "All campaigns, live", "Todas as campanhas ao vivo");
    public static readonly Text Sort = new("Ordenar por", "Sort by", "Ordenar por");
    public static readonly Text Group = new("Agrupar por", "Group by", "Agrupar por");
    public static readonly Text ByName = new("Nombre", "Name", "Nome");
    public static readonly Text Nothing = new("Sin agrupar", "No groups", "Sem grupos");
    public static readonly Text ByChannel = new("Canal", "Channel", "Canal");
    public static readonly Text ByState = new("Estado", "State", "Estado");
    public static readonly Text Abandonment = new("Abandono", "Abandonment", "Abandono");
    public static readonly Text Pin = new("Fijar {0} adelante", "Pin {0} in front", "Fixar {0} na frente");
    public static readonly Text Unpin = new("Dejar de fijar {0}", "Unpin {0}", "Desafixar {0}");
    public static readonly Text PinsNotKept = new(
        "No se pudo guardar lo fijado; vale en esta página hasta salir de ella.", "What is pinned could not be saved; it holds on this page until you leave it.", "Não foi possível salvar o que está fixado; vale nesta página até sair dela.");
    public static readonly Text FullScreen = new("Pantalla completa", "Full screen", "Tela cheia");
    public static readonly Text FullScreenHelp = new("Solo los tableros, para una pantalla en la pared; Esc vuelve.", "Only the tiles, for a display on the wall; Esc returns.", "Só os painéis, para uma tela na parede; Esc volta.");
    public static readonly Text Open = new("Abrir {0}", "Open {0}", "Abrir {0}");
    public static readonly Text NoCampaigns = new("No hay campañas en su grupo", "Your group has no campaigns", "Seu grupo não tem campanhas");
    public static readonly Text NotUsed = new("Sin miembros", "No members", "Sem membros");
    public static readonly Text OnBreak = new("En break", "On break", "Em pausa");

    public static Text Of(CardSort sort) => sort switch
    {
        CardSort.Waiting => SupervisorTexts.Waiting,
        CardSort.Wait => SupervisorTexts.LongestWait,
        CardSort.Level => FigureTexts.ServiceLevel,
        CardSort.Abandonment => Abandonment,
        _ => ByName,
    };

    public static Text Of(CardGroup group) => group switch
    {
        CardGroup.Channel => ByChannel,
        CardGroup.State => ByState,
        _ => Nothing,
    };
}
