using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Shell;

static class ShellTexts
{
    public static readonly Text SkipToContent = new("Saltar al contenido", "Skip to content", "Ir para o conteúdo");
    public static readonly Text MainMenu = new("Menú principal", "Main menu", "Menu principal");
    public static readonly Text More = new("Más", "More", "Mais");
    public static readonly Text LanguageMenu = new("Idioma: {0}", "Language: {0}", "Idioma: {0}");
    public static readonly Text ThemeMenu = new("Tema: {0}", "Theme: {0}", "Tema: {0}");
    public static readonly Text ThemeAuto = new("Como el sistema", "Same as system", "Como o sistema");
    public static readonly Text ThemeLight = new("Claro", "Light", "Claro");
    public static readonly Text ThemeDark = new("Oscuro", "Dark", "Escuro");
    public static readonly Text UserMenu = new("Menú de {0}", "Menu of {0}", "Menu de {0}");
    public static readonly Text LogOut = new("Cerrar sesión", "Log out", "Sair");
    public static readonly Text RoleAgent = new("Agente", "Agent", "Agente");
    public static readonly Text RoleSupervisor = new("Supervisor", "Supervisor", "Supervisor");
    public static readonly Text RoleAdministrator = new("Administrador", "Administrator", "Administrador");

    public static readonly Text HomeTitle = new("Inicio", "Home", "Início");
    public static readonly Text HomeNothing = new("Todavía no hay nada para usted aquí", "There is nothing here for you yet", "Ainda não há nada aqui para você");
    public static readonly Text HomeNothingHelp = new(
        "Su usuario no tiene un rol con páginas. Pida a un administrador que le asigne uno.",
        "Your user has no role with pages. Ask an administrator to give you one.",
        "Seu usuário não tem um papel com páginas. Peça a um administrador que lhe atribua um.");

    public static readonly Text NotFoundTitle = new("Esta página no existe", "This page does not exist", "Esta página não existe");
    public static readonly Text NotFoundHelp = new(
        "La dirección puede estar mal escrita, o la página ya no está. Nada se perdió.",
        "The address may be mistyped, or the page is gone. Nothing was lost.",
        "O endereço pode estar errado, ou a página não existe mais. Nada foi perdido.");
    public static readonly Text BackHome = new("Volver al inicio", "Back to the start", "Voltar ao início");

    public static readonly Text ForbiddenTitle = new("No tiene acceso a esta página", "You have no access to this page", "Você não tem acesso a esta página");
    public static readonly Text ForbiddenHelp = new(
        "Su rol no incluye esta página. Si la necesita, pídala a un administrador.",
        "Your role does not include this page. If you need it, ask an administrator.",
        "Seu papel não inclui esta página. Se precisar dela, peça a um administrador.");

    public static readonly Text FailedTitle = new("Esta página falló", "This page failed", "Esta página falhou");
    public static readonly Text FailedHelp = new(
        "Lo que ya estaba guardado sigue guardado. Intente de nuevo; si vuelve a fallar, avise a un administrador con el código {0}.",
        "What was saved stays saved. Try again; if it fails once more, tell an administrator the code {0}.",
        "O que já estava salvo continua salvo. Tente de novo; se falhar outra vez, informe o código {0} a um administrador.");

    public static readonly Text CircuitFailed = new(
        "La consola tuvo un error y se detuvo. Lo que estaba escribiendo se conserva.",
        "The console hit an error and stopped. What you were typing is kept.",
        "O console encontrou um erro e parou. O que você estava digitando foi mantido.");
    public static readonly Text Reload = new("Recargar", "Reload", "Recarregar");

    public static readonly Text ConnectionLost = new(
        "Sin conexión. Lo que escribe se conserva. Nuevo intento en",
        "Connection lost. What you type is kept. Trying again in",
        "Sem conexão. O que você digita é mantido. Nova tentativa em");
    public static readonly Text ReconnectNow = new("Reintentar ahora", "Try now", "Tentar agora");
    public static readonly Text ConnectionRenewed = new("Conexión recuperada; recargando la página…", "Connection is back; reloading the page…", "Conexão recuperada; recarregando a página…");
    public static readonly Text NoLiveConnection = new(
        "No se pudo abrir la conexión en vivo con el servidor. Si sigue así, un proxy puede estar bloqueando WebSocket: avise a un administrador.",
        "The live connection to the server could not be opened. If this stays, a proxy may be blocking WebSocket: tell an administrator.",
        "Não foi possível abrir a conexão ao vivo com o servidor. Se continuar assim, um proxy pode estar bloqueando WebSocket: avise um administrador.");
}
