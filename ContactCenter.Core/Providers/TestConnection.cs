using System.Net;
using System.Net.Http.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Users;

namespace ContactCenter.Core.Providers;

/// <summary>What a trial showed.</summary>
public enum ConnectionTrial
{
    /// <summary>Client API: the log-in was accepted. Cloud API: the token may see the number.</summary>
    LoggedIn,

    /// <summary>Direct API: the server answers. Whether it takes the token shows only with the first message.</summary>
    Reached,

    /// <summary>The server answers and refuses user, password or token.</summary>
    Refused,

    /// <summary>The server answers, but not as Hey Now does: most likely a wrong address.</summary>
    NotHeyNow,

    /// <summary>No answer in time, no such name, or no valid certificate.</summary>
    Unreachable,

    /// <summary>The address leads into this machine's own network.</summary>
    Private,

    /// <summary>The stored secret cannot be read any more: type it again.</summary>
    SecretLost,
}

/// <summary>An administrator of group All tries a provider as it stands in the form, saved or not. Nothing is sent to a customer.</summary>
public sealed class TestConnection(IUnitsOfWork units, ProviderSecrets secrets, OutsideHttpOptions options)
{
    readonly HttpClient http = OutsideHttp.Client(options);

    public async Task<Result<ConnectionTrial>> Run(Actor actor, Edited<ProviderSettings> input, CancellationToken stop)
    {
        var edited = input.Tidied();
        var stored = await units.Run(unit => Stored(unit, actor, edited));
        if (!stored.IsDone)
            return stored.Error;
        var secret = string.IsNullOrEmpty(edited.Settings.NewSecret) ? secrets.Read(stored.Value) : edited.Settings.NewSecret;
        if (secret is null)
            return stored.Value is null ? new InvalidInput("newSecret", "required") : ConnectionTrial.SecretLost;
        try
        {
            return edited.Settings.Api switch
            {
                ProviderApi.Client => await LogIn(edited.Settings, secret, stop),
                ProviderApi.Cloud => await FindNumber(edited.Settings, secret, stop),
                _ => await Reach(edited.Settings, secret, stop),
            };
        }
        catch (PrivateAddress)
        {
            return ConnectionTrial.Private;
        }
        catch (HttpRequestException failure)
        {
            return failure.InnerException is PrivateAddress ? ConnectionTrial.Private : ConnectionTrial.Unreachable;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return ConnectionTrial.Unreachable;
        }
    }

    static Result<string?> Stored(Unit unit, Actor actor, Edited<ProviderSettings> edited)
    {
        if (unit.Refuse(actor, Roles.Administrator) is { } refused)
            return refused;
        if (!actor.IsOfAll)
            return new NotAllowed();
        if (ProviderRules.Instance.Check(edited.Settings) is { } invalid)
            return invalid;
        // A stored secret goes only where it was meant to go: to the address it was saved with.
        var row = edited.Id is { } id ? ConfigurationWriter.Find<Provider>(unit, actor, id) : null;
        return new Result<string?>(row is not null && row.SecretApi == edited.Settings.Api && row.Domain == edited.Settings.Domain ? row.Secret : null);
    }

    /// <summary>POST /api/login with name and password: 200 with success and a token, 401 on bad credentials.</summary>
    async Task<ConnectionTrial> LogIn(ProviderSettings provider, string password, CancellationToken stop)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(new Uri(provider.Domain!), "/api/login"), new { name = provider.UserName, password }, stop);
        if (answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            return ConnectionTrial.Refused;
        if (!answer.IsSuccessStatusCode)
            return ConnectionTrial.NotHeyNow;
        return WireJson.Parse(await ProviderHttp.Text(answer, stop))?.Text("token") is not null ? ConnectionTrial.LoggedIn : ConnectionTrial.NotHeyNow;
    }

    async Task<ConnectionTrial> Reach(ProviderSettings provider, string token, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, provider.Domain) { Headers = { { ProviderHttp.TokenHeader, token } } };
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        return answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? ConnectionTrial.Refused : ConnectionTrial.Reached;
    }

    /// <summary>GET /{phone number id}: 200 with its id, 401 or 400 (code 190) on a bad token.</summary>
    async Task<ConnectionTrial> FindNumber(ProviderSettings provider, string token, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{provider.Domain!.TrimEnd('/')}/{provider.PlatformId}") { Headers = { { "Authorization", $"Bearer {token}" } } };
        using var answer = await http.SendAsync(request, stop);
        var body = WireJson.Parse(await ProviderHttp.Text(answer, stop));
        return answer.IsSuccessStatusCode && body?.Text("id") is not null ? ConnectionTrial.LoggedIn : body?.Part("error") is not null ? ConnectionTrial.Refused : ConnectionTrial.NotHeyNow;
    }
}
