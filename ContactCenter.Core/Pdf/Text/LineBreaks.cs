using System.Globalization;

namespace ContactCenter.Core.Pdf.Text;

/// <summary>One line: clusters from <paramref name="From"/> up to, not with, <paramref name="To"/>, and its width without spaces at the end, in points.</summary>
readonly record struct TextLine(int From, int To, double Width);

/// <summary>Breaks where a reader expects it: after spaces and hyphens, beside Chinese and Japanese characters; a longer word than the line wherever it is full.</summary>
static class LineBreaks
{
    public static List<TextLine> Break(Paragraph paragraph, double size, double width)
    {
        var (lines, clusters, limit) = (new List<TextLine>(), paragraph.Clusters, width * 1000 / size);
        for (var from = 0; from < clusters.Length;)
        {
            var (at, sum, chance) = (from, 0.0, -1);
            for (; at < clusters.Length; at++)
            {
                if (!clusters[at].IsSpace && sum + clusters[at].Advance > limit && at > from)
                {
                    break;
                }

                sum += clusters[at].Advance;
                chance = at + 1 < clusters.Length && MayBreak(clusters[at], clusters[at + 1]) ? at + 1 : chance;
            }

            var to = at == clusters.Length ? at : chance > from ? chance : at;
            lines.Add(Line(clusters, from, to, size));
            from = to;
        }

        if (lines.Count == 0)
        {
            lines.Add(default);
        }

        return lines;
    }

    static TextLine Line(Cluster[] clusters, int from, int to, double size)
    {
        var end = to;
        while (end > from && clusters[end - 1].IsSpace)
        {
            end--;
        }

        var sum = 0.0;
        for (var i = from; i < end; i++)
        {
            sum += clusters[i].Advance;
        }

        return new TextLine(from, to, sum * size / 1000);
    }

    static bool MayBreak(Cluster before, Cluster after)
    {
        if (after.IsSpace)
        {
            return false;
        }

        var (last, next) = (before.Source[^1], after.Source[0]);
        return before.IsSpace || (last is '-' or '/' or '?' or '&' && char.IsLetterOrDigit(next)) || ((IsIdeographic(last) || IsIdeographic(next)) && !IsStuck(next) && last is not ('(' or '[' or '「' or '『' or '《'));
    }

    static bool IsIdeographic(char character) => character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');

    /// <summary>It never begins a line.</summary>
    static bool IsStuck(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation || character is '、' or '。' or '，' or '．' or '：' or '；' or '！' or '？' or 'ー' or '.' or ',' or ';' or ':' or '!' or '?';
}
