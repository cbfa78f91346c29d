using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin.Canned;

static class CannedTexts
{
    public static readonly Text Help = new(
        "Mensajes de uso frecuente que los agentes insertan con un clic o con / y el atajo.",
        "Frequent messages that agents insert by one click, or by / and the shortcut.",
        "Mensagens frequentes que os agentes inserem com um clique ou com / e o atalho.");
    public static readonly Text New = new("Nueva", "New", "Nova");
    public static readonly Text Shortcut = new("Atajo", "Shortcut", "Atalho");
    public static readonly Text ShortcutHelp = new("Sin la barra: letras, números, - y _. Único en su campaña.", "Without the slash: letters, digits, - and _. Unique in its campaign.", "Sem a barra: letras, números, - e _. Único na sua campanha.");
    public static readonly Text Description = new("Descripción", "Description", "Descrição");
    public static readonly Text TextLabel = new("Respuesta", "Text", "Resposta");
    public static readonly Text TextHelp = new("Markdown: **negrita**, *cursiva*, listas y enlaces.", "Markdown: **bold**, *italics*, lists and links.", "Markdown: **negrito**, *itálico*, listas e links.");
    public static readonly Text Campaign = new("Campaña", "Campaign", "Campanha");
    public static readonly Text CampaignHelp = new("Si una campaña y las compartidas tienen el mismo atajo, vale el de la campaña.", "Where a campaign and the shared ones have the same shortcut, the campaign's holds.", "Se uma campanha e as compartilhadas têm o mesmo atalho, vale o da campanha.");
    public static readonly Text Shared = new("Compartidas por todas", "Shared by all", "Compartilhadas por todas");
    public static readonly Text SharedOne = new("Compartida", "Shared", "Compartilhada");
    public static readonly Text AllCampaigns = new("Todas las campañas", "All campaigns", "Todas as campanhas");
    public static readonly Text Filter = new("Filtrar por campaña", "Filter by campaign", "Filtrar por campanha");
    public static readonly Text Insert = new("Insertar", "Insert", "Inserir");
    public static readonly Text CustomerName = new("nombre del cliente", "customer's name", "nome do cliente");
    public static readonly Text AgentName = new("nombre del agente", "agent's name", "nome do agente");
    public static readonly Text CampaignName = new("nombre de la campaña", "campaign's name", "nome da campanha");
    public static readonly Text Preview = new("Vista previa", "Preview", "Pré-visualização");
    public static readonly Text PreviewEmpty = new("Acá se ve como lo recibe el cliente.", "Here it shows as the customer gets it.", "Aqui aparece como o cliente recebe.");
    public static readonly Text DeleteHelp = new("Los agentes dejan de verla. Los mensajes ya enviados quedan.", "Agents no longer see it. Messages already sent stay.", "Os agentes deixam de vê-la. As mensagens já enviadas ficam.");
    public static readonly Text Export = new("Exportar CSV", "Export CSV", "Exportar CSV");
    public static readonly Text Import = new("Importar CSV", "Import CSV", "Importar CSV");
    public static readonly Text ImportTitle = new("Importar «{0}»", "Import “{0}”", "Importar “{0}”");
    public static readonly Text ImportNow = new("Importar {0}", "Import {0}", "Importar {0}");
    public static readonly Text Line = new("Línea", "Line", "Linha");
    public static readonly Text Change = new("Cambio", "Change", "Mudança");
    public static readonly Text Added = new("Nueva", "New", "Nova");
    public static readonly Text Changed = new("Cambia", "Changes", "Muda");
    public static readonly Text Unchanged = new("Igual", "Same", "Igual");
    public static readonly Text Refused = new("Rechazada", "Refused", "Recusada");
    public static readonly Text Summary = new("Nuevas: {0} · Cambian: {1} · Iguales: {2} · Rechazadas: {3}", "New: {0} · Changing: {1} · Same: {2} · Refused: {3}", "Novas: {0} · Mudam: {1} · Iguais: {2} · Recusadas: {3}");
    public static readonly Text FixFirst = new("Corrija las líneas rechazadas y elija el archivo otra vez: se importa todo o nada.", "Mend the refused lines and choose the file again: all is imported, or nothing.", "Corrija as linhas recusadas e escolha o arquivo de novo: importa-se tudo ou nada.");
    public static readonly Text NothingToDo = new("No hay nada que cambiar.", "There is nothing to change.", "Não há nada para mudar.");
    public static readonly Text Imported = new("Importadas: {0}", "Imported: {0}", "Importadas: {0}");
    public static readonly Text Replanned = new("Alguien cambió algo mientras tanto. Este es el plan nuevo: revíselo.", "Somebody changed something meanwhile. This is the new plan: look at it again.", "Alguém mudou algo enquanto isso. Este é o novo plano: revise-o.");
    public static readonly Text AtLine = new("Línea {0}: {1}", "Line {0}: {1}", "Linha {0}: {1}");

    public static Text NameOf(string variable) => variable switch
    {
        ContactCenter.Core.Campaigns.CannedVariables.Customer => CustomerName,
        ContactCenter.Core.Campaigns.CannedVariables.Agent => AgentName,
        _ => CampaignName,
    };

    public static Func<string, string?> NameOf(Localizer localizer) => path => path switch
    {
        "shortcut" => localizer[Shortcut],
        "description" => localizer[Description],
        "text" => localizer[TextLabel],
        "campaignId" => localizer[Campaign],
        _ => null,
    };
}
