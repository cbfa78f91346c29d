using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Tests.Blazor.Store;

/// <summary>Keeps what was logged as an error.</summary>
sealed class ErrorLog : ILoggerProvider, ILogger
{
    readonly TaskCompletionSource<string> next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ConcurrentQueue<string> Messages { get; } = [];

    public Task<string> Next => next.Task;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;
        Messages.Enqueue(formatter(state, exception));
        next.TrySetResult(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}
