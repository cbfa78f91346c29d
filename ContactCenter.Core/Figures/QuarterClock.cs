using ContactCenter.Core.Common;
using ContactCenter.Core.Monitoring;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Core.Figures;

/// <summary>Lets a new day begin on the live pages when nothing else happens at midnight.</summary>
public sealed class QuarterClock : IDisposable
{
    readonly LiveCentre centre;
    readonly TimeProvider time;
    readonly ILogger<QuarterClock> log;
    readonly ITimer timer;

    public QuarterClock(LiveCentre centre, TimeProvider time, ILogger<QuarterClock> log)
    {
        (this.centre, this.time, this.log) = (centre, time, log);
        timer = time.CreateTimer(_ => Turn(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Start() => timer.Change(ToNext(), Timeout.InfiniteTimeSpan);

    public void Dispose() => timer.Dispose();

    void Turn()
    {
        try
        {
            centre.TurnQuarter();
        }
        catch (Exception exception)
        {
            log.LogError(exception, "The figures of a new quarter hour could not begin; the next one tries again");
        }

        Start();
    }

    /// <summary>Just behind the beginning of the next: the clocks of a timer and of the day are two.</summary>
    TimeSpan ToNext()
    {
        var now = time.NowMs();
        return TimeSpan.FromMilliseconds(Quarter.StartOf(Quarter.Of(now) + 1) - now + 5);
    }
}
