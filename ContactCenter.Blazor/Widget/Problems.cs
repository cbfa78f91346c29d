using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Widget;

/// <summary>Failures as RFC 9457 problem documents.</summary>
static class Problems
{
    public static IResult From(Error error) => error switch
    {
        InvalidInput invalid => Answer(400, "The input was refused.", invalid.Code, invalid.Fields.GroupBy(field => field.Field)
            .ToDictionary(group => group.Key, group => group.Select(field => field.Code).ToArray())),
        NotFound or CampaignUnknown => Answer(404, "There is no such thing.", error.Code),
        FileTooLarge => Answer(413, "The file is too large.", error.Code),
        FileTypeRefused => Answer(415, "Files of this type are not taken here.", error.Code),
        FileEmpty or FileEndingWrong or FileDamaged or FileUnpacksTooLarge => Answer(422, "The file was refused.", error.Code),
        FilesBusy => Answer(503, "Too many uploads at once. Nothing was stored.", error.Code),
        SessionOver => Answer(401, "The log-in has ended.", error.Code),
        NotAllowed or NotYours => Answer(403, "This is not allowed.", error.Code),
        _ => Answer(409, "This is not possible now.", error.Code),
    };

    public static IResult Answer(int status, string title, string code, IReadOnlyDictionary<string, string[]>? errors = null) =>
        Results.Json(new ProblemAnswer(status, title, code, errors), WidgetJson.Default.ProblemAnswer, "application/problem+json", status);

    /// <summary>For middleware, which has no result to return.</summary>
    public static Task Write(HttpContext context, int status, string title, string code, TimeSpan? retryAfter = null)
    {
        if (retryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return Answer(status, title, code).ExecuteAsync(context);
    }
}
