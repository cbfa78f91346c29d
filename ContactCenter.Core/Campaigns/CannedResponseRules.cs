using ContactCenter.Core.Common;

namespace ContactCenter.Core.Campaigns;

/// <summary>The rules of the canned response form.</summary>
public sealed class CannedResponseRules : FieldRules<CannedResponseSettings>
{
    public const int LongestShortcut = 40, LongestText = 5_000;

    public static readonly CannedResponseRules Instance = new();

    CannedResponseRules()
    {
        Must(response => response.Shortcut, shortcut => InputRules.Check(shortcut, LongestShortcut, required: true) ?? (shortcut.All(IsPlain) ? null : "bad-shortcut"));
        Text(response => response.Description, InputRules.Name);
        Text(response => response.Text, LongestText, required: true);
    }

    static bool IsPlain(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';
}
