using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Admin;

static class GroupNames
{
    static readonly Text all = new("Todos", "All", "Todos");

    /// <summary>The built-in group is named in the user's language.</summary>
    public static string Of(Localizer localizer, int id, string name) => id == SecurityGroup.All ? localizer[all] : name;
}
