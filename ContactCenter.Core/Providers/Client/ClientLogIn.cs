using System.Collections.Concurrent;
using System.Net.Http.Json;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Core.Providers.Client;

/// <summary>The tokens of Hey Now's Client API, in memory only. One log-in at a time for each provider; a token that was refused is renewed once.</summary>
public sealed class ClientLogIn(ProviderHttp http, ProviderSecrets secrets)
{
    readonly ConcurrentDictionary<int, (int Version, string Token)> tokens = [];
    readonly ConcurrentDictionary<int, SemaphoreSlim> gates = [];

    /// <summary>Asks with a token, and once more with a new one where it was refused.</summary>
    internal async Task<SendOutcome> With(Provider provider, Func<string, Task<SendOutcome>> ask, CancellationToken stop)
    {
        for (string? refused = null; ;)
        {
            var logIn = await TokenOf(provider, refused, stop);
            if (logIn is not Accepted { Id: { } token })
            {
                return logIn;
            }

            var outcome = await ask(token);
            if (outcome is not NotAuthorised || refused is not null)
            {
                return outcome;
            }

            refused = token;
        }
    }

    async Task<SendOutcome> TokenOf(Provider provider, string? refused, CancellationToken stop)
    {
        if (Known(provider, refused) is { } known)
        {
            return known;
        }

        var gate = gates.GetOrAdd(provider.Id, _ => new SemaphoreSlim(1));
        await gate.WaitAsync(stop);
        try
        {
            return Known(provider, refused) ?? await LogIn(provider, stop);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Of the provider as it is saved now: after its password was changed an older token counts no more.</summary>
    Accepted? Known(Provider provider, string? refused) =>
        tokens.TryGetValue(provider.Id, out var known) && known.Version == provider.Version && known.Token != refused ? new Accepted(known.Token) : null;

    async Task<SendOutcome> LogIn(Provider provider, CancellationToken stop)
    {
        if (secrets.Read(provider.Secret) is not { } password)
        {
            return new NotAuthorised();
        }

        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(provider.Domain!), "/api/login")) { Content = JsonContent.Create(new { name = provider.UserName, password }) };
        var outcome = await http.Send(request, (status, body) => (int)status is >= 200 and < 300
            ? WireJson.Parse(body)?.Text("token") is { Length: > 0 } token ? new Accepted(token) : new Unavailable("no token")
            : new NotAuthorised(), stop);
        if (outcome is Accepted { Id: { } given })
        {
            tokens[provider.Id] = (provider.Version, given);
        }

        return outcome;
    }
}
