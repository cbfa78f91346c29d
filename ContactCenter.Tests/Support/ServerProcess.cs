using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ContactCenter.Tests.Support;

/// <summary>The real program in a process of its own, on a free port and its own data directory. May be stopped, killed and started again on the same data.</summary>
public sealed class ServerProcess(string environment = "Development", params (string Name, string Value)[] settings) : IAsyncDisposable
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(90);

    readonly TemporaryFolder data = new();
    readonly int port = FreePort();
    Process? process;
    TaskCompletionSource listening = new();

    public string Address => $"http://127.0.0.1:{port}";
    public int Port => port;
    public string DataDirectory => data.Path;
    public string Database => data.File("contactcenter.db");

    /// <summary>Everything it has written to its log, over all its lives.</summary>
    public ConcurrentQueue<string> Log { get; } = [];

    /// <summary>The folder that holds the solution.</summary>
    public static string Sources { get; } = FindSources();

    public async Task<ServerProcess> Start()
    {
        await UntilItListens(Launch());
        return this;
    }

    /// <summary>Does not wait until it serves anybody.</summary>
    public Process Launch()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ContactCenter.Blazor.dll"), "--contentRoot", Path.Combine(Sources, "ContactCenter.Blazor")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["ASPNETCORE_URLS"] = Address;
        start.Environment["Data__Directory"] = DataDirectory;
        // What tests count is theirs.
        start.Environment["Demo__Conversations"] = "false";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var told = listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line.Data, told);
        process.ErrorDataReceived += (_, line) => Keep(line.Data, told);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>The same program with other arguments, on the same data; its exit code and what it wrote.</summary>
    public async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ContactCenter.Blazor.dll"), .. arguments]) { RedirectStandardOutput = true };
        start.Environment["Data__Directory"] = DataDirectory;
        using var program = Process.Start(start)!;
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync().WaitAsync(patience);
        return (program.ExitCode, output);
    }

    /// <summary>As a service manager does it; ends when the process has.</summary>
    public async Task Stop()
    {
        if (process is { HasExited: false })
        {
            using var kill = Process.Start("kill", ["-TERM", process.Id.ToString()]);
            await process.WaitForExitAsync().WaitAsync(patience);
        }
    }

    /// <summary>As a power cut does it.</summary>
    public async Task Kill()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync().WaitAsync(patience);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        process?.Dispose();
        data.Dispose();
    }

    async Task UntilItListens(Process started)
    {
        var ended = started.WaitForExitAsync();
        if (await Task.WhenAny(listening.Task, ended).WaitAsync(patience) == ended)
        {
            throw new InvalidOperationException($"The server ended with {started.ExitCode}:\n{string.Join('\n', Log)}");
        }
    }

    void Keep(string? line, TaskCompletionSource told)
    {
        if (line is null)
        {
            return;
        }

        Log.Enqueue(line);
        if (line.Contains("Now listening on", StringComparison.Ordinal))
        {
            told.TrySetResult();
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static string FindSources()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ContactCenter.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the solution's folder.");
        }

        return folder.FullName;
    }
}
