using System.Diagnostics;

namespace ContactCenter.Bench.Processes;

/// <summary>The server has core 0 to itself and the load comes from core 1, so that neither takes the other's time.</summary>
static class Pinning
{
    public const int ServerCore = 0, LoadCore = 1;
    const int Raised = -15;
    const string Mark = "CONTACTCENTER_BENCH_PINNED";

    public static bool IsPossible { get; } = Environment.GetEnvironmentVariable(Mark) is not null || (OperatingSystem.IsLinux() && File.Exists("/usr/bin/taskset") && Environment.ProcessorCount > 1);

    public static bool IsPinned => Environment.GetEnvironmentVariable(Mark) is not null;

    /// <summary>The machine's, even when this process may use only one of them.</summary>
    public static int Cores { get; } = int.Parse(Environment.GetEnvironmentVariable(Mark) ?? $"{Environment.ProcessorCount}");

    /// <summary>Runs this same command on the load's core; sockets' continuations run on the thread that polls, which costs least.</summary>
    public static async Task<int> RunPinned(string[] arguments)
    {
        var start = new ProcessStartInfo("taskset") { Environment = { [Mark] = $"{Environment.ProcessorCount}", ["DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS"] = "1" } };
        foreach (var argument in (string[])["-c", $"{LoadCore}", .. Priority(arguments.Contains("--shared")), Environment.ProcessPath!, .. OwnAssembly(), .. arguments])
            start.ArgumentList.Add(argument);
        SetSession(arguments.Contains("--shared") ? Raised : 0);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        SetSession(0);
        return process.ExitCode;
    }

    // Children inherit it.
    static string[] Priority(bool raised) => raised ? ["nice", "-n", $"{Raised}"] : [];

    // Linux weighs sessions against each other first, and priorities within a session.
    static void SetSession(int priority)
    {
        const string File = "/proc/self/autogroup";
        if (System.IO.File.Exists(File) && Environment.IsPrivilegedProcess)
            System.IO.File.WriteAllText(File, $"{priority}");
    }

    // `dotnet Bench.dll` or the program's own executable.
    static string[] OwnAssembly() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Pinning).Assembly.Location] : [];
}
