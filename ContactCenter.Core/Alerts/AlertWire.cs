using System.Globalization;
using System.Net;
using System.Text;
using ContactCenter.Core.Providers;

namespace ContactCenter.Core.Alerts;

/// <summary>Posts one signed body to a webhook.</summary>
public sealed class AlertWire(OutsideHttpOptions outside, TimeProvider time)
{
    readonly HttpClient http = OutsideHttp.Client(outside);

    /// <summary>Null when it was taken, else why not: the status of the answer, or `no-answer`, `unreachable`, `private-address`.</summary>
    internal async Task<string?> Post(string address, string secret, string publicId, string body)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add(AlertSignature.TimestampHeader, timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(AlertSignature.SignatureHeader, AlertSignature.Of(secret, timestamp, body));
        request.Headers.Add(AlertSignature.DeliveryHeader, publicId);
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            return answer.IsSuccessStatusCode ? null : ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
        }
        catch (HttpRequestException exception) when (exception is PrivateAddress || exception.InnerException is PrivateAddress)
        {
            return "private-address";
        }
        // Never its message: it may quote the address, which may hold a key.
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or WebException)
        {
            return exception is OperationCanceledException ? "no-answer" : "unreachable";
        }
    }
}
