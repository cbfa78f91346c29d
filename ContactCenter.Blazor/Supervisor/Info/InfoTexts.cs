using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Supervisor.Info;

static class InfoTexts
{
    public static readonly Text Unknown = new("Ya no es agente de sus campañas.", "They are no longer an agent of your campaigns.", "Não é mais agente das suas campanhas.");
    public static readonly Text UserName = new("Usuario", "User name", "Usuário");
    public static readonly Text Email = new("Correo electrónico", "E-mail", "E-mail");
    public static readonly Text NoEmail = new("Sin correo electrónico", "No e-mail", "Sem e-mail");
    public static readonly Text Group = new("Grupo de seguridad", "Security group", "Grupo de segurança");
    public static readonly Text Campaigns = new("Campañas", "Campaigns", "Campanhas");
    public static readonly Text Now = new("Interacciones actuales", "Current interactions", "Interações atuais");
    public static readonly Text NothingNow = new("No atiende a nadie ahora.", "They serve nobody now.", "Não atende ninguém agora.");
    public static readonly Text Offered = new("ofrecida", "offered", "oferecida");
    public static readonly Text Handled = new("Atendidas hoy", "Handled today", "Atendidas hoje");
    public static readonly Text NothingHandled = new("Todavía ninguna.", "None yet.", "Nenhuma ainda.");
    public static readonly Text Channel = new("Canal", "Channel", "Canal");
    public static readonly Text Count = new("Cantidad", "Count", "Quantidade");
    public static readonly Text AverageActive = new("Duración media", "Average duration", "Duração média");
    public static readonly Text AverageHandling = new("Con tiempo posterior", "With wrap-up", "Com pós-atendimento");
    public static readonly Text Day = new("Estados de hoy", "States today", "Estados de hoje");
    public static readonly Text From = new("Desde", "From", "Desde");
    public static readonly Text State = new("Estado", "State", "Estado");
    public static readonly Text Length = new("Duración", "Duration", "Duração");
    public static readonly Text Totals = new("Tiempo por estado", "Time by state", "Tempo por estado");
    public static readonly Text Earlier = new("Mostrar los {0} anteriores", "Show the {0} before", "Mostrar os {0} anteriores");
}
