using System.Globalization;

namespace ContactCenter.Core.Campaigns;

/// <summary>Which text colour, black or white, is read better on a background (WCAG 2.1 relative luminance; the better of the two always reaches 4.5).</summary>
public static class ReadableColor
{
    /// <param name="background">#rrggbb; anything else counts as black.</param>
    public static string On(string background)
    {
        var luminance = Luminance(background);
        return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? "#ffffff" : "#000000";
    }

    /// <summary>Of the form #rrggbb.</summary>
    public static bool IsColor(string color) => color.Length == 7 && color[0] == '#' && color.Skip(1).All(char.IsAsciiHexDigit);

    public static double Luminance(string color)
    {
        if (color.Length != 7 || !int.TryParse(color.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb))
        {
            return 0;
        }

        return (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 255)) + (0.0722 * Linear(rgb & 255));
    }

    static double Linear(int channel)
    {
        var value = channel / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
