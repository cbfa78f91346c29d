using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin;

/// <summary>Words that the administrator's pages share.</summary>
static class AdminTexts
{
    public static readonly Text SearchIn = new("Buscar en {0}", "Search in {0}", "Buscar em {0}");
    public static readonly Text ToList = new("Volver a la lista", "Back to the list", "Voltar à lista");
    public static readonly Text NothingYet = new(
        "Todavía no hay nada. Cree lo primero con el botón de arriba.", "There is nothing yet. Create the first with the button above.", "Ainda não há nada. Crie o primeiro com o botão acima.");
    public static readonly Text NothingFound = new("Nada coincide con la búsqueda.", "Nothing matches the search.", "Nada corresponde à busca.");
    public static readonly Text ChooseOne = new("Elija uno de la lista, o cree uno nuevo.", "Choose one from the list, or create a new one.", "Escolha um da lista ou crie um novo.");
    public static readonly Text Missing = new("No existe, o no es de su grupo", "It does not exist, or is not of your group", "Não existe, ou não é do seu grupo");
    public static readonly Text MissingHelp = new(
        "Puede que otra persona lo haya eliminado. Elija otro de la lista.", "Somebody may have deleted it. Choose another one from the list.", "Talvez outra pessoa o tenha excluído. Escolha outro da lista.");
    public static readonly Text Name = new("Nombre", "Name", "Nome");
    public static readonly Text SecurityGroup = new("Grupo de seguridad", "Security group", "Grupo de segurança");
    public static readonly Text Enabled = new("Habilitado", "Enabled", "Habilitado");
    public static readonly Text Seconds = new("segundos", "seconds", "segundos");
    public static readonly Text Minutes = new("minutos", "minutes", "minutos");
    public static readonly Text Copy = new("Copiar", "Copy", "Copiar");
    public static readonly Text Copied = new("Copiado", "Copied", "Copiado");
    public static readonly Text None = new("Ninguno", "None", "Nenhum");

    public static readonly Text Saved = new("Guardado", "Saved", "Salvo");
    public static readonly Text Unsaved = new("Cambios sin guardar", "Unsaved changes", "Alterações não salvas");
    public static readonly Plural Complaints = new(
        new("Falta corregir {0} campo", "{0} field needs attention", "Falta corrigir {0} campo"),
        new("Falta corregir {0} campos", "{0} fields need attention", "Falta corrigir {0} campos"));

    public static readonly Text UnsavedTitle = new("¿Salir sin guardar?", "Leave without saving?", "Sair sem salvar?");
    public static readonly Text UnsavedHelp = new(
        "Los cambios de este formulario se pierden. Lo ya guardado queda como está.",
        "The changes in this form will be lost. What was saved stays as it is.",
        "As alterações deste formulário serão perdidas. O que já foi salvo permanece.");
    public static readonly Text LeaveAnyway = new("Salir sin guardar", "Leave without saving", "Sair sem salvar");
    public static readonly Text Stay = new("Seguir editando", "Go on editing", "Continuar editando");
    public static readonly Text DeleteTitle = new("¿Eliminar «{0}»?", "Delete “{0}”?", "Excluir “{0}”?");

    public static readonly Text ConflictTitle = new("Otra persona guardó antes", "Somebody else saved first", "Outra pessoa salvou antes");
    public static readonly Text ConflictBy = new("{0} guardó mientras usted editaba:", "{0} saved while you were editing:", "{0} salvou enquanto você editava:");
    public static readonly Text ConflictBySomebody = new("Alguien guardó mientras usted editaba:", "Somebody saved while you were editing:", "Alguém salvou enquanto você editava:");
    public static readonly Text ConflictHelp = new(
        "Elija qué vale en cada campo. Sus demás cambios se conservan. Nada se guardó todavía.",
        "Choose what holds in each field. Your other changes are kept. Nothing has been saved yet.",
        "Escolha o que vale em cada campo. Suas outras alterações são mantidas. Nada foi salvo ainda.");
    public static readonly Text ConflictGoOn = new("Guardar así", "Save like this", "Salvar assim");
    public static readonly Text FieldColumn = new("Campo", "Field", "Campo");
    public static readonly Text Theirs = new("Lo guardado", "What was saved", "O que foi salvo");
    public static readonly Text Yours = new("Lo suyo", "Yours", "O seu");
    public static readonly Text YoursUnchanged = new("sin cambios", "not changed", "sem alterações");
}
