using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ContactCenter.Blazor.Widget;

/// <summary>Reads a request's JSON strictly; what cannot be read is a problem document.</summary>
static class WidgetBody
{
    public const int MaximumBytes = 64 * 1024;

    public static async ValueTask<(T? Body, IResult? Problem)> Read<T>(HttpRequest request, JsonTypeInfo<T> type) where T : class
    {
        if (!request.HasJsonContentType())
        {
            return (null, Problems.Answer(415, "Only application/json is understood.", "body.type"));
        }

        try
        {
            var body = await JsonSerializer.DeserializeAsync(request.BodyReader, type, request.HttpContext.RequestAborted);
            return body is null ? (null, Malformed()) : (body, null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return (null, Malformed());
        }
        catch (BadHttpRequestException exception)
        {
            return (null, exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Problems.Answer(413, "The body is larger than 64 KB.", "body.too-large")
                : Problems.Answer(400, "The request was broken off.", "input.invalid"));
        }
    }

    static IResult Malformed() => Problems.Answer(400, "The body is not the JSON that is expected here.", "input.invalid");
}
