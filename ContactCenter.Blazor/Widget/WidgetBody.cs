using System.Buffers;
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
            var body = await Deserialize(request, type);
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

    /// <summary>A body that says how long it is has mostly arrived with its headers; then nothing waits and nothing is copied.</summary>
    static async ValueTask<T?> Deserialize<T>(HttpRequest request, JsonTypeInfo<T> type)
    {
        if (request.ContentLength is not (> 0 and <= MaximumBytes and var length))
        {
            return await JsonSerializer.DeserializeAsync(request.BodyReader, type, request.HttpContext.RequestAborted);
        }

        var whole = await request.BodyReader.ReadAtLeastAsync((int)length, request.HttpContext.RequestAborted);
        try
        {
            return Parse(whole.Buffer, type);
        }
        finally
        {
            // Also after a refusal: what follows on the connection is read by the same reader.
            request.BodyReader.AdvanceTo(whole.Buffer.End);
        }
    }

    static T? Parse<T>(in ReadOnlySequence<byte> bytes, JsonTypeInfo<T> type)
    {
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = type.Options.MaxDepth });
        var body = JsonSerializer.Deserialize(ref json, type);
        return json.Read() ? throw new JsonException("Something follows the JSON.") : body;
    }

    static IResult Malformed() => Problems.Answer(400, "The body is not the JSON that is expected here.", "input.invalid");
}
