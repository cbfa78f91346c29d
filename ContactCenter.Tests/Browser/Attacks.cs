namespace ContactCenter.Tests.Browser;

/// <summary>Texts that try to run a script or to break the page; each script sets <see cref="Flag"/> on the window.</summary>
static class Attacks
{
    public const string Flag = "attacked";

    public static readonly string[] Markup =
    [
        "<img src=x onerror=window.attacked=1>",
        "\"><svg onload=window.attacked=1>",
        "<script>window.attacked=1</script>",
        "'-(window.attacked=1)-'",
        "</textarea></title></style><img src=x onerror=window.attacked=1>",
        "<iframe srcdoc='<script>parent.attacked=1</script>'></iframe>",
        "<a href=\"javascript:window.attacked=1\">a</a>",
        "[b](javascript:window.attacked=1)",
        "[c](java&#x0A;script:window.attacked=1)",
        "![d](x\"onerror=\"window.attacked=1)",
        "<math><mtext><table><mglyph><style><img src=x onerror=window.attacked=1>",
        "<svg><animate onbegin=window.attacked=1 attributeName=x dur=1s>",
        "<details open ontoggle=window.attacked=1>",
        "<input autofocus onfocus=window.attacked=1>",
        "<form action=javascript:window.attacked=1><button>e</button></form>",
        "<base href=//evil.invalid/><link rel=stylesheet href=//evil.invalid/x.css>",
        "{{constructor.constructor('window.attacked=1')()}} ${window.attacked=1} @(1+1)",
        "data:text/html,<script>window.attacked=1</script>",
        "javascript:window.attacked=1",
    ];

    /// <summary>Right-to-left override, zero-width characters, and ten thousand marks upon one letter.</summary>
    public static readonly string[] Layout =
    [
        "\u202Eoverride txet esrever\u202C\u2067isolate",
        string.Concat(Enumerable.Repeat("a\u200B\u200D\uFEFF", 200)),
        "Z" + string.Concat(Enumerable.Repeat("\u0301", 9_000)),
        new('W', 2_000),
    ];
}
