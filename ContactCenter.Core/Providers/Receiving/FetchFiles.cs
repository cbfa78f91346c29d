using System.Collections.Concurrent;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Providers.Receiving;

/// <summary>How files are fetched that providers named.</summary>
public sealed record FetchOptions
{
    /// <summary>For each provider: a slow one keeps nobody else's files waiting.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>After the first failure; doubled after each further one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(5);
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Since it was named: then words stand in its place.</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromHours(24);

    public TimeSpan Pause(int attempts) => GrowingPause.After(attempts, FirstPause, LongestPause);
}

/// <summary>Fetches what providers named, beside each other and again with growing pauses; what was not here when the server stopped is found again at its start.</summary>
public sealed class FetchFiles : IDisposable
{
    readonly IDbContextFactory<ContactDb> contexts;
    readonly FetchFile fetch;
    readonly FetchOptions options;
    readonly ILogger<FetchFiles> log;
    readonly Lock gate = new();
    readonly Dictionary<long, int> attempts = [];
    long newest;
    readonly ConcurrentDictionary<int, SemaphoreSlim> slots = [];
    readonly TimerQueue<(int ProviderId, long Id)> resting;
    readonly CancellationTokenSource stop = new();
    readonly CancellationToken stopping;

    public FetchFiles(IDbContextFactory<ContactDb> contexts, FetchFile fetch, FetchOptions options, TimeProvider time, ILogger<FetchFiles> log)
    {
        (this.contexts, this.fetch, this.options, this.log) = (contexts, fetch, options, log);
        stopping = stop.Token;
        resting = new TimerQueue<(int, long)>(time, Begin);
    }

    /// <summary>Looks for files that nobody fetches yet.</summary>
    public void Look()
    {
        using var db = contexts.CreateDbContext();
        lock (gate)
        {
            foreach (var file in db.ProviderFiles.Where(file => file.Id > newest).OrderBy(file => file.Id).Select(file => new { file.ProviderId, file.Id }))
            {
                newest = file.Id;
                attempts.Add(file.Id, 0);
                Begin((file.ProviderId, file.Id));
            }
        }
    }

    public void Dispose()
    {
        stop.Cancel();
        resting.Dispose();
        stop.Dispose();
    }

    void Begin((int ProviderId, long Id) file) => Task.Run(() => Fetch(file.ProviderId, file.Id));

    async Task Fetch(int providerId, long id)
    {
        var slot = slots.GetOrAdd(providerId, _ => new SemaphoreSlim(options.AtOnce));
        try
        {
            await slot.WaitAsync(stopping);
            var isDone = false;
            try
            {
                isDone = await fetch.Run(id, stopping);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.LogError(exception, "File {File} of a provider could not be taken in; trying again", id);
            }
            finally
            {
                slot.Release();
            }

            Rest(providerId, id, isDone);
        }
        catch (Exception exception) when (stopping.IsCancellationRequested && exception is OperationCanceledException)
        {
            // Found again at the next start.
        }
    }

    void Rest(int providerId, long id, bool isDone)
    {
        lock (gate)
        {
            if (isDone)
            {
                attempts.Remove(id);
            }
            else
            {
                resting.Set((providerId, id), options.Pause(++attempts[id]));
            }
        }
    }
}
