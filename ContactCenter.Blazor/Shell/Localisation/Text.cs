namespace ContactCenter.Blazor.Shell.Localisation;

/// <summary>
/// One text in all languages. A capability keeps its texts as static fields of a class in its own folder (<c>InboxTexts.Pending</c>), so a
/// missing language or a wrong key does not compile; <c>{0}</c> stands for an argument.
/// </summary>
public sealed record Text(string Es, string En, string Pt)
{
    public string In(Language language) => language switch
    {
        Language.En => En,
        Language.Pt => Pt,
        _ => Es,
    };
}

/// <summary>A text that depends on a number: <c>new Plural(one, other)</c>; the number is argument <c>{0}</c>.</summary>
public sealed record Plural(Text One, Text Other)
{
    public Text For(long count) => count == 1 ? One : Other;
}
