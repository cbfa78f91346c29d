using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;

namespace ContactCenter.Blazor.Admin;

/// <summary>An error in the administrator's words. A capability adds its own codes where it draws them.</summary>
static class AdminErrors
{
    static readonly Dictionary<string, Text> atFields = new()
    {
        ["required"] = new("Complete este campo.", "Fill in this field.", "Preencha este campo."),
        ["too-long"] = new("Es demasiado largo.", "It is too long.", "É longo demais."),
        ["bad-text"] = new("Tiene caracteres que no se pueden guardar.", "It holds characters that cannot be stored.", "Contém caracteres que não podem ser salvos."),
        ["bad-email"] = new("No es una dirección de correo.", "This is not an e-mail address.", "Não é um endereço de e-mail."),
        ["out-of-range"] = new("El valor está fuera de los límites.", "The value is out of range.", "O valor está fora dos limites."),
        ["unknown"] = new("Elija un valor de la lista.", "Choose a value from the list.", "Escolha um valor da lista."),
        ["taken"] = new("Ya hay otro con este nombre.", "There is another one with this name.", "Já existe outro com este nome."),
        ["not-yours"] = new("Elija un grupo de seguridad que usted vea.", "Choose a security group that you see.", "Escolha um grupo de segurança que você vê."),
        ["not-rising"] = new("Debe ser mayor que el anterior.", "It must be greater than the one before.", "Deve ser maior que o anterior."),
    };

    static readonly Dictionary<string, Text> texts = new()
    {
        ["access.denied"] = new("No tiene permiso para esto.", "You are not allowed to do this.", "Você não tem permissão para isso."),
        ["access.not-found"] = new("Ya no existe: puede que otra persona lo haya eliminado.", "It is gone: somebody may have deleted it.", "Não existe mais: talvez outra pessoa o tenha excluído."),
        ["session.over"] = new("Su sesión terminó.", "Your session has ended.", "Sua sessão terminou."),
        ["storage.unavailable"] = new(
            "No se pudo guardar ahora. El formulario sigue como estaba: intente de nuevo.",
            "It could not be stored now. The form is as it was: try again.",
            "Não foi possível salvar agora. O formulário continua como estava: tente de novo."),
        ["configuration.changed"] = new("Otra persona lo cambió mientras tanto.", "Somebody changed it meanwhile.", "Outra pessoa o alterou enquanto isso."),
        ["input.invalid"] = new("Algún dato no es válido.", "Some input is not valid.", "Algum dado não é válido."),
    };

    static readonly Text unexpected = new("Algo falló. El formulario sigue como estaba: intente de nuevo.", "Something failed. The form is as it was: try again.", "Algo falhou. O formulário continua como estava: tente de novo.");
    static readonly Text inUse = new("Todavía lo usan: {0}.", "It is still used by: {0}.", "Ainda é usado por: {0}.");

    public static string AtField(Localizer localizer, string code) => localizer[atFields.GetValueOrDefault(code) ?? unexpected];

    public static string Of(Localizer localizer, Error error) => error is InUse used
        ? localizer[inUse, string.Join(", ", used.By)]
        : localizer[texts.GetValueOrDefault(error.Code) ?? unexpected];

    /// <summary>Complaints and errors of one capability, told at start.</summary>
    public static void Add(IReadOnlyDictionary<string, Text> fields, IReadOnlyDictionary<string, Text> errors)
    {
        foreach (var (code, text) in fields)
            atFields[code] = text;
        foreach (var (code, text) in errors)
            texts[code] = text;
    }
}
