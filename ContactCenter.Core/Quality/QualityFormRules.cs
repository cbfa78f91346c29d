using ContactCenter.Core.Common;
using FluentValidation;
using FluentValidation.Results;

namespace ContactCenter.Core.Quality;

/// <summary>The rules of the quality form's editor. Complaints about a question stand at `questions.{id}.{field}`, so that they follow it when it is moved.</summary>
public sealed class QualityFormRules : FieldRules<QualityFormSettings>
{
    public const int MostQuestions = 50, LongestText = 300, LongestHelp = 1_000, LongestId = 64;

    public static readonly QualityFormRules Instance = new();

    QualityFormRules()
    {
        Text(form => form.Name, InputRules.Name, required: true);
        RuleFor(form => form.Questions).Custom((questions, context) =>
        {
            void Complain(string field, string? code)
            {
                if (code is not null)
                    context.AddFailure(new ValidationFailure(field, code) { ErrorCode = code });
            }

            Complain("questions", questions.Count == 0 ? "no-questions" : questions.Count > MostQuestions ? "too-many" : HaveIds(questions) ? null : "bad-ids");
            foreach (var question in questions.Take(MostQuestions))
            {
                Complain(FieldOf(question, "text"), InputRules.Check(question.Text, LongestText, required: true));
                Complain(FieldOf(question, "help"), InputRules.Check(question.Help, LongestHelp, required: false));
                Complain(FieldOf(question, "weight"), question.Weight is < 1 or > 100 ? "out-of-range" : null);
                Complain(FieldOf(question, "scale"), Enum.IsDefined(question.Scale) ? null : "unknown");
            }
        });
    }

    public static string FieldOf(QualityQuestion question, string field) => $"questions.{question.Id}.{field}";

    static bool HaveIds(List<QualityQuestion> questions) =>
        questions.All(question => question.Id.Length is > 0 and <= LongestId && question.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        && questions.DistinctBy(question => question.Id).Count() == questions.Count;
}
