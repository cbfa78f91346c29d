using static ContactCenter.Blazor.Shell.Navigation.NavigationTexts;

namespace ContactCenter.Blazor.Shell.Navigation;

/// <summary>
/// The whole left menu, in one place. An entry shows itself as soon as a page with its address exists and the user has its role, so it may
/// be listed before its page is built.
/// </summary>
static class ConsoleMenu
{
    public static IReadOnlyList<MenuEntry> All { get; } =
    [
        new("/inbox", "chat", Agent, null, NavigationTexts.Inbox, RoleNames.Agent) { ShortName = InboxShort },
        new("/outbound", "outgoing_mail", Agent, null, NavigationTexts.Outbound, RoleNames.Agent) { ShortName = OutboundShort, OutboundOnly = true },
        new("/reviews", "rate_review", Agent, null, OwnReviews, RoleNames.Agent) { ShortName = NavigationTexts.Quality },
        new("/supervisor/campaigns/webchat", "monitoring", NavigationTexts.Supervisor, Campaigns, Webchat, RoleNames.Supervisor),
        new("/supervisor/campaigns/heynow", "monitoring", NavigationTexts.Supervisor, Campaigns, HeyNow, RoleNames.Supervisor),
        new("/supervisor/campaigns/all", "monitoring", NavigationTexts.Supervisor, Campaigns, AllOfThem, RoleNames.Supervisor),
        new("/supervisor/recordings/webchat", "manage_search", NavigationTexts.Supervisor, NavigationTexts.Recordings, Webchat, RoleNames.Supervisor),
        new("/supervisor/recordings/heynow", "manage_search", NavigationTexts.Supervisor, NavigationTexts.Recordings, HeyNow, RoleNames.Supervisor),
        new("/supervisor/bulk", "campaign", NavigationTexts.Supervisor, null, NavigationTexts.Bulk, RoleNames.Supervisor) { ShortName = BulkShort, OutboundOnly = true },
        new("/supervisor/quality", "grade", NavigationTexts.Supervisor, null, NavigationTexts.Quality, RoleNames.Supervisor),
        new("/supervisor/reports", "bar_chart", NavigationTexts.Supervisor, null, Reports, RoleNames.Supervisor),
        new("/admin/providers/heynow", "hub", Administrator, NavigationTexts.Providers, HeyNow, RoleNames.Administrator) { OfAllOnly = true },
        new("/admin/campaigns/webchat", "campaign", Administrator, Campaigns, Webchat, RoleNames.Administrator),
        new("/admin/campaigns/heynow", "campaign", Administrator, Campaigns, HeyNow, RoleNames.Administrator),
        new("/admin/members", "person_add", Administrator, null, Members, RoleNames.Administrator),
        new("/admin/quality", "star", Administrator, null, QualityForms, RoleNames.Administrator) { ShortName = NavigationTexts.Quality },
        new("/admin/breaks", "coffee", Settings, null, NavigationTexts.Breaks, RoleNames.Administrator),
        new("/canned-responses", "quickreply", Settings, null, CannedResponses, RoleNames.Supervisor, RoleNames.Administrator) { ShortName = Responses },
        new("/admin/agents", "group", Settings, null, Agents, RoleNames.Administrator) { OfAllOnly = true },
        new("/admin/groups", "shield_person", Settings, null, SecurityGroups, RoleNames.Administrator) { OfAllOnly = true },
        new("/admin/audit", "history", Settings, null, Audit, RoleNames.Administrator) { OfAllOnly = true },
        new("/admin/verify", "verified_user", Settings, null, NavigationTexts.Verification, RoleNames.Administrator) { OfAllOnly = true },
        new("/admin/personal-data", "person_remove", Settings, null, PersonalData, RoleNames.Administrator) { OfAllOnly = true },
        new("/admin/transfer", "import_export", Settings, null, ImportExport, RoleNames.Administrator) { OfAllOnly = true },
    ];
}
