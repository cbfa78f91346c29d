using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace ContactCenter.Bench.Providers;

/// <param name="ClientId">Whose news it is; null for several.</param>
/// <param name="Sign">Answers the signature header over these bytes, null for none; given for the Cloud API only.</param>
sealed record Delivery(string? ClientId, Uri To, byte[] Body, Func<byte[], Forgery?, string?>? Sign);

/// <param name="Status">The last one; 0 = no answer.</param>
public sealed record DeliveryResult(int Status, int Attempts)
{
    public bool IsTaken => Status == 200;
}

/// <summary>Delivers like a provider: again and again with growing pauses until it is answered 200.</summary>
sealed class Courier(SimulatorOptions options, Faults faults, Counts counts, CancellationToken stop) : IDisposable
{
    readonly ConcurrentDictionary<string, TaskCompletionSource> overtakers = [];
    readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5) }) { Timeout = Timeout.InfiniteTimeSpan };

    public async Task<DeliveryResult> Deliver(Delivery delivery)
    {
        counts.Begin();
        try
        {
            if (faults.Draw(FaultKind.LateDelivery, delivery.ClientId) is { } late)
                await Task.Delay(late.For, options.Time, stop);
            if (faults.Draw(FaultKind.Reorder, delivery.ClientId) is { } held)
                await BeOvertaken(delivery.ClientId ?? "", held.For);
            var copies = faults.Draw(FaultKind.Duplicate, delivery.ClientId)?.Copies ?? 1;
            var results = copies == 1 ? [await Insist(delivery)] : await Task.WhenAll(Enumerable.Range(0, copies).Select(_ => Task.Run(() => Insist(delivery))));
            if (overtakers.TryRemove(delivery.ClientId ?? "", out var waiting))
                waiting.SetResult();
            return results.MaxBy(result => result.Attempts)!;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return new DeliveryResult(0, 0);
        }
        finally
        {
            counts.End();
        }
    }

    public void Dispose() => http.Dispose();

    /// <summary>Asked by the provider, answered 200 with these words or not.</summary>
    public async Task<string?> Ask(Uri address)
    {
        using var answer = await http.GetAsync(address, stop);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync(stop) : null;
    }

    /// <summary>Some attempts, without the faults of deliveries as wholes.</summary>
    public async Task<DeliveryResult> Insist(Delivery delivery)
    {
        var pause = options.FirstRetry;
        for (var attempt = 1; ; attempt++)
        {
            var status = await Attempt(delivery);
            counts.Attempt(status);
            if (status == 200 || attempt >= options.MostAttempts)
                return new DeliveryResult(status, attempt);
            await Task.Delay(pause, options.Time, stop);
            pause = pause * 2 > options.LongestRetry ? options.LongestRetry : pause * 2;
        }
    }

    async Task<int> Attempt(Delivery delivery)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, delivery.To) { Content = new ByteArrayContent(delivery.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var forgery = delivery.Sign is null ? null : faults.Draw(FaultKind.BadSignature, delivery.ClientId)?.Forgery;
        if (delivery.Sign?.Invoke(delivery.Body, forgery) is { } signature)
            request.Headers.TryAddWithoutValidation("X-Hub-Signature-256", signature);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(options.Patience);
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return (int)answer.StatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return 0;
        }
    }

    async Task BeOvertaken(string clientId, TimeSpan atMost)
    {
        var overtaken = overtakers.GetOrAdd(clientId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await Task.WhenAny(overtaken.Task, Task.Delay(atMost, options.Time, stop));
    }
}
