using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin.Breaks;

static class BreaksTexts
{
    public static readonly Text Help = new("Los motivos por los que un agente puede pausarse.", "The reasons for which an agent may pause.", "Os motivos pelos quais um agente pode pausar.");
    public static readonly Text New = new("Nuevo break", "New break", "Nova pausa");
    public static readonly Text Icon = new("Ícono", "Icon", "Ícone");
    public static readonly Text Maximum = new("Duración máxima", "Longest time", "Duração máxima");
    public static readonly Text MaximumHelp = new("Si dura más, se marca. Vacío: sin límite.", "A longer one is marked. Empty: no limit.", "Se durar mais, é marcada. Vazio: sem limite.");
    public static readonly Text Position = new("Orden", "Order", "Ordem");
    public static readonly Text PositionHelp = new("Lugar en el menú del agente.", "Place in the agent's menu.", "Lugar no menu do agente.");
    public static readonly Text DeleteHelp = new(
        "Deja de ofrecerse a los agentes. Quien está en este break sigue en él, y los informes lo siguen nombrando.",
        "It is no longer offered to agents. Whoever is on it stays on it, and reports go on naming it.",
        "Deixa de ser oferecida aos agentes. Quem está nela continua, e os relatórios continuam a nomeá-la.");

    static readonly Dictionary<string, Text> icons = new()
    {
        ["coffee"] = new("Café", "Coffee", "Café"),
        ["restaurant"] = new("Comida", "Meal", "Refeição"),
        ["wc"] = new("Baño", "Restroom", "Banheiro"),
        ["school"] = new("Capacitación", "Training", "Treinamento"),
        ["groups"] = new("Reunión", "Meeting", "Reunião"),
        ["call"] = new("Teléfono", "Telephone", "Telefone"),
        ["medical_services"] = new("Salud", "Health", "Saúde"),
        ["directions_walk"] = new("Salida", "Out", "Saída"),
        ["meeting_room"] = new("Sala", "Room", "Sala"),
        ["support_agent"] = new("Apoyo", "Support", "Apoio"),
        ["phone_missed"] = new("Sin respuesta", "No answer", "Sem resposta"),
        ["pause_circle"] = new("Pausa", "Pause", "Pausa"),
    };

    public static Text IconName(string icon) => icons[icon];

    public static Text? FindIconName(string icon) => icons.GetValueOrDefault(icon);

    public static Func<string, string?> NameOf(Localizer l) => path => path switch
    {
        "name" => l[AdminTexts.Name],
        "icon" => l[Icon],
        "position" => l[Position],
        "maximumMinutes" => l[Maximum],
        "securityGroupId" => l[AdminTexts.SecurityGroup],
        _ => null,
    };
}
