using ContactCenter.Core.Journal;

namespace ContactCenter.Blazor.Talks;

/// <summary>Agents' talks with their supervisors.</summary>
static class TalkSetup
{
    public static void AddTalks(this IServiceCollection services) =>
        services.AddSingleton<TalkNews>().AddSingleton<IJournalSubscriber>(provider => provider.GetRequiredService<TalkNews>());
}
