using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Core.Providers.Direct;

/// <summary>Sends by Hey Now's Direct API: POST {domain}/{channel}/{platformId}/{clientId}/{session} with the partner's token.</summary>
public sealed class DirectAdapter(ProviderHttp http, ProviderSecrets secrets) : IProviderAdapter
{
    public ProviderApi Api => ProviderApi.Direct;

    public async Task<SendOutcome> Send(Provider provider, OutgoingMessage message, CancellationToken stop)
    {
        if (message.Template is not null)
        {
            return new Refused(FailureCodes.NotSupported);
        }

        if (secrets.Read(provider.Secret) is not { } token)
        {
            return new NotAuthorised();
        }

        if (message.File is { } lost && !File.Exists(lost.Path))
        {
            return new Refused(FailureCodes.FileGone);
        }

        var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(provider, message.To)) { Headers = { { ProviderHttp.TokenHeader, token } }, Content = JsonContent.Create(await Body(message, stop)) };
        return await http.Send(request, (status, body) => (int)status is >= 200 and < 300 ? new Accepted()
            : status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? new NotAuthorised()
            : new Refused(((int)status).ToString(CultureInfo.InvariantCulture), ProviderHttp.Words(body)), stop, isUpload: message.File is not null);
    }

    /// <summary>Only from the provider's own host, by https (or as the provider itself is reached, on this machine).</summary>
    public Task<FetchedFile> Fetch(Provider provider, string source, CancellationToken stop)
    {
        var own = new Uri(provider.Domain!);
        return Uri.TryCreate(source, UriKind.Absolute, out var address) && address.UserInfo.Length == 0 && IsOfHost(address, own) && address.Scheme == own.Scheme
            ? http.Fetch(new HttpRequestMessage(HttpMethod.Get, address), Files.FileRules.Largest, stop)
            : Task.FromResult(new FetchedFile(null, IsGone: true));
    }

    static bool IsOfHost(Uri address, Uri own) => address.Port == own.Port
        && (address.IdnHost.Equals(own.IdnHost, StringComparison.OrdinalIgnoreCase) || (own.HostNameType == UriHostNameType.Dns && address.IdnHost.EndsWith("." + own.IdnHost, StringComparison.OrdinalIgnoreCase)));

    static Uri AddressOf(Provider provider, ProviderAddress to) => new(string.Join('/', [
        provider.Domain!.TrimEnd('/'), to.Channel.ToString(CultureInfo.InvariantCulture), Uri.EscapeDataString(to.PlatformId), Uri.EscapeDataString(to.ClientId), Uri.EscapeDataString(to.Session ?? "0")]));

    static async Task<object> Body(OutgoingMessage message, CancellationToken stop)
    {
        var author = message.Author is { } who ? new { id = who.Id, names = who.Name, lastNames = "" } : new { id = 0, names = "", lastNames = "" };
        return message.File is not { } file
            ? new { text = message.Text, partnerUser = author, idMessageHey = message.Id }
            : new
            {
                text = "",
                partnerUser = author,
                idMessageHey = message.Id,
                file = new { data = Convert.ToBase64String(await File.ReadAllBytesAsync(file.Path, stop)), name = file.Name, encode = "base64", mimeType = file.ContentType },
            };
    }
}
