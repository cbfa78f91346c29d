using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Quality;

namespace ContactCenter.Blazor.Admin.Quality;

static class QualityTexts
{
    public static readonly Text Help = new(
        "Las preguntas con que se califica una conversación terminada.", "The questions by which a finished conversation is rated.", "As perguntas com que se avalia uma conversa encerrada.");
    public static readonly Text ListTitle = new("Modelos", "Forms", "Modelos");
    public static readonly Text New = new("Nuevo modelo", "New form", "Novo modelo");
    public static readonly Text Questions = new("Preguntas", "Questions", "Perguntas");
    public static readonly Text Question = new("Pregunta {0}", "Question {0}", "Pergunta {0}");
    public static readonly Text NoQuestions = new("Todavía no hay preguntas. Agregue la primera.", "There are no questions yet. Add the first one.", "Ainda não há perguntas. Adicione a primeira.");
    public static readonly Text MoveHelp = new("Para moverla: los botones, o Alt+↑ y Alt+↓.", "To move it: the buttons, or Alt+↑ and Alt+↓.", "Para movê-la: os botões, ou Alt+↑ e Alt+↓.");
    public static readonly Text Add = new("Agregar pregunta", "Add question", "Adicionar pergunta");
    public static readonly Text QuestionText = new("Texto", "Text", "Texto");
    public static readonly Text HelpText = new("Ayuda para quien califica", "Help for the reviewer", "Ajuda para quem avalia");
    public static readonly Text Weight = new("Peso", "Weight", "Peso");
    public static readonly Text WeightHelp = new("De 1 a 100.", "From 1 to 100.", "De 1 a 100.");
    public static readonly Text Scale = new("Escala", "Scale", "Escala");
    public static readonly Text Stars = new("0 a 5 estrellas", "0 to 5 stars", "0 a 5 estrelas");
    public static readonly Text YesNo = new("Sí / No / No aplica", "Yes / No / Not applicable", "Sim / Não / Não se aplica");
    public static readonly Text Fatal = new("Fatal", "Fatal", "Fatal");
    public static readonly Text FatalHelp = new("La peor respuesta deja toda la calificación en cero.", "The worst answer makes the whole rating zero.", "A pior resposta zera toda a avaliação.");
    public static readonly Text MoveUp = new("Subir la pregunta {0}", "Move question {0} up", "Subir a pergunta {0}");
    public static readonly Text MoveDown = new("Bajar la pregunta {0}", "Move question {0} down", "Descer a pergunta {0}");
    public static readonly Text Remove = new("Quitar la pregunta {0}", "Remove question {0}", "Remover a pergunta {0}");
    public static readonly Text MovedTo = new("La pregunta está ahora en el lugar {0} de {1}.", "The question is now in place {0} of {1}.", "A pergunta está agora no lugar {0} de {1}.");
    public static readonly Text UsedBy = new("Campañas que lo usan", "Campaigns that use it", "Campanhas que o usam");
    public static readonly Text UsedByNone = new("Ninguna todavía: se asigna en la configuración de la campaña.", "None yet: it is assigned in the campaign's settings.", "Nenhuma ainda: é atribuído na configuração da campanha.");
    public static readonly Plural Count = new(new("{0} pregunta", "{0} question", "{0} pergunta"), new("{0} preguntas", "{0} questions", "{0} perguntas"));
    public static readonly Text DeleteHelp = new(
        "Deja de ofrecerse a las campañas. Las calificaciones hechas con él se conservan.", "It is no longer offered to campaigns. Ratings made with it are kept.", "Deixa de ser oferecido às campanhas. As avaliações feitas com ele são mantidas.");

    public static Text NameOf(QualityScale scale) => scale == QualityScale.YesNo ? YesNo : Stars;

    public static Func<string, string?> NameOf(Localizer l) => path => path switch
    {
        "name" => l[AdminTexts.Name],
        "securityGroupId" => l[AdminTexts.SecurityGroup],
        "questions" => l[Questions],
        _ => null,
    };
}
