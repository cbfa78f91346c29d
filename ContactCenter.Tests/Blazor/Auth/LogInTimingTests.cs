using System.Diagnostics;
using System.Net;
using ContactCenter.Blazor.Auth;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Auth;

/// <summary>How long a refusal takes must not tell which names exist (item 58).</summary>
public sealed class LogInTimingTests : IDisposable
{
    const int Pairs = 15;

    readonly ConsoleHost host = new() { PasswordRounds = 100_000 };

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task UnknownName_IsRefusedInTheTimeOfAWrongPassword()
    {
        for (var i = 0; i < Pairs; i++)
            await host.Add("agent" + i);
        await Refuse("agent0", 250);
        await Refuse("nobody", 251);
        var (known, unknown) = (new List<double>(), new List<double>());
        // In turns, so that what disturbs the machine disturbs both.
        for (var i = 0; i < Pairs; i++)
        {
            known.Add(await Refuse("agent" + i, i));
            unknown.Add(await Refuse("nobody" + i, i));
        }

        // Without the hash it would be a tenth.
        (Median(unknown) / Median(known)).ShouldBeInRange(0.5, 2, $"known {Median(known):0.0} ms, unknown {Median(unknown):0.0} ms");
    }

    async Task<double> Refuse(string name, int address)
    {
        using var scope = host.Services.CreateScope();
        var logIn = scope.ServiceProvider.GetRequiredService<LogIn>();
        var since = Stopwatch.GetTimestamp();
        (await logIn.Run(name, "wrong", new IPAddress([10, 0, 0, (byte)address]))).Error.ShouldBeOfType<WrongNameOrPassword>();
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
