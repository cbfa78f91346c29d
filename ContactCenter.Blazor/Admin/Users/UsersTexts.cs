using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin.Users;

static class UsersTexts
{
    public static readonly Text Help = new(
        "Las personas que trabajan en la consola. Nunca se eliminan: se deshabilitan, y su historia queda.",
        "The people who work in the console. They are never deleted but disabled, and their history stays.",
        "As pessoas que trabalham no console. Nunca são excluídas: são desabilitadas, e seu histórico permanece.");
    public static readonly Text New = new("Nuevo agente", "New agent", "Novo agente");
    public static readonly Text DisplayName = new("Nombre y apellido", "Full name", "Nome completo");
    public static readonly Text DisplayNameHelp = new("Como lo ven sus compañeros y, si la campaña lo muestra, los clientes.", "As colleagues see it and, where the campaign shows it, customers.", "Como os colegas o veem e, se a campanha o mostra, os clientes.");
    public static readonly Text UserName = new("Usuario", "User name", "Usuário");
    public static readonly Text UserNameHelp = new("Para ingresar. Letras, números y . _ - @", "To log in with. Letters, digits and . _ - @", "Para entrar. Letras, números e . _ - @");
    public static readonly Text Email = new("Correo electrónico", "E-mail", "E-mail");
    public static readonly Text Language = new("Idioma", "Language", "Idioma");
    public static readonly Text Roles = new("Roles", "Roles", "Papéis");
    public static readonly Text EndsLogIn = new(
        "Al cambiar roles o grupo, o deshabilitarlo, su sesión se cierra al instante y sus conversaciones vuelven a la cola.",
        "Other roles, another group or being disabled end the log-in at once; its conversations go back to the queue.",
        "Ao mudar papéis ou grupo, ou desabilitá-lo, sua sessão é encerrada na hora e suas conversas voltam à fila.");
    public static readonly Text EnabledHelp = new("Deshabilitado no puede ingresar.", "While disabled, it cannot log in.", "Desabilitado, não pode entrar.");
    public static readonly Text ScreenMonitoring = new("Monitorear pantalla", "Monitor screen", "Monitorar tela");
    public static readonly Text ScreenMonitoringHelp = new("Los supervisores pueden ver la pantalla de este agente.", "Supervisors may watch this agent's screen.", "Os supervisores podem ver a tela deste agente.");
    public static readonly Text Outbound = new("Mensajes salientes (outbound)", "Outbound messages", "Mensagens de saída (outbound)");
    public static readonly Text OutboundHelp = new("Puede enviar mensajes de Hey Now desde el formulario.", "May send Hey Now messages by the form.", "Pode enviar mensagens do Hey Now pelo formulário.");

    public static readonly Text Disabled = new("Deshabilitado", "Disabled", "Desabilitado");
    public static readonly Text HasNone = new("Todavía no tiene contraseña y no puede ingresar: restablézcala para darle una.", "Has no password yet and cannot log in: reset it to give one.", "Ainda não tem senha e não pode entrar: redefina-a para dar uma.");
    public static readonly Text HasTemporary = new("Tiene una contraseña temporal: al ingresar elegirá una propia.", "Has a temporary password: at the log-in an own one will be chosen.", "Tem uma senha temporária: ao entrar, escolherá uma própria.");
    public static readonly Text Locked = new("Bloqueado por intentos fallidos hasta", "Locked after failed attempts until", "Bloqueado por tentativas falhas até");
    public static readonly Text Reset = new("Restablecer contraseña", "Reset password", "Redefinir senha");
    public static readonly Text ResetTitle = new("¿Restablecer la contraseña de «{0}»?", "Reset the password of “{0}”?", "Redefinir a senha de “{0}”?");
    public static readonly Text ResetHelp = new(
        "La contraseña actual deja de servir y su sesión se cierra al instante. Se muestra una contraseña temporal, que deberá cambiar al ingresar.",
        "The present password stops working and the log-in ends at once. A temporary password is shown, which must be changed at the next log-in.",
        "A senha atual deixa de valer e a sessão é encerrada na hora. Uma senha temporária é mostrada e deverá ser alterada ao entrar.");
    public static readonly Text ChangeOwn = new("Cambiar mi contraseña", "Change my password", "Alterar minha senha");
    public static readonly Text PasswordTitle = new("Contraseña temporal de {0}", "Temporary password of {0}", "Senha temporária de {0}");
    public static readonly Text PasswordHelp = new(
        "Entréguesela ahora: no se vuelve a mostrar. Al ingresar se le pedirá elegir una propia.",
        "Hand it over now: it is not shown again. At the log-in an own one will be asked for.",
        "Entregue-a agora: não será mostrada de novo. Ao entrar, será pedida uma própria.");
    public static readonly Text Copy = new("Copiar", "Copy", "Copiar");
    public static readonly Text Copied = new("Copiada", "Copied", "Copiada");
    public static readonly Text NotCopied = new("Seleccionada: cópiela con Ctrl+C", "Selected: copy it with Ctrl+C", "Selecionada: copie com Ctrl+C");
    public static readonly Text Done = new("Listo", "Done", "Pronto");

    public static Func<string, string?> NameOf(Localizer l) => path => path switch
    {
        "userName" => l[UserName],
        "displayName" => l[DisplayName],
        "email" => l[Email],
        "roles" => l[Roles],
        "securityGroupId" => l[AdminTexts.SecurityGroup],
        "language" => l[Language],
        "enabled" => l[AdminTexts.Enabled],
        "screenMonitoring" => l[ScreenMonitoring],
        "mayWriteOutbound" => l[Outbound],
        _ => null,
    };
}
