using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin.Members;

static class MembersTexts
{
    public static readonly Text Help = new(
        "Elija campañas, después agentes, y agréguelos o quítelos. Quien se quita termina las conversaciones que atiende.",
        "Choose campaigns, then agents, and add or remove them. Whoever is removed finishes the conversations they serve.",
        "Escolha campanhas, depois agentes, e adicione ou remova. Quem é removido termina as conversas que atende.");
    public static readonly Text Agents = new("Agentes", "Agents", "Agentes");
    public static readonly Text Add = new("Agregar", "Add", "Adicionar");
    public static readonly Text Remove = new("Quitar", "Remove", "Remover");
    public static readonly Text Keys = new(
        "Flechas para moverse, Espacio para elegir, Mayús+flechas para varios, Ctrl+A para todos.",
        "Arrows move, Space chooses, Shift+arrows choose several, Ctrl+A all.",
        "Setas para mover, Espaço para escolher, Shift+setas para vários, Ctrl+A para todos.");
    public static readonly Text NoCampaign = new("Elija una o varias campañas.", "Choose one or more campaigns.", "Escolha uma ou várias campanhas.");
    public static readonly Text NoMembers = new("Nadie es miembro todavía.", "Nobody is a member yet.", "Ninguém é membro ainda.");
    public static readonly Text NoAgents = new("No queda ningún agente por agregar.", "There is no agent left to add.", "Não resta nenhum agente para adicionar.");
    public static readonly Text NoCampaigns = new("Todavía no hay campañas.", "There are no campaigns yet.", "Ainda não há campanhas.");
    public static readonly Plural Chosen = new(new("{0} elegido", "{0} chosen", "{0} escolhido"), new("{0} elegidos", "{0} chosen", "{0} escolhidos"));
    public static readonly Plural ChosenCampaigns = new(new("{0} elegida", "{0} chosen", "{0} escolhida"), new("{0} elegidas", "{0} chosen", "{0} escolhidas"));
    public static readonly Text InSome = new("en {0} de {1}", "in {0} of {1}", "em {0} de {1}");
    public static readonly Text Unfit = new("no disponible", "not available", "não disponível");
    public static readonly Text UnfitHelp = new(
        "Está deshabilitado, ya no es agente o su grupo no ve todas las campañas elegidas.",
        "Disabled, no agent any more, or of a group that does not see all chosen campaigns.",
        "Está desabilitado, já não é agente ou seu grupo não vê todas as campanhas escolhidas.");
    public static readonly Plural MemberCount = new(new("{0} miembro", "{0} member", "{0} membro"), new("{0} miembros", "{0} members", "{0} membros"));
    public static readonly Text Penalty = new("Penalidad", "Penalty", "Penalidade");
    public static readonly Text PenaltyHelp = new("0 a 100; primero los de menor penalidad.", "0 to 100; lower ones come first.", "0 a 100; primeiro os de menor penalidade.");
    public static readonly Text Position = new("Posición", "Position", "Posição");
    public static readonly Text PositionHelp = new("Los demás se corren.", "The others move along.", "Os demais se deslocam.");
    public static readonly Text Place = new("posición {0}, penalidad {1}", "position {0}, penalty {1}", "posição {0}, penalidade {1}");
    public static readonly Text PlaceShort = new("pos. {0} · pen. {1}", "pos. {0} · pen. {1}", "pos. {0} · pen. {1}");
    public static readonly Text PlaceOf = new("Lugar de {0}", "Place of {0}", "Lugar de {0}");
    public static readonly Text PlaceHint = new(
        "Elija una sola campaña y un solo miembro para cambiar su penalidad y posición.",
        "Choose one campaign and one member to change their penalty and position.",
        "Escolha uma só campanha e um só membro para mudar sua penalidade e posição.");
    public static readonly Plural Added = new(new("{0} miembro agregado", "{0} member added", "{0} membro adicionado"), new("{0} miembros agregados", "{0} members added", "{0} membros adicionados"));
    public static readonly Plural Removed = new(new("{0} miembro quitado", "{0} member removed", "{0} membro removido"), new("{0} miembros quitados", "{0} members removed", "{0} membros removidos"));
    public static readonly Text NotEligible = new(
        "No se agregó a nadie. No pueden estar en todas las campañas elegidas: {0}.",
        "Nobody was added. They may not be in all chosen campaigns: {0}.",
        "Ninguém foi adicionado. Não podem estar em todas as campanhas escolhidas: {0}.");
    public static readonly Text RemoveTitle = new("¿Quitar de {0} campañas?", "Remove from {0} campaigns?", "Remover de {0} campanhas?");
    public static readonly Plural RemoveHelp = new(
        new("Sale {0} miembro, con su penalidad y posición. Sus conversaciones y su historial quedan.", "{0} member leaves, with penalty and position. Conversations and history stay.", "Sai {0} membro, com sua penalidade e posição. Suas conversas e seu histórico ficam."),
        new("Salen {0} miembros, con su penalidad y posición. Sus conversaciones y su historial quedan.", "{0} members leave, with penalty and position. Conversations and history stay.", "Saem {0} membros, com sua penalidade e posição. Suas conversas e seu histórico ficam."));
}
