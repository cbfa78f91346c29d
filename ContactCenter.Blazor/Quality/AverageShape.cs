using System.Globalization;
using System.Text;
using ContactCenter.Core.Quality;

namespace ContactCenter.Blazor.Quality;

/// <summary>Averages over days as drawn: bars for how many, a line with dots for the mean, in the units of a view box.</summary>
public sealed class AverageShape
{
    public const double Width = 720, Height = 200, Left = 34, Right = 40, Top = 10, Bottom = 24;

    readonly DateOnly first;
    readonly IReadOnlyList<(DateOnly Day, Average Average)> days;

    /// <param name="days">Those that have any, oldest first, within the span.</param>
    public AverageShape(DateOnly first, DateOnly last, IReadOnlyList<(DateOnly Day, Average Average)> days)
    {
        (this.first, this.days) = (first, days);
        Count = last.DayNumber - first.DayNumber + 1;
        Step = (Width - Left - Right) / Count;
        Most = Math.Max(2, days.Select(day => day.Average.Count).DefaultIfEmpty().Max());
        Most += Most % 2;
    }

    /// <summary>Days in the span.</summary>
    public int Count { get; }

    public double Step { get; }

    /// <summary>What the counts' axis ends with; even, so that its middle is a whole number.</summary>
    public int Most { get; }

    /// <summary>The middle of a day.</summary>
    public double X(DateOnly day) => Left + ((day.DayNumber - first.DayNumber + 0.5) * Step);

    /// <param name="share">0–1 of the height.</param>
    public static double Y(double share) => Top + ((Height - Top - Bottom) * (1 - share));

    public string Bars
    {
        get
        {
            var width = Math.Clamp(Step * 0.7, 1, 24);
            var path = new StringBuilder();
            foreach (var (day, average) in days)
                path.Append(CultureInfo.InvariantCulture, $"M{X(day) - (width / 2):0.#} {Height - Bottom:0.#}V{Y((double)average.Count / Most):0.#}h{width:0.##}V{Height - Bottom:0.#}z");
            return path.ToString();
        }
    }

    /// <summary>From one day that has any to the next.</summary>
    public string Line
    {
        get
        {
            var path = new StringBuilder();
            foreach (var (day, average) in days)
                path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{X(day):0.#} {Y(average.Mean / 100):0.#}");
            return path.ToString();
        }
    }

    public string Dots
    {
        get
        {
            var path = new StringBuilder();
            foreach (var (day, average) in days)
                path.Append(CultureInfo.InvariantCulture, $"M{X(day) - 3:0.#} {Y(average.Mean / 100):0.#}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0");
            return path.ToString();
        }
    }

    /// <summary>The days that are written under the axis: eight at most.</summary>
    public IEnumerable<DateOnly> Labels
    {
        get
        {
            var every = Math.Max(1, (Count + 7) / 8);
            for (var i = 0; i < Count; i += every)
                yield return first.AddDays(i);
        }
    }
}
