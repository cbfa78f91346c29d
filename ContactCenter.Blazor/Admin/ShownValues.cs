using System.Globalization;
using System.Text.Json.Nodes;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Admin;

/// <summary>Stored values of a difference in words: yes and no, names instead of numbers, lists line by line.</summary>
static class ShownValues
{
    static readonly Text yes = new("Sí", "Yes", "Sim");
    static readonly Text no = new("No", "No", "Não");

    public static string Of(Localizer l, UserDirectory users, string path, string? value) => value switch
    {
        null or "" or "[]" or "{}" => "–",
        "true" => l[yes],
        "false" => l[no],
        _ when path is "securityGroupId" && Number(value) is { } group => GroupNames.Of(l, group, users.Groups.FirstOrDefault(known => known.Id == group)?.Name ?? "#" + value),
        _ when path is "roles" && Number(value) is { } roles => Roles(l, (Roles)roles),
        _ when path is "language" or "defaultLanguage" && Languages.Find(value) is { } language => language.OwnName(),
        ['[' or '{', ..] => Lines(l, value),
        _ => value,
    };

    static string Roles(Localizer l, Roles roles) =>
        string.Join(", ", RoleNames.Named.Where(named => roles.HasFlag(Enum.Parse<Roles>(named.Role))).Select(named => l[named.Name])) is { Length: > 0 } names ? names : "–";

    static int? Number(string value) => int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    // A text may begin like JSON without being any.
    static string Lines(Localizer l, string value)
    {
        try
        {
            return JsonNode.Parse(value) switch
            {
                JsonArray list => string.Join('\n', list.Select(item => "• " + Plain(l, item))),
                { } node => Plain(l, node),
                null => value,
            };
        }
        catch (System.Text.Json.JsonException)
        {
            return value;
        }
    }

    static string Plain(Localizer l, JsonNode? node) => node switch
    {
        null => "–",
        JsonObject parts => string.Join(" · ", parts.Where(part => part.Value is not null && part.Key != "id").Select(part => $"{part.Key}: {Plain(l, part.Value)}")),
        JsonArray list => string.Join(", ", list.Select(item => Plain(l, item))),
        JsonValue value when value.TryGetValue<bool>(out var flag) => l[flag ? yes : no],
        _ => node.ToString(),
    };
}
