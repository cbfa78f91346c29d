using ContactCenter.Core.Journal;

namespace ContactCenter.Blazor.Quality;

/// <summary>Reviews of conversations, as supervisors write and agents read them.</summary>
static class QualitySetup
{
    public static void AddQuality(this IServiceCollection services) =>
        services.AddSingleton<ReviewNews>().AddSingleton<IJournalSubscriber>(provider => provider.GetRequiredService<ReviewNews>());
}
