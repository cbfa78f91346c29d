namespace ContactCenter.Tests.Support;

/// <summary>A clock that moves only when told. Timers fire on the thread that moves it, in due order, each at its own time.</summary>
public sealed class FakeTime(DateTimeOffset? from = null) : TimeProvider
{
    readonly DateTimeOffset begin = from ?? new DateTimeOffset(2026, 3, 10, 15, 0, 0, TimeSpan.Zero);

    readonly Lock gate = new();
    readonly List<FakeTimer> timers = [];
    TimeSpan elapsed;
    TimeSpan wallShift;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (gate)
        {
            return elapsed.Ticks;
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return begin + elapsed + wallShift;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Time passes on both clocks.</summary>
    public void Advance(TimeSpan by)
    {
        var target = TimeSpan.FromTicks(GetTimestamp()) + by;
        while (NextDue(target) is { } timer)
        {
            timer.Fire();
        }

        lock (gate)
        {
            elapsed = target;
        }
    }

    /// <summary>Somebody sets the wall clock; the monotonic one knows nothing of it.</summary>
    public void JumpWallClock(TimeSpan by)
    {
        lock (gate)
        {
            wallShift += by;
        }
    }

    FakeTimer? NextDue(TimeSpan target)
    {
        lock (gate)
        {
            var next = timers.Where(timer => timer.Due <= target).MinBy(timer => timer.Due);
            if (next is not null)
            {
                elapsed = next.Due > elapsed ? next.Due : elapsed;
                next.Rearm();
            }

            return next;
        }
    }

    sealed class FakeTimer(FakeTime clock, Action callback) : ITimer
    {
        TimeSpan period;

        public TimeSpan Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan every)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                period = every;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock.elapsed + dueTime;
                    clock.timers.Add(this);
                }

                return true;
            }
        }

        public void Rearm()
        {
            if (period > TimeSpan.Zero)
            {
                Due += period;
            }
            else
            {
                clock.timers.Remove(this);
            }
        }

        public void Fire() => callback();

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
