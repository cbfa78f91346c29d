using System.Linq.Expressions;
using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;

namespace ContactCenter.Core.Common;

/// <summary>A form's rules, run by form and use case alike: every complaint at its field, fields in camelCase, codes as in <see cref="FieldError"/>.</summary>
public abstract class FieldRules<T> : AbstractValidator<T>
{
    /// <summary>Every complaint, one a field, or null.</summary>
    public InvalidInput? Check(T input)
    {
        var result = Validate(input);
        return result.IsValid ? null : new InvalidInput([.. result.Errors.DistinctBy(error => error.PropertyName).Select(error => new FieldError(error.PropertyName, error.ErrorCode))]);
    }

    protected void Text(Expression<Func<T, string?>> field, int maximum, bool required = false) =>
        Must(field, text => InputRules.Check(text, maximum, required));

    protected void Number(Expression<Func<T, int>> field, int minimum, int maximum) =>
        Must(field, number => number < minimum || number > maximum ? "out-of-range" : null);

    protected void Number(Expression<Func<T, int?>> field, int minimum, int maximum) =>
        Must(field, number => number < minimum || number > maximum ? "out-of-range" : null);

    protected void OneOf(Expression<Func<T, string?>> field, params string[] values) =>
        Must(field, text => values.Contains(text) ? null : "unknown");

    protected void Known<TEnum>(Expression<Func<T, TEnum>> field) where TEnum : struct, Enum =>
        Must(field, value => Enum.IsDefined(value) ? null : "unknown");

    /// <param name="complaint">The complaint's code, or null.</param>
    protected void Must<TValue>(Expression<Func<T, TValue>> field, Func<TValue, string?> complaint) =>
        Must(NameOf(field), field.Compile(), complaint);

    /// <summary>A rule about several fields, complaining at one.</summary>
    protected void Must(string field, Func<T, string?> complaint) => Must(field, input => input, complaint);

    void Must<TValue>(string field, Func<T, TValue> value, Func<TValue, string?> complaint) =>
        RuleFor(input => input).Custom((input, context) =>
        {
            if (complaint(value(input)) is { } code)
            {
                context.AddFailure(new ValidationFailure(field, code) { ErrorCode = code });
            }
        });

    // texts.welcome for x => x.Texts.Welcome
    static string NameOf(LambdaExpression field)
    {
        var names = new Stack<string>();
        for (var part = field.Body is UnaryExpression cast ? cast.Operand : field.Body; part is MemberExpression member; part = member.Expression!)
        {
            names.Push(JsonNamingPolicy.CamelCase.ConvertName(member.Member.Name));
        }

        return string.Join('.', names);
    }
}
