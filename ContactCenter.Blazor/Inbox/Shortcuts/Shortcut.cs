using ContactCenter.Blazor.Shell.Localisation;
using static ContactCenter.Blazor.Inbox.Shortcuts.ShortcutTexts;

namespace ContactCenter.Blazor.Inbox.Shortcuts;

/// <summary>One thing that keys do in the inbox.</summary>
/// <param name="Id">Names the element that is pressed or gets the focus (<c>data-key</c>); where there is none, the page is asked.</param>
/// <param name="Keys">As the browser calls them, "Alt+ArrowDown". A single character does nothing while one types.</param>
public sealed record Shortcut(string Id, Text Name, params IReadOnlyList<string> Keys)
{
    public const string Next = "next", Previous = "previous", Oldest = "oldest", Close = "close", Break = "break";

    /// <summary>All of them: the script acts on this table, the help sheet shows it.</summary>
    public static IReadOnlyList<(Text Group, IReadOnlyList<Shortcut> Shortcuts)> All { get; } =
    [
        (Moving,
        [
            new(Next, NextOne, "Alt+ArrowDown", "j"),
            new(Previous, PreviousOne, "Alt+ArrowUp", "k"),
            new(Oldest, TakeOldest, "t"),
            new("search", Search, "/"),
            new("find", FindHere, "s"),
            new(Close, CloseOne, "x"),
        ]),
        (Writing,
        [
            new("composer", Compose, "c"),
            new("leave", LeaveBox, "Escape"),
            new("canned", Canned, "r"),
            new("emoji", Emoji, "m"),
            new("note", Note, "n"),
        ]),
        (Deciding,
        [
            new("transfer", ShortcutTexts.Transfer, "f"),
            new("end", End, "e"),
            new(Break, BreakOnOff, "b"),
            new("help", Help, "?", "Ctrl+/"),
        ]),
    ];

    /// <summary>A key as it stands on keyboards.</summary>
    public static IEnumerable<string> Caps(string keys) => keys.Length == 1 ? [keys.ToUpperInvariant()] : keys.Split('+').Select(key => key switch
    {
        "ArrowDown" => "↓",
        "ArrowUp" => "↑",
        "Escape" => "Esc",
        _ => key,
    });
}
