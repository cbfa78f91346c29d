using System.Net;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ContactCenter.Core.Interactions;

/// <summary>Agents' Markdown as HTML: raw HTML off, only http, https and mailto links, no images. Text that is made to be slow stays text.</summary>
public static class MarkdownText
{
    /// <summary>More of these in one text are no formatting but an attack on the parser.</summary>
    const int MaximumMarks = 400;

    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseSoftlineBreakAsHardlineBreak().Build();

    /// <param name="text">As it was written.</param>
    /// <param name="phones">Telephone numbers and e-mail addresses become links too: for the console.</param>
    public static string ToHtml(string text, bool phones = false)
    {
        if (IsTooDeep(text) || HasTooManyMarks(text))
        {
            return Plain(text);
        }

        try
        {
            return Formatted(text, phones);
        }
        catch (ArgumentException)
        {
            // Nested deeper than the parser allows.
            return Plain(text);
        }
    }

    /// <summary>The words without the marks, for where there is no formatting. Never empty where something was written.</summary>
    public static string ToPlain(string text)
    {
        if (IsTooDeep(text) || HasTooManyMarks(text))
        {
            return text;
        }

        try
        {
            return MarkdownPlain.Of(Markdown.Parse(text, pipeline)) is { Length: > 0 } plain ? plain : text;
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    static bool HasTooManyMarks(string text) =>
        text.AsSpan().Count('[') + text.AsSpan().Count('(') + text.AsSpan().Count('>') + text.AsSpan().Count('*') + text.AsSpan().Count('_') > MaximumMarks;

    /// <summary>Quotes and lists within one another, all on one line: the parser would go down into each.</summary>
    static bool IsTooDeep(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length - line.TrimStart(" \t>+-*.)0123456789").Length > MaximumMarks)
            {
                return true;
            }
        }

        return false;
    }

    static string Formatted(string text, bool phones)
    {
        var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new SafeLinks());
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new SafeAutolinks());
        if (phones)
        {
            renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new LinkedWords());
        }

        renderer.Render(Markdown.Parse(text, pipeline));
        return writer.ToString();
    }

    static string Plain(string text) => $"<p>{WebUtility.HtmlEncode(text).Replace("\n", "<br />")}</p>";

    static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeMailto);

    static void Open(HtmlRenderer renderer, string url)
    {
        renderer.Write("<a href=\"");
        renderer.WriteEscapeUrl(url);
        renderer.Write("\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">");
    }

    sealed class SafeLinks : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var safe = !link.IsImage && IsSafe(link.Url);
            if (safe)
            {
                Open(renderer, link.Url!);
            }

            renderer.WriteChildren(link);
            if (safe)
            {
                renderer.Write("</a>");
            }
        }
    }

    sealed class SafeAutolinks : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
            if (!IsSafe(url))
            {
                renderer.WriteEscape(link.Url);
                return;
            }

            Open(renderer, url);
            renderer.WriteEscape(link.Url);
            renderer.Write("</a>");
        }
    }

    /// <summary>Words between the Markdown, in which numbers and addresses lead somewhere; within a link they are just words.</summary>
    sealed class LinkedWords : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline words)
        {
            if (words.FindParentOfType<LinkInline>().Any())
            {
                renderer.WriteEscape(words.Content);
                return;
            }

            foreach (var part in TextLinks.Parts(words.Content.ToString()))
            {
                if (part.Href is { } href)
                {
                    Open(renderer, href);
                }

                renderer.WriteEscape(part.Text);
                if (part.Href is not null)
                {
                    renderer.Write("</a>");
                }
            }
        }
    }
}
