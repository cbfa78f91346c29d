using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContactCenter.Core.Interactions;

/// <summary>
/// Markdown as one reads it where there is no formatting: without the marks, and with all that was said – where a link leads, the numbers of a list, the lines as they were.
/// </summary>
static class MarkdownPlain
{
    public static string Of(MarkdownDocument document)
    {
        var text = new StringBuilder();
        Blocks(text, document, "");
        return text.ToString().Trim();
    }

    static void Blocks(StringBuilder text, ContainerBlock blocks, string indent)
    {
        Block? before = null;
        foreach (var block in blocks)
        {
            if (before is not null)
            {
                text.Append(block.Line > LastLine(before) + 1 ? "\n\n" : "\n").Append(indent);
            }

            Write(text, block, indent);
            before = block;
        }
    }

    static void Write(StringBuilder text, Block block, string indent)
    {
        switch (block)
        {
            case ListItemBlock item when item.Parent is ListBlock list:
                var mark = list.IsOrdered ? $"{item.Order.ToString(CultureInfo.InvariantCulture)}{list.OrderedDelimiter} " : $"{list.BulletType} ";
                text.Append(mark);
                Blocks(text, item, indent + new string(' ', mark.Length));
                break;
            case QuoteBlock quote:
                text.Append("> ");
                Blocks(text, quote, indent + "> ");
                break;
            case ContainerBlock container:
                Blocks(text, container, indent);
                break;
            case LeafBlock { Inline: { } inlines }:
                Inlines(text, inlines, indent);
                break;
            case ThematicBreakBlock line:
                text.Append(line.ThematicChar, Math.Max(3, line.ThematicCharCount));
                break;
            case LeafBlock leaf:
                text.Append(leaf.Lines.ToString().ReplaceLineEndings("\n" + indent));
                break;
        }
    }

    static void Inlines(StringBuilder text, ContainerInline inlines, string indent)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline words:
                    text.Append(words.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append('\n').Append(indent);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LinkInline link:
                    Link(text, link, indent);
                    break;
                case ContainerInline container:
                    Inlines(text, container, indent);
                    break;
            }
        }
    }

    /// <summary>A link's words, and where it leads unless they say it.</summary>
    static void Link(StringBuilder text, LinkInline link, string indent)
    {
        var from = text.Length;
        Inlines(text, link, indent);
        if (link.Url is { Length: > 0 } url && text.ToString(from, text.Length - from) is var label && !url.EndsWith(label, StringComparison.OrdinalIgnoreCase))
        {
            text.Append(" (").Append(url).Append(')');
        }
        else if (text.Length == from)
        {
            text.Append(link.Url);
        }
    }

    static int LastLine(Block block) => block switch
    {
        FencedCodeBlock code => code.Line + code.Lines.Count + 1,
        LeafBlock { Lines.Count: > 0 } leaf => leaf.Line + leaf.Lines.Count - 1,
        ContainerBlock { Count: > 0 } container => LastLine(container[^1]),
        LeafBlock { Inline: { } inlines } leaf => leaf.Line + inlines.Descendants<LineBreakInline>().Count(),
        _ => block.Line,
    };
}
