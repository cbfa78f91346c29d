using System.Globalization;
using System.Text;

namespace ContactCenter.Blazor.Supervisor.Live;

/// <summary>The day's curve as drawn: bars for counts and a line for the service level, in the units of a view box.</summary>
public sealed class CurveShape
{
    public const double Width = 480, Height = 190, Left = 30, Right = 46, Top = 8, Bottom = 22;

    readonly IReadOnlyList<CurveQuarter> quarters;

    /// <param name="width">Of the view box.</param>
    public CurveShape(IReadOnlyList<CurveQuarter> quarters, double width = Width)
    {
        this.quarters = quarters;
        Step = quarters.Count == 0 ? 0 : (width - Left - Right) / quarters.Count;
        Most = Round(quarters.Select(quarter => quarter.Tally.Offered).DefaultIfEmpty().Max());
    }

    /// <summary>Width of a quarter hour.</summary>
    public double Step { get; }

    /// <summary>What the count's axis ends with: a round number, 4 at least.</summary>
    public long Most { get; }

    public double X(int index) => Left + (index * Step);

    public double Y(long count) => Top + ((Height - Top - Bottom) * (1 - ((double)count / Most)));

    public double Y(double share) => Top + ((Height - Top - Bottom) * (1 - share));

    /// <summary>One path for all bars of a kind: quick to draw, and one thing to send.</summary>
    /// <param name="from">Where in the quarter hour's width the bar begins, 0–1.</param>
    public string Bars(Func<CurveQuarter, long> count, double from, double width)
    {
        var path = new StringBuilder();
        for (var i = 0; i < quarters.Count; i++)
        {
            if (count(quarters[i]) is > 0 and var value)
                path.Append(CultureInfo.InvariantCulture, $"M{X(i) + (from * Step):0.#} {Height - Bottom:0.#}V{Y(value):0.#}h{width * Step:0.##}V{Height - Bottom:0.#}z");
        }
        return path.ToString();
    }

    /// <summary>The line of a share; where a quarter hour has none it is not drawn, and one alone is a dot's width.</summary>
    public string Line(Func<CurveQuarter, double?> share)
    {
        var path = new StringBuilder();
        var isOpen = false;
        for (var i = 0; i < quarters.Count; i++)
        {
            if (share(quarters[i]) is not { } value)
            {
                isOpen = false;
                continue;
            }
            var (middle, y) = (X(i) + (Step / 2), Y(value));
            path.Append(isOpen
                ? string.Create(CultureInfo.InvariantCulture, $"L{middle:0.#} {y:0.#}")
                : string.Create(CultureInfo.InvariantCulture, $"M{middle - 2:0.#} {y:0.#}L{middle:0.#} {y:0.#}"));
            isOpen = true;
        }
        return path.ToString();
    }

    /// <summary>What of the line stands alone, since there is nothing before or after it.</summary>
    public string Dots(Func<CurveQuarter, double?> share)
    {
        var path = new StringBuilder();
        double? At(int i) => i >= 0 && i < quarters.Count ? share(quarters[i]) : null;
        for (var i = 0; i < quarters.Count; i++)
        {
            if (At(i) is { } value && At(i - 1) is null && At(i + 1) is null)
                path.Append(CultureInfo.InvariantCulture, $"M{X(i) + (Step / 2) - 3:0.#} {Y(value):0.#}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0");
        }
        return path.ToString();
    }

    static long Round(long most)
    {
        for (long power = 1; ; power *= 10)
        {
            foreach (var one in new[] { 4 * power, 10 * power, 20 * power })
            {
                if (one >= most)
                    return one;
            }
        }
    }
}
