using System.Globalization;

namespace ContactCenter.Core.Common;

/// <summary>How people look for names: a part of it, with neither case nor accents. In queries it runs in the database.</summary>
public static class TextSearch
{
    /// <summary>The database function's name.</summary>
    public const string Function = "text_contains";

    const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public static bool Contains(string? text, string part) => text is not null && CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, part, Loosely) >= 0;
}
