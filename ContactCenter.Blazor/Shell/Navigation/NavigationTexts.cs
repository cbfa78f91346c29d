using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Shell.Navigation;

/// <summary>The words of the menu; in Spanish those of the customer's documents.</summary>
static class NavigationTexts
{
    public static readonly Text Agent = new("Agente", "Agent", "Agente");
    public static readonly Text Inbox = new("Bandeja", "Inbox", "Caixa de entrada");
    public static readonly Text InboxShort = new("Bandeja", "Inbox", "Entrada");
    public static readonly Text Outbound = new("Mensajes salientes", "Outbound messages", "Mensagens de saída");
    public static readonly Text OutboundShort = new("Salientes", "Outbound", "Saída");
    public static readonly Text BulkShort = new("Masivos", "Bulk", "Em massa");
    public static readonly Text Bulk = new("Envíos masivos", "Bulk messages", "Envios em massa");
    public static readonly Text OwnReviews = new("Mis calificaciones", "My reviews", "Minhas avaliações");
    public static readonly Text Supervisor = new("Supervisor", "Supervisor", "Supervisor");
    public static readonly Text Campaigns = new("Campañas", "Campaigns", "Campanhas");
    public static readonly Text AllOfThem = new("Todas", "All", "Todas");
    public static readonly Text Recordings = new("Grabaciones", "Recordings", "Gravações");
    public static readonly Text Administrator = new("Administrador", "Administrator", "Administrador");
    public static readonly Text Providers = new("Proveedores", "Providers", "Provedores");
    public static readonly Text Settings = new("Configuración", "Settings", "Configuração");
    public static readonly Text Agents = new("Agentes", "Agents", "Agentes");
    public static readonly Text Webchat = new("Webchat", "Webchat", "Webchat");
    public static readonly Text HeyNow = new("Heynow", "Heynow", "Heynow");
    public static readonly Text Members = new("Miembros", "Members", "Membros");
    public static readonly Text CannedResponses = new("Respuestas prediseñadas", "Canned responses", "Respostas prontas");
    public static readonly Text Responses = new("Respuestas", "Responses", "Respostas");
    public static readonly Text QualityForms = new("Modelos de calidad", "Quality forms", "Modelos de qualidade");
    public static readonly Text Quality = new("Calidad", "Quality", "Qualidade");
    public static readonly Text Reports = new("Informes", "Reports", "Relatórios");
    public static readonly Text SecurityGroups = new("Grupos de seguridad", "Security groups", "Grupos de segurança");
    public static readonly Text Breaks = new("Breaks", "Breaks", "Pausas");
    public static readonly Text Verification = new("Verificación", "Verification", "Verificação");
    public static readonly Text Audit = new("Auditoría", "Audit", "Auditoria");
    public static readonly Text PersonalData = new("Datos personales", "Personal data", "Dados pessoais");
    public static readonly Text ImportExport = new("Importar y exportar", "Import and export", "Importar e exportar");
}
