using Microsoft.AspNetCore.Http;

namespace ContactCenter.Bench.Providers;

/// <summary>Where every request comes in, and goes wrong if it is to.</summary>
sealed class Gate(Faults faults, Counts counts, TimeProvider time)
{
    /// <param name="handle">Deals with it.</param>
    /// <param name="refuse">Says a status in the form of that interface.</param>
    public RequestDelegate Open(Func<Call, ValueTask<Answer>> handle, Func<int, Answer> refuse) => async http =>
    {
        using var call = await Call.Read(http);
        if (await Meet(call, handle, refuse) is { } answer)
        {
            counts.Request(answer.Status);
            await answer.Write(http.Response);
        }
        else
        {
            counts.Request(0);
            http.Abort();
        }
    };

    /// <summary>Null = no answer.</summary>
    async Task<Answer?> Meet(Call call, Func<Call, ValueTask<Answer>> handle, Func<int, Answer> refuse)
    {
        if (Draw(FaultKind.Delay) is { } delay && !await Pass(call, delay.For))
            return null;
        if (Draw(FaultKind.ServerError) is { } broken)
            return refuse(broken.Status);
        if (Draw(FaultKind.TooManyRequests) is { } busy)
            return refuse(StatusCodes.Status429TooManyRequests) with { RetryAfter = busy.For };
        if (Draw(FaultKind.Unauthorised) is not null)
            return refuse(StatusCodes.Status401Unauthorized);
        if (Draw(FaultKind.HangBefore) is { } dead)
            return await Hang(call, dead.For);
        var answer = await handle(call);
        if (Draw(FaultKind.LateAnswer) is { } late && !await Pass(call, late.For))
        {
            counts.Lose(answer);
            return null;
        }

        if (Draw(FaultKind.HangAfter) is not { } mute)
            return answer;
        counts.Lose(answer);
        return await Hang(call, mute.For);

        Fault? Draw(FaultKind kind) => faults.Draw(kind, call.ClientId);
    }

    async Task<Answer?> Hang(Call call, TimeSpan during)
    {
        await Pass(call, during);
        return null;
    }

    /// <summary>False: the other side went away meanwhile.</summary>
    async Task<bool> Pass(Call call, TimeSpan during)
    {
        await Task.Delay(during, time, call.Http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !call.Http.RequestAborted.IsCancellationRequested;
    }
}
