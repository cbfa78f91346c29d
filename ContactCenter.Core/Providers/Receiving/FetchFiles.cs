using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Providers.Receiving;

/// <summary>How files are fetched that providers named.</summary>
public sealed record FetchOptions
{
    public int AtOnce { get; init; } = 8;

    /// <summary>After the first failure; doubled after each further one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(5);
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Since it was named: then words stand in its place.</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromHours(24);

    public TimeSpan Pause(int attempts) => TimeSpan.FromTicks((long)Math.Min(LongestPause.Ticks, FirstPause.Ticks * Math.Pow(2, Math.Min(attempts, 30) - 1)));
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
    readonly SemaphoreSlim slots;
    readonly TimerQueue<long> resting;
    readonly CancellationTokenSource stop = new();
    readonly CancellationToken stopping;

    public FetchFiles(IDbContextFactory<ContactDb> contexts, FetchFile fetch, FetchOptions options, TimeProvider time, ILogger<FetchFiles> log)
    {
        (this.contexts, this.fetch, this.options, this.log) = (contexts, fetch, options, log);
        stopping = stop.Token;
        slots = new SemaphoreSlim(options.AtOnce);
        resting = new TimerQueue<long>(time, id => _ = Task.Run(() => Fetch(id)));
    }

    /// <summary>Looks for files that nobody fetches yet.</summary>
    public void Look()
    {
        using var db = contexts.CreateDbContext();
        lock (gate)
        {
            foreach (var id in db.ProviderFiles.Where(file => file.Id > newest).OrderBy(file => file.Id).Select(file => file.Id))
            {
                newest = id;
                attempts.Add(id, 0);
                _ = Task.Run(() => Fetch(id));
            }
        }
    }

    public void Dispose()
    {
        stop.Cancel();
        resting.Dispose();
        slots.Dispose();
        stop.Dispose();
    }

    async Task Fetch(long id)
    {
        try
        {
            await slots.WaitAsync(stopping);
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
                slots.Release();
            }

            Rest(id, isDone);
        }
        catch (Exception exception) when (stopping.IsCancellationRequested && exception is OperationCanceledException or ObjectDisposedException)
        {
            // Found again at the next start.
        }
    }

    void Rest(long id, bool isDone)
    {
        lock (gate)
        {
            if (isDone)
            {
                attempts.Remove(id);
            }
            else
            {
                resting.Set(id, options.Pause(++attempts[id]));
            }
        }
    }
}
