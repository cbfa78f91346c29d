using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using FluentValidation;

namespace ContactCenter.Core.Interactions;

/// <summary>The rules of the visitor's form, for chats and offline messages alike.</summary>
public sealed class VisitorStartValidator : AbstractValidator<VisitorStart>
{
    VisitorStartValidator(Campaign campaign, bool emailNeeded)
    {
        Field(start => start.Id, "id", InputRules.ClientId, required: true);
        Field(start => start.MessageId, "messageId", InputRules.ClientId, required: true);
        Field(start => start.Name, "name", InputRules.Name, required: true);
        Field(start => start.Email, "email", InputRules.Email, emailNeeded);
        Field(start => start.Extra, "extra", InputRules.Extra, campaign.ExtraVisible && campaign.ExtraRequired);
        Field(start => start.Text, "text", InputRules.Text, required: true);
        Field(start => start.PageUrl, "pageUrl", InputRules.Page, required: false);
        Field(start => start.PageTitle, "pageTitle", InputRules.Page, required: false);
        RuleFor(start => start.Email).Must(email => string.IsNullOrWhiteSpace(email) || InputRules.IsEmail(email.Trim()))
            .OverridePropertyName("email").WithErrorCode("bad-email");
        RuleFor(start => start.Language).Must(language => language is "es" or "en" or "pt").OverridePropertyName("language").WithErrorCode("out-of-range");
    }

    /// <summary>Every complaint at its field, or null.</summary>
    public static InvalidInput? Check(VisitorStart start, Campaign campaign, bool emailNeeded)
    {
        var result = new VisitorStartValidator(campaign, emailNeeded).Validate(start);
        return result.IsValid ? null : new InvalidInput([.. result.Errors.DistinctBy(error => error.PropertyName).Select(error => new FieldError(error.PropertyName, error.ErrorCode))]);
    }

    void Field(System.Linq.Expressions.Expression<Func<VisitorStart, string?>> field, string name, int maximum, bool required) =>
        RuleFor(field).Custom((text, context) =>
        {
            if (InputRules.Check(text, maximum, required) is { } code)
            {
                context.AddFailure(new FluentValidation.Results.ValidationFailure(name, code) { ErrorCode = code });
            }
        });
}

static class VisitorStarts
{
    const int LongestUserAgent = 500;

    public static InteractionStart ToInteractionStart(this VisitorStart start, Campaign campaign, Unit unit)
    {
        // What an agent noted of this visitor before is not asked of them again.
        var known = start.VisitorId is { } visitor ? unit.FindContact(visitor) : default;
        return new(
            start.Id, Channel.Webchat, Direction.Inbound, campaign.Id, start.VisitorId ?? PublicId.New(), start.Language,
            new Customer(start.Name.Trim(), Trimmed(start.Email), campaign.ExtraVisible ? Trimmed(start.Extra) : null, Trimmed(start.PageUrl), Trimmed(start.PageTitle))
            {
                Phone = known.Phone,
                Notes = known.Notes,
                UserAgent = Trimmed(start.UserAgent) is { } agent && InputRules.IsStorable(agent) ? InputRules.Cut(agent, LongestUserAgent) : null,
            });
    }

    static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
