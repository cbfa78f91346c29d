using System.Globalization;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Agents;

namespace ContactCenter.Blazor.Admin.Audit;

static class AuditTexts
{
    public static readonly Text Help = new("Quién cambió o miró qué, y cuándo.", "Who changed or looked at what, and when.", "Quem alterou ou olhou o quê, e quando.");
    public static readonly Text Filters = new("Filtros de la auditoría", "Filters of the audit", "Filtros da auditoria");
    public static readonly Text From = new("Desde", "From", "Desde");
    public static readonly Text To = new("Hasta", "To", "Até");
    public static readonly Text User = new("Usuario", "User", "Usuário");
    public static readonly Text UnknownUser = new("Elija un usuario de la lista.", "Choose a user from the list.", "Escolha um usuário da lista.");
    public static readonly Text Kind = new("Tipo", "Kind", "Tipo");
    public static readonly Text AnyKind = new("Todos", "All", "Todos");
    public static readonly Text Words = new("Texto", "Text", "Texto");
    public static readonly Text Clear = new("Quitar filtros", "Clear filters", "Limpar filtros");
    public static readonly Text Refresh = new("Actualizar", "Refresh", "Atualizar");
    public static readonly Text When = new("Cuándo", "When", "Quando");
    public static readonly Text Who = new("Quién", "Who", "Quem");
    public static readonly Text What = new("Qué", "What", "O quê");
    public static readonly Text About = new("Sobre qué", "About", "Sobre o quê");
    public static readonly Text ChangesColumn = new("Cambios", "Changes", "Alterações");
    public static readonly Text Before = new("Antes", "Before", "Antes");
    public static readonly Text After = new("Después", "After", "Depois");
    public static readonly Text ChangesOf = new("en {0}", "in {0}", "em {0}");
    public static readonly Plural Changes = new(new("{0} cambio", "{0} change", "{0} alteração"), new("{0} cambios", "{0} changes", "{0} alterações"));
    public static readonly Text System = new("Sistema", "System", "Sistema");
    public static readonly Text Nothing = new("No hay entradas así", "There are no such entries", "Não há entradas assim");
    public static readonly Text NothingHelp = new("Pruebe con otros filtros.", "Try other filters.", "Tente outros filtros.");
    public static readonly Text More = new("Mostrar más", "Show more", "Mostrar mais");
    public static readonly Text ReadUntil = new("Se buscó hasta", "Searched back to", "Pesquisado até");
    public static readonly Text GoOn = new("Seguir buscando", "Go on searching", "Continuar pesquisando");
    public static readonly Text Interaction = new("Interacción {0}", "Interaction {0}", "Interação {0}");
    public static readonly Text Backwards = new("Termina antes de empezar.", "It ends before it begins.", "Termina antes de começar.");
    public static readonly Text Failed = new("No se pudo buscar ahora", "Searching is not possible right now", "Não foi possível pesquisar agora");
    public static readonly Plural Shown = new(new("{0} entrada", "{0} entry", "{0} entrada"), new("{0} entradas", "{0} entries", "{0} entradas"));

    /// <summary>What an action is about, in the order of the filter.</summary>
    public static readonly IReadOnlyList<(string Code, Text Name)> Kinds =
    [
        ("campaign", new("Campaña", "Campaign", "Campanha")),
        ("provider", new("Proveedor", "Provider", "Provedor")),
        ("user", new("Usuario", "User", "Usuário")),
        ("group", new("Grupo de seguridad", "Security group", "Grupo de segurança")),
        ("break", new("Break", "Break", "Pausa")),
        ("quality", new("Modelo de calidad", "Quality form", "Modelo de qualidade")),
        ("canned-response", new("Respuesta prediseñada", "Canned response", "Resposta pronta")),
        ("configuration", new("Configuración", "Configuration", "Configuração")),
        ("login", new("Ingreso", "Log-in", "Entrada")),
        ("session", new("Sesión", "Session", "Sessão")),
        ("interaction", new("Interacción", "Interaction", "Interação")),
        ("recording", new("Grabación", "Recording", "Gravação")),
        ("review", new("Calificación", "Review", "Avaliação")),
        ("erasure", new("Datos personales", "Personal data", "Dados pessoais")),
        ("agent", new("Agente", "Agent", "Agente")),
        ("alert", new("Alerta", "Alert", "Alerta")),
        ("batch", new("Envío masivo", "Bulk messages", "Envio em massa")),
        ("setup", new("Instalación", "Set-up", "Instalação")),
    ];

    static readonly Dictionary<string, Text> verbs = new()
    {
        ["created"] = new("Alta", "Created", "Criação"),
        ["changed"] = new("Cambio", "Changed", "Alteração"),
        ["deleted"] = new("Eliminación", "Deleted", "Exclusão"),
        ["imported"] = new("Importación", "Imported", "Importação"),
        ["exported"] = new("Exportación", "Exported", "Exportação"),
        ["members-added"] = new("Miembros agregados", "Members added", "Membros adicionados"),
        ["members-removed"] = new("Miembros quitados", "Members removed", "Membros removidos"),
        ["member-changed"] = new("Miembro cambiado", "Member changed", "Membro alterado"),
        ["key-rotated"] = new("Dirección de entrada renovada", "Inbound address renewed", "Endereço de entrada renovado"),
        ["password-reset"] = new("Contraseña restablecida", "Password reset", "Senha redefinida"),
        ["password-changed"] = new("Contraseña cambiada", "Password changed", "Senha alterada"),
        ["failed"] = new("Intento fallido", "Failed attempt", "Tentativa falha"),
        ["locked"] = new("Bloqueado por intentos", "Locked after attempts", "Bloqueado por tentativas"),
        ["started"] = new("Inicio", "Started", "Início"),
        ["finished"] = new("Definitiva", "Made final", "Definitiva"),
        ["reopened"] = new("Reabierta", "Reopened", "Reaberta"),
        ["prepared"] = new("Preparado", "Prepared", "Preparado"),
        ["dropped"] = new("Quitado: no se había guardado entero", "Removed: it was not stored whole", "Removido: não tinha sido salvo inteiro"),
        ["cancelled"] = new("Cancelado", "Cancelled", "Cancelado"),
        ["ended"] = new("Fin", "Ended", "Fim"),
        ["spied"] = new("Espiada", "Spied", "Espiada"),
        ["assigned"] = new("Asignada a mano", "Assigned by hand", "Atribuída à mão"),
        ["moved"] = new("Movida de campaña", "Moved to another campaign", "Movida de campanha"),
        ["raised"] = new("Pasada al frente", "Raised to the front", "Passada à frente"),
        ["joined"] = new("Un supervisor se sumó", "Joined by a supervisor", "Um supervisor entrou"),
        ["taken-over"] = new("Tomada por un supervisor", "Taken over by a supervisor", "Assumida por um supervisor"),
        ["paused"] = new("Puesto en pausa", "Paused", "Posto em pausa"),
        ["resumed"] = new("Pausa terminada", "Pause ended", "Pausa encerrada"),
        ["logged-out"] = new("Deslogueado", "Logged out", "Desconectado"),
        ["webhook-tried"] = new("Webhook probado", "Webhook tried", "Webhook testado"),
        ["acknowledged"] = new("Atendida", "Acknowledged", "Reconhecida"),
        ["opened"] = new("Abierta", "Opened", "Aberta"),
        ["printed"] = new("Impresa", "Printed", "Impressa"),
        ["verified"] = new("Verificada", "Verified", "Verificada"),
        ["all-verified"] = new("Verificación de conjunto", "Verified as a whole", "Verificação do conjunto"),
        ["result-exported"] = new("Resultado exportado", "Result exported", "Resultado exportado"),
        ["seen"] = new("Marcada como vista", "Marked as seen", "Marcada como vista"),
        ["unseen"] = new("Marcada como no vista", "Marked as not seen", "Marcada como não vista"),
        ["planned"] = new("Consulta", "Looked up", "Consulta"),
        ["erased"] = new("Borrado terminado", "Erased", "Exclusão concluída"),
        ["retention"] = new("Borrado por días de conservación", "Erased by days to keep", "Exclusão por dias de conservação"),
        ["clean-now"] = new("Restos sobrescritos a pedido", "Remnants overwritten on request", "Restos sobrescritos a pedido"),
        ["done"] = new("Hecha", "Done", "Feita"),
    };

    public static Text? KindName(string code) => Kinds.FirstOrDefault(kind => kind.Code == code).Name;

    static readonly Dictionary<string, Text> reasons = new()
    {
        [nameof(SessionEnd.LoggedOut)] = new("Cerró su sesión", "Logged out", "Encerrou a sessão"),
        [nameof(SessionEnd.TakenOver)] = new("Ingresó en otro navegador", "Logged in elsewhere", "Entrou em outro navegador"),
        [nameof(SessionEnd.LoggedOutBySupervisor)] = new("Un supervisor la cerró", "Ended by a supervisor", "Encerrada por um supervisor"),
        [nameof(SessionEnd.AccountChanged)] = new("Cambió su cuenta", "The account changed", "A conta mudou"),
    };

    /// <summary>"Campaña · Cambio"; what a later part of the product adds stands as it is stored.</summary>
    public static string Action(Localizer l, string action)
    {
        var dot = action.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return action;
        var (kind, verb) = (action[..dot], action[(dot + 1)..]);
        return $"{(KindName(kind) is { } name ? l[name] : kind)} · {(verbs.GetValueOrDefault(verb) is { } word ? l[word] : verb)}";
    }

    /// <summary>The reason of a session's end in words, a number as that many changes; anything else as it is.</summary>
    public static string Note(Localizer l, string note) =>
        reasons.GetValueOrDefault(note) is { } reason ? l[reason] : int.TryParse(note, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? l[Changes, count] : note;
}
