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
        ["too-short"] = new("Es demasiado corto.", "It is too short.", "É curto demais."),
        ["bad-text"] = new("Tiene caracteres que no se pueden guardar.", "It holds characters that cannot be stored.", "Contém caracteres que não podem ser salvos."),
        ["bad-email"] = new("No es una dirección de correo.", "This is not an e-mail address.", "Não é um endereço de e-mail."),
        ["bad-phone"] = new("No es un número de teléfono.", "This is not a phone number.", "Não é um número de telefone."),
        ["out-of-range"] = new("El valor está fuera de los límites.", "The value is out of range.", "O valor está fora dos limites."),
        ["unknown"] = new("Elija un valor de la lista.", "Choose a value from the list.", "Escolha um valor da lista."),
        ["taken"] = new("Ya hay otro con este nombre.", "There is another one with this name.", "Já existe outro com este nome."),
        ["not-yours"] = new("Elija un grupo de seguridad que usted vea.", "Choose a security group that you see.", "Escolha um grupo de segurança que você vê."),
        ["bad-address"] = new("Escriba una dirección https completa.", "Write a full https address.", "Escreva um endereço https completo."),
        ["unfinished-template"] = new("A una plantilla le falta el nombre, el idioma o el texto.", "A template lacks its name, language or text.", "Falta o nome, o idioma ou o texto de um modelo."),
        ["bad-template-name"] = new("Nombres de plantilla: minúsculas, números y _; idiomas como es o es_AR.", "Names of templates: small letters, digits and _; languages as es or es_AR.", "Nomes de modelos: minúsculas, números e _; idiomas como es ou es_AR."),
        ["bad-places"] = new("Los lugares de una plantilla van de {{1}} en adelante, sin saltos.", "The places of a template go from {{1}} on without a gap.", "Os lugares de um modelo vão de {{1}} em diante, sem saltos."),
        ["bad-platform"] = new("Solo letras y números.", "Letters and digits only.", "Somente letras e números."),
        ["bad-key"] = new("Solo letras, números, _ y -.", "Only letters, digits, _ and -.", "Somente letras, números, _ e -."),
        ["fixed"] = new("Ya no puede cambiar.", "It can no longer change.", "Não pode mais mudar."),
        ["schedule-zone"] = new("Elija una zona horaria de la lista.", "Choose a time zone from the list.", "Escolha um fuso horário da lista."),
        ["schedule-range"] = new("Un horario debe terminar después de empezar y durar como mucho un día.", "Hours must end after they begin and last a day at most.", "Um horário deve terminar depois de começar e durar no máximo um dia."),
        ["schedule-overlap"] = new("Hay horarios que se superponen.", "Some hours overlap.", "Há horários que se sobrepõem."),
        ["schedule-date-twice"] = new("Una fecha está dos veces.", "A date is there twice.", "Uma data está duas vezes."),
        ["schedule-too-many"] = new("Son demasiados horarios o excepciones.", "There are too many hours or exceptions.", "Há horários ou exceções demais."),
        ["twice"] = new("Está dos veces en el archivo.", "It is in the file twice.", "Está duas vezes no arquivo."),
        ["unknown-campaign"] = new("La campaña no existe o no es de su grupo.", "The campaign does not exist, or is not of your group.", "A campanha não existe ou não é do seu grupo."),
        ["shared-not-yours"] = new("Solo el grupo Todos cambia las compartidas.", "Only the group All changes shared ones.", "Somente o grupo Todos altera as compartilhadas."),
        ["bad-shortcut"] = new("Solo letras, números, _ y -, hasta 40.", "Only letters, digits, _ and -, up to 40.", "Somente letras, números, _ e -, até 40."),
        ["bad-color"] = new("Use la forma #rrggbb.", "Use the form #rrggbb.", "Use a forma #rrggbb."),
        ["bad-domains"] = new("Algún dominio no es válido. Escriba solo el nombre, como tienda.com o *.tienda.com.", "Some domain is not valid. Write just the name, as shop.com or *.shop.com.", "Algum domínio não é válido. Escreva só o nome, como loja.com ou *.loja.com."),
        ["bad-skills"] = new("Cada habilidad, hasta 50 caracteres; a lo sumo 100.", "Each skill up to 50 characters; 100 at most.", "Cada habilidade, até 50 caracteres; no máximo 100."),
        ["bad-dispositions"] = new("Cada tipificación necesita un nombre de hasta 100 caracteres.", "Each disposition needs a name of up to 100 characters.", "Cada tipificação precisa de um nome de até 100 caracteres."),
        ["too-deep"] = new("Tiene demasiados niveles.", "It has too many levels.", "Tem níveis demais."),
        ["too-many"] = new("Hay demasiados.", "There are too many.", "Há demais."),
        ["doubled"] = new("Hay dos con el mismo nombre en el mismo lugar.", "Two in the same place have the same name.", "Há dois com o mesmo nome no mesmo lugar."),
        ["no-dispositions"] = new("Agregue al menos una antes de hacerla obligatoria.", "Add at least one before making it mandatory.", "Adicione ao menos uma antes de torná-la obrigatória."),
        ["too-large"] = new("El archivo supera 1 MB.", "The file is larger than 1 MB.", "O arquivo passa de 1 MB."),
        ["bad-image"] = new("No es una imagen PNG, JPEG o WebP de hasta 4096 píxeles de lado.", "This is not a PNG, JPEG or WebP picture of up to 4096 pixels a side.", "Não é uma imagem PNG, JPEG ou WebP de até 4096 pixels de lado."),
        ["not-sent"] = new("No se pudo subir la imagen. Intente de nuevo.", "The picture could not be uploaded. Try again.", "Não foi possível enviar a imagem. Tente de novo."),
        ["not-rising"] = new("Debe ser mayor que el anterior.", "It must be greater than the one before.", "Deve ser maior que o anterior."),
        ["no-questions"] = new("Agregue al menos una pregunta.", "Add at least one question.", "Adicione ao menos uma pergunta."),
        ["bad-ids"] = new("Dos preguntas tienen el mismo identificador: quite una y agréguela de nuevo.", "Two questions have the same id: remove one and add it again.", "Duas perguntas têm o mesmo identificador: remova uma e adicione-a de novo."),
        ["used-by-others"] = new("Lo usan campañas de otro grupo: reasígnelas antes.", "Campaigns of another group use it: reassign them first.", "Campanhas de outro grupo o usam: reatribua-as antes."),
        ["bad-user-name"] = new("Use letras, números y . _ - @, sin espacios.", "Use letters, digits and . _ - @, without spaces.", "Use letras, números e . _ - @, sem espaços."),
        ["last-administrator"] = new(
            "Es el último administrador habilitado del grupo Todos: sin él nadie podría administrar usuarios.",
            "This is the last enabled administrator of group All: without it nobody could manage users.",
            "É o último administrador habilitado do grupo Todos: sem ele ninguém poderia administrar usuários."),
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
        ["campaign.live"] = new("Tiene interacciones vivas: páselas antes a otra campaña.", "It has live interactions: move them to another campaign first.", "Tem interações ativas: passe-as antes para outra campanha."),
        ["user.own-password"] = new("Su propia contraseña se cambia desde su menú.", "Your own password is changed from your menu.", "Sua própria senha é alterada pelo seu menu."),
        ["configuration.built-in"] = new("Viene con el producto y queda como está.", "It comes with the product and stays as it is.", "Vem com o produto e fica como está."),
        ["csv.header"] = new("Faltan columnas. La primera línea debe decir: campaña; atajo; descripción; respuesta.", "Columns are missing. The first line must say: campaign; shortcut; description; text.", "Faltam colunas. A primeira linha deve dizer: campanha; atalho; descrição; resposta."),
        ["csv.unclosed"] = new("Unas comillas no se cierran: el archivo está cortado o mal formado.", "A quotation mark never ends: the file is cut or badly formed.", "Aspas não são fechadas: o arquivo está cortado ou malformado."),
        ["csv.too-many"] = new("Tiene más de 10.000 líneas.", "It has more than 10,000 lines.", "Tem mais de 10.000 linhas."),
        ["csv.too-big"] = new("El archivo es demasiado grande: hasta 8 MB.", "The file is too big: up to 8 MB.", "O arquivo é grande demais: até 8 MB."),
        ["csv.not-text"] = new("No es un archivo de texto en UTF-8.", "It is not a text file in UTF-8.", "Não é um arquivo de texto em UTF-8."),
        ["input.invalid"] = new("Algún dato no es válido.", "Some input is not valid.", "Algum dado não é válido."),
    };

    static readonly Text unexpected = new("Algo falló. El formulario sigue como estaba: intente de nuevo.", "Something failed. The form is as it was: try again.", "Algo falhou. O formulário continua como estava: tente de novo.");
    static readonly Text inUse = new("Todavía lo usan: {0}.", "It is still used by: {0}.", "Ainda é usado por: {0}.");

    public static string AtField(Localizer localizer, string code) => localizer[atFields.GetValueOrDefault(code) ?? unexpected];

    public static string Of(Localizer localizer, Error error) => error is InUse used
        ? localizer[inUse, string.Join(", ", used.By)]
        : OfCode(localizer, error.Code);

    /// <summary>An error that is known by its code only.</summary>
    public static string OfCode(Localizer localizer, string code) => localizer[texts.GetValueOrDefault(code) ?? unexpected];
}
