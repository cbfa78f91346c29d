using System.Globalization;
using System.Text;
using ContactCenter.Blazor.Widget;
using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ContactCenter.Blazor.Files;

/// <summary>
/// An upload: multipart/form-data with `id`, for a voice message `voice` (1), `duration` (ms) and `waveform`, and then the `file`. It is read as it comes in; nothing is buffered.
/// </summary>
static class FileForm
{
    /// <summary>The file, and the form around it.</summary>
    public const int LargestBody = FileRules.Largest + (64 * 1024);

    const int LongestField = 1_024, MostFields = 6, LongestBoundary = 100, LongestHeaders = 24 * 1024;
    static readonly TimeSpan patience = TimeSpan.FromMinutes(15);
    static readonly MinDataRate slowest = new(bytesPerSecond: 4_096, gracePeriod: TimeSpan.FromSeconds(10));

    /// <summary>Hands the upload to <paramref name="store"/>; whatever is wrong with the request is a problem document.</summary>
    public static async Task<IResult> Take(HttpContext context, UploadPlaces places, string sender, Func<FileUpload, CancellationToken, Task<Result<AddedFile>>> store, Func<AddedFile, FileUpload, IResult> answer)
    {
        using var place = places.Take(sender);
        if (place is null)
            return Busy(context);
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
            rate.MinDataRate = slowest;
        using var late = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        late.CancelAfter(patience);
        try
        {
            if (Boundary(context.Request) is not { } boundary)
                return Problems.Answer(415, "Only multipart/form-data is understood.", "body.type");
            if (context.Request.ContentLength > LargestBody)
                return Problems.From(new FileTooLarge());
            if (await Read(new MultipartReader(boundary, context.Request.Body) { HeadersLengthLimit = LongestHeaders }, late.Token) is not { } upload)
                return Malformed();
            var added = await store(upload, late.Token);
            return added.IsDone ? answer(added.Value, upload) : Problems.From(added.Error);
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException refused)
        {
            return refused.StatusCode == StatusCodes.Status413PayloadTooLarge ? Problems.From(new FileTooLarge()) : Malformed();
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return Malformed();
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return Problems.Answer(408, "The upload took too long.", "file.slow");
        }
    }

    static async Task<FileUpload?> Read(MultipartReader reader, CancellationToken stop)
    {
        var fields = new Dictionary<string, string>();
        while (fields.Count < MostFields && await reader.ReadNextSectionAsync(stop) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
                return null;
            if (disposition.IsFileDisposition())
                return Upload(fields, NameIn(disposition), section.Body);
            if (await Text(section.Body, stop) is not { } text)
                return null;
            fields[HeaderUtilities.RemoveQuotes(disposition.Name).ToString()] = text;
        }

        return null;
    }

    static FileUpload Upload(Dictionary<string, string> fields, string name, Stream content)
    {
        int? duration = int.TryParse(fields.GetValueOrDefault("duration"), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) ? milliseconds : null;
        var voice = fields.GetValueOrDefault("voice") == "1" ? new VoiceFacts(duration, fields.GetValueOrDefault("waveform")) : null;
        return new FileUpload(fields.GetValueOrDefault("id") ?? "", name, content, voice);
    }

    /// <summary>Browsers write a quote and a line's end in it as %22, %0D and %0A.</summary>
    static string NameIn(ContentDispositionHeaderValue disposition) =>
        (disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).ToString().Replace("%22", "\"").Replace("%0D", "").Replace("%0A", "");

    static async Task<string?> Text(Stream body, CancellationToken stop)
    {
        var bytes = new byte[LongestField + 1];
        var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop);
        return length > LongestField ? null : Encoding.UTF8.GetString(bytes, 0, length);
    }

    static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= LongestBoundary } boundary ? boundary.ToString() : null;

    static IResult Malformed() => Problems.Answer(400, "The body is not the form that is expected here.", "input.invalid");

    static IResult Busy(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "2";
        return Problems.From(new FilesBusy());
    }
}
