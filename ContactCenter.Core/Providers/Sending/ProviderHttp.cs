using System.Net;
using System.Text;
using System.Text.Json;
using ContactCenter.Core.Providers.Receiving;

namespace ContactCenter.Core.Providers.Sending;

/// <summary>What all adapters do with HTTP: one client, bounded answers, and what a failure means for the message.</summary>
public sealed class ProviderHttp(OutsideHttpOptions options) : IDisposable
{
    /// <summary>Of Hey Now's Direct API.</summary>
    public const string TokenHeader = "partner-token";
    const int LongestReason = 300;

    readonly HttpClient client = OutsideHttp.Client(options, Timeout.InfiniteTimeSpan);

    /// <param name="request">Sent once; disposed.</param>
    /// <param name="read">What a 2xx or 4xx answer means. Others, and no answer, are dealt with here.</param>
    /// <param name="stop">The server stops.</param>
    /// <param name="isUpload">It carries a file, which a slow line takes its time for.</param>
    public async Task<SendOutcome> Send(HttpRequestMessage request, Func<HttpStatusCode, string, SendOutcome> read, CancellationToken stop, bool isUpload = false)
    {
        using (request)
        {
            try
            {
                using var answer = await Answer(request, isUpload ? options.UploadLimit : options.AnswerLimit, stop);
                return answer.StatusCode switch
                {
                    HttpStatusCode.TooManyRequests => new TooFast(RetryAfter(answer)),
                    HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError or (>= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest) => new Unavailable($"HTTP {(int)answer.StatusCode}"),
                    _ => read(answer.StatusCode, WithoutSecret(request, answer.StatusCode, await Text(answer, stop))),
                };
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                return new Unavailable("no answer in time");
            }
            catch (HttpRequestException failure)
            {
                return failure is PrivateAddress || failure.InnerException is PrivateAddress ? new Unavailable("a private address") : new Unavailable(failure.HttpRequestError.ToString());
            }
        }
    }

    /// <summary>The whole of a small answer, success or not; null when there was none. Its body is null where that is no JSON.</summary>
    public async Task<(HttpStatusCode Status, JsonElement? Body)?> Ask(HttpRequestMessage request, CancellationToken stop)
    {
        using (request)
        {
            try
            {
                using var answer = await Answer(request, options.AnswerLimit, stop);
                return (answer.StatusCode, WireJson.Parse(await Text(answer, stop)));
            }
            catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
            {
                return null;
            }
        }
    }

    /// <summary>A file, of at most so many bytes.</summary>
    public async Task<FetchedFile> Fetch(HttpRequestMessage request, int most, CancellationToken stop)
    {
        using (request)
        {
            try
            {
                using var answer = await Answer(request, options.AnswerLimit, stop, HttpCompletionOption.ResponseHeadersRead);
                if (!answer.IsSuccessStatusCode)
                {
                    return new FetchedFile(null, IsGone: answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Forbidden || (int)answer.StatusCode is >= 300 and < 400);
                }

                using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
                limit.CancelAfter(options.FileLimit);
                await using var stream = await answer.Content.ReadAsStreamAsync(limit.Token);
                var content = new MemoryStream();
                var buffer = new byte[64 * 1024];
                for (int read; (read = await stream.ReadAsync(buffer, limit.Token)) > 0;)
                {
                    if (content.Length + read > most)
                    {
                        return new FetchedFile(null, IsGone: true);
                    }

                    content.Write(buffer, 0, read);
                }

                return new FetchedFile(content.ToArray());
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
            {
                return new FetchedFile(null, IsGone: failure is PrivateAddress || failure.InnerException is PrivateAddress);
            }
        }
    }

    /// <summary>A provider's own words, not too many of them.</summary>
    public static string Words(string body) => body.Length <= LongestReason ? body : body[..LongestReason];

    public void Dispose() => client.Dispose();

    async Task<HttpResponseMessage> Answer(HttpRequestMessage request, TimeSpan limit, CancellationToken stop, HttpCompletionOption until = HttpCompletionOption.ResponseContentRead)
    {
        using var late = new CancellationTokenSource(limit, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        return await client.SendAsync(request, until, either.Token);
    }

    /// <summary>JSON is UTF-8, whatever the answer calls it: some name a character set that there is not, and what was accepted must not count as refused for that.</summary>
    internal static async Task<string> Text(HttpResponseMessage answer, CancellationToken stop) => Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(stop)).TrimStart('\uFEFF');

    /// <summary>A refusal is kept and shown in the provider's words; servers that repeat what they were asked would show our credentials with it.</summary>
    static string WithoutSecret(HttpRequestMessage request, HttpStatusCode status, string body)
    {
        var secret = request.Headers.Authorization?.Parameter ?? (request.Headers.TryGetValues(TokenHeader, out var tokens) ? tokens.First() : null);
        return status < HttpStatusCode.BadRequest || string.IsNullOrEmpty(secret) ? body : body.Replace(secret, "…", StringComparison.Ordinal);
    }

    static TimeSpan? RetryAfter(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when answer.Headers.Date is { } now && date > now => date - now,
        _ => null,
    };
}
