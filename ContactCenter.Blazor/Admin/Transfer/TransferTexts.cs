using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;

namespace ContactCenter.Blazor.Admin.Transfer;

static class TransferTexts
{
    public static readonly Text Help = new("Para mover o revisar una instalación completa.", "To move or review a whole set-up.", "Para mover ou revisar uma instalação completa.");
    public static readonly Text Export = new("Exportar", "Export", "Exportar");
    public static readonly Text ExportHelp = new(
        "Un archivo JSON con grupos, usuarios, campañas, miembros, respuestas, breaks, modelos y proveedores. Sin contraseñas ni claves.",
        "A JSON file with groups, users, campaigns, members, responses, breaks, forms and providers. Without passwords and keys.",
        "Um arquivo JSON com grupos, usuários, campanhas, membros, respostas, pausas, modelos e provedores. Sem senhas nem chaves.");
    public static readonly Text Import = new("Importar", "Import", "Importar");
    public static readonly Text ImportHelp = new(
        "Primero se muestra qué cambiaría. Se importa todo o nada; lo que el archivo no nombra queda como está.",
        "First it shows what would change. All is imported or nothing; what the file does not name stays as it is.",
        "Primeiro mostra o que mudaria. Importa tudo ou nada; o que o arquivo não nomeia permanece como está.");
    public static readonly Text Choose = new("Elegir archivo", "Choose file", "Escolher arquivo");
    public static readonly Text Reading = new("Leyendo…", "Reading…", "Lendo…");
    public static readonly Text Now = new("Ahora", "Now", "Agora");
    public static readonly Text Then = new("Después", "Then", "Depois");
    public static readonly Text IsNew = new("Nuevo", "New", "Novo");
    public static readonly Text IsChanged = new("Cambia", "Changes", "Muda");
    public static readonly Plural Planned = new(new("{0} cambio.", "{0} change.", "{0} alteração."), new("{0} cambios.", "{0} changes.", "{0} alterações."));
    public static readonly Plural Unchanged = new(new("{0} queda igual.", "{0} stays the same.", "{0} permanece igual."), new("{0} quedan iguales.", "{0} stay the same.", "{0} permanecem iguais."));
    public static readonly Plural ImportNow = new(new("Importar {0} cambio", "Import {0} change", "Importar {0} alteração"), new("Importar {0} cambios", "Import {0} changes", "Importar {0} alterações"));
    public static readonly Plural Imported = new(new("Se importó {0} cambio.", "{0} change was imported.", "{0} alteração foi importada."), new("Se importaron {0} cambios.", "{0} changes were imported.", "{0} alterações foram importadas."));

    static readonly Text unreadable = new("No es un archivo de configuración; falla en: {0}. Nada cambió.", "This is no configuration file; it fails at: {0}. Nothing was changed.", "Não é um arquivo de configuração; falha em: {0}. Nada mudou.");
    static readonly Text stale = new("La configuración cambió mientras miraba: revise de nuevo lo que se importaría.", "The configuration changed while you looked: look again at what would be imported.", "A configuração mudou enquanto você olhava: revise novamente o que seria importado.");
    static readonly Text refused = new("Nada se importó. Corrija antes en el archivo:", "Nothing was imported. Mend in the file first:", "Nada foi importado. Corrija antes no arquivo:");
    static readonly Text at = new("{0} «{1}». {2}", "{0} “{1}”. {2}", "{0} “{1}”. {2}");
    static readonly Text unknown = new("no existe.", "it does not exist.", "não existe.");
    static readonly Text tooLarge = new("El archivo es demasiado grande.", "The file is too large.", "O arquivo é grande demais.");

    public static Text KindOf(string kind) => kind switch
    {
        "group" => new("Grupo", "Group", "Grupo"),
        "user" => new("Usuario", "User", "Usuário"),
        "quality-form" => new("Modelo de calidad", "Quality form", "Modelo de qualidade"),
        "break" => new("Break", "Break", "Pausa"),
        "provider" => new("Proveedor", "Provider", "Provedor"),
        "campaign" => new("Campaña", "Campaign", "Campanha"),
        _ => new("Respuesta compartida", "Shared response", "Resposta compartilhada"),
    };

    public static string Of(Localizer l, Error error) => error switch
    {
        NotAConfiguration broken => l[unreadable, broken.At],
        PlanIsStale => l[stale],
        ImportRefused => l[refused],
        InvalidInput => l[tooLarge],
        _ => AdminErrors.Of(l, error),
    };

    public static string Of(Localizer l, ImportProblem problem) => l[at, l[KindOf(problem.Kind)], problem.Name, problem.Field.Length == 0
        ? AdminErrors.OfCode(l, problem.Code)
        : $"{FieldNames.Of(l, problem.Kind, problem.Field)}: {(problem.Code == "unknown" ? l[unknown] : AdminErrors.AtField(l, problem.Code))}"];
}
