using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Auth;

static class AuthTexts
{
    public static readonly Text LogInTitle = new("Ingresar", "Log in", "Entrar");
    public static readonly Text UserName = new("Usuario", "User name", "Usuário");
    public static readonly Text Password = new("Contraseña", "Password", "Senha");
    public static readonly Text LogIn = new("Ingresar", "Log in", "Entrar");
    public static readonly Text Required = new("Complete este campo.", "Fill in this field.", "Preencha este campo.");
    public static readonly Text TooLong = new("Es demasiado largo.", "This is too long.", "É longo demais.");

    public static readonly Text Wrong = new("Usuario o contraseña incorrectos.", "Wrong user name or password.", "Usuário ou senha incorretos.");
    public static readonly Text Locked = new(
        "Hubo demasiados intentos con este usuario. Espere 5 minutos y vuelva a intentar.",
        "There were too many attempts with this user name. Wait 5 minutes and try again.",
        "Houve tentativas demais com este usuário. Espere 5 minutos e tente de novo.");
    public static readonly Text AddressLocked = new(
        "Hubo demasiados intentos desde su red. Espere 5 minutos y vuelva a intentar.",
        "There were too many attempts from your network. Wait 5 minutes and try again.",
        "Houve tentativas demais a partir da sua rede. Espere 5 minutos e tente de novo.");
    public static readonly Text Unavailable = new(
        "No se pudo ingresar en este momento. Nada se cambió; vuelva a intentar en un minuto.",
        "Logging in is not possible right now. Nothing was changed; try again in a minute.",
        "Não foi possível entrar agora. Nada foi alterado; tente de novo em um minuto.");

    public static readonly Text TakenOver = new(
        "Se ingresó con su usuario en otro navegador, y esta sesión terminó. Si no fue usted, cambie su contraseña.",
        "Your user logged in from another browser, so this session ended. If that was not you, change your password.",
        "Seu usuário entrou em outro navegador e esta sessão terminou. Se não foi você, troque sua senha.");
    public static readonly Text LoggedOut = new("La sesión está cerrada.", "You are logged out.", "A sessão foi encerrada.");
    public static readonly Text LoggedOutBySupervisor = new(
        "Un supervisor cerró su sesión. Lo que atendía volvió a la cola; ingrese de nuevo para seguir.",
        "A supervisor logged you out. What you served went back to the queue; log in again to go on.",
        "Um supervisor encerrou sua sessão. O que você atendia voltou para a fila; entre de novo para continuar.");
    public static readonly Text SupervisorsWords = new("Motivo:", "Reason:", "Motivo:");
    public static readonly Text AccountChanged = new(
        "Su cuenta cambió. Ingrese de nuevo.", "Your account changed. Please log in again.", "Sua conta mudou. Entre de novo.");

    public static readonly Text SetUpTitle = new("Primer administrador", "First administrator", "Primeiro administrador");
    public static readonly Text SetUpHelp = new(
        "Esta instalación todavía no tiene usuarios. El código de instalación está en el registro (log) del servidor.",
        "This installation has no users yet. The set-up code stands in the server's log.",
        "Esta instalação ainda não tem usuários. O código de instalação está no log do servidor.");
    public static readonly Text Code = new("Código de instalación", "Set-up code", "Código de instalação");
    public static readonly Text WrongCode = new("El código no es correcto.", "The code is not right.", "O código não está correto.");
    public static readonly Text DisplayName = new("Nombre y apellido", "Full name", "Nome completo");
    public static readonly Text PasswordHelp = new("Al menos 10 caracteres.", "At least 10 characters.", "Pelo menos 10 caracteres.");
    public static readonly Text PasswordTooShort = new("La contraseña necesita al menos 10 caracteres.", "The password needs at least 10 characters.", "A senha precisa de pelo menos 10 caracteres.");
    public static readonly Text BadUserName = new(
        "Use letras, números y . _ - @, sin espacios.", "Use letters, digits and . _ - @, without spaces.", "Use letras, números e . _ - @, sem espaços.");
    public static readonly Text AlsoOtherRoles = new(
        "También atender conversaciones y supervisar", "Also answer conversations and supervise", "Também atender conversas e supervisionar");
    public static readonly Text CreateAndEnter = new("Crear e ingresar", "Create and log in", "Criar e entrar");
    public static readonly Text LanguageLabel = new("Idioma", "Language", "Idioma");

    public static readonly Text BadText = new("Tiene caracteres que no se pueden guardar.", "It holds characters that cannot be stored.", "Contém caracteres que não podem ser salvos.");
    public static readonly Text ChangePassword = new("Cambiar contraseña", "Change password", "Alterar senha");
    public static readonly Text TemporaryHelp = new(
        "Su contraseña es temporal. Elija una propia para ingresar.", "Your password is a temporary one. Choose your own to log in.", "Sua senha é temporária. Escolha uma própria para entrar.");
    public static readonly Text ChangeHelp = new(
        "Al cambiarla se cierran sus otras sesiones.", "Changing it ends your other sessions.", "Ao alterá-la, suas outras sessões são encerradas.");
    public static readonly Text CurrentPassword = new("Contraseña actual", "Present password", "Senha atual");
    public static readonly Text TemporaryPassword = new("Contraseña temporal", "Temporary password", "Senha temporária");
    public static readonly Text NewPassword = new("Contraseña nueva", "New password", "Senha nova");
    public static readonly Text RepeatPassword = new("Repita la contraseña nueva", "Repeat the new password", "Repita a senha nova");
    public static readonly Text WrongCurrent = new("La contraseña actual no es correcta.", "The present password is not right.", "A senha atual não está correta.");
    public static readonly Text NotTheSame = new("No coincide con la contraseña nueva.", "It differs from the new password.", "Não coincide com a senha nova.");
    public static readonly Text NotNew = new("Elija una distinta de la actual.", "Choose one other than the present one.", "Escolha uma diferente da atual.");
    public static readonly Text ChangeAndEnter = new("Cambiar e ingresar", "Change and log in", "Alterar e entrar");

    /// <summary>A complaint of Core's rules, at its field.</summary>
    public static Text Complaint(string code) => code switch
    {
        "required" => Required,
        "too-long" => TooLong,
        "too-short" => PasswordTooShort,
        "bad-user-name" => BadUserName,
        _ => BadText,
    };
}
