using System.Security.Claims;
using ContactCenter.Blazor.Inbox.Notes;
using ContactCenter.Blazor.Inbox.TopBar;
using ContactCenter.Blazor.Quality;
using ContactCenter.Blazor.Supervisor.Alerts;
using ContactCenter.Blazor.Talks;

namespace ContactCenter.Blazor.Shell.TopBar;

/// <summary>
/// What capabilities put into the top bar, from left to right: the own state menu, a counter per channel, the alerts. Each is a component without
/// parameters that reads the store. A page adds something of its own with <c>&lt;SectionContent SectionName="@TopBarParts.PageSection"&gt;</c>.
/// </summary>
static class TopBarParts
{
    public const string PageSection = "top-bar";

    static readonly IReadOnlyList<(Type Component, string Role)> all = [(typeof(AgentStateMenu), RoleNames.Agent), (typeof(ChannelCounters), RoleNames.Agent),
        (typeof(MentionMenu), RoleNames.Agent), (typeof(MentionMenu), RoleNames.Supervisor), (typeof(ReviewCounter), RoleNames.Agent), (typeof(CommentMenu), RoleNames.Supervisor), (typeof(OwnTalk), RoleNames.Agent), (typeof(AnswersMenu), RoleNames.Supervisor), (typeof(AlertsMenu), RoleNames.Supervisor), (typeof(AlertMenu), RoleNames.Agent), (typeof(AlertMenu), RoleNames.Supervisor)];

    public static IEnumerable<Type> For(ClaimsPrincipal user) => all.Where(p => user.IsInRole(p.Role)).Select(p => p.Component).Distinct();
}
