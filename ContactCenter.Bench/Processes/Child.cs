using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ContactCenter.Bench.Processes;

/// <summary>A process of ours, on one core when `taskset` is there; killed with its owner.</summary>
sealed partial class Child : IDisposable
{
    const int Terminate = 15;

    static readonly ConcurrentDictionary<Child, bool> running = new();

    // Not this process: `dotnet run` starts the program's own executable.
    static readonly string host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    readonly Process process;

    // Also when the bench itself is told to end.
    static Child() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var child in running.Keys)
            child.Dispose();
    };

    public Child(string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, int? core, IEnumerable<string>? runtimeArguments = null)
    {
        var start = new ProcessStartInfo { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(assembly)! };
        // Without a core of its own it gets them all, not the one that this process is bound to.
        var cores = core is { } number ? $"{number}" : $"0-{Pinning.Cores - 1}";
        string[] command = [.. Pinning.IsPossible ? ["taskset", "-c", cores] : Array.Empty<string>(), host, .. runtimeArguments ?? ["exec"], assembly, .. arguments];
        start.FileName = command[0];
        foreach (var argument in command.Skip(1))
            start.ArgumentList.Add(argument);
        start.Environment.Remove("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        running[this] = true;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The last lines it printed.</summary>
    public Queue<string> Output { get; } = [];

    public bool IsRunning => !process.HasExited;

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public double ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    public void Kill()
    {
        process.Kill();
        // With a limit: without one it also waits for the end of the output, which a process of the child's may hold open.
        process.WaitForExit(TimeSpan.FromSeconds(10));
    }

    public async Task Stop()
    {
        SendSignal(process.Id, Terminate);
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!running.TryRemove(this, out _))
            return;
        if (IsRunning)
            Kill();
        process.Dispose();
    }

    void Keep(string? line)
    {
        if (line is null)
            return;
        lock (Output)
        {
            Output.Enqueue(line);
            if (Output.Count > 40)
                Output.Dequeue();
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
