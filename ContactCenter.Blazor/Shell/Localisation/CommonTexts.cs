namespace ContactCenter.Blazor.Shell.Localisation;

/// <summary>Words that many pages share.</summary>
public static class CommonTexts
{
    public static readonly Text Save = new("Guardar", "Save", "Salvar");
    public static readonly Text Cancel = new("Cancelar", "Cancel", "Cancelar");
    public static readonly Text Delete = new("Eliminar", "Delete", "Excluir");
    public static readonly Text Close = new("Cerrar", "Close", "Fechar");
    public static readonly Text Search = new("Buscar", "Search", "Buscar");
    public static readonly Text Loading = new("Cargando…", "Loading…", "Carregando…");
    public static readonly Text TryAgain = new("Intentar de nuevo", "Try again", "Tentar novamente");
    public static readonly Text JustNow = new("recién", "just now", "agora há pouco");

    public static readonly Plural MinutesAgo = new(
        new("hace {0} minuto", "{0} minute ago", "há {0} minuto"),
        new("hace {0} minutos", "{0} minutes ago", "há {0} minutos"));

    public static readonly Plural HoursAgo = new(
        new("hace {0} hora", "{0} hour ago", "há {0} hora"),
        new("hace {0} horas", "{0} hours ago", "há {0} horas"));

    public static readonly Plural DaysAgo = new(
        new("hace {0} día", "{0} day ago", "há {0} dia"),
        new("hace {0} días", "{0} days ago", "há {0} dias"));
}
