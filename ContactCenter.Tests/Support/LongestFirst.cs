using ContactCenter.Tests.Core.Campaigns;
using ContactCenter.Tests.Core.Routing;
using ContactCenter.Tests.Support;
using ContactCenter.Tests.Widget;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("ContactCenter.Tests.Support." + nameof(LongestFirst), "ContactCenter.Tests")]

namespace ContactCenter.Tests.Support;

/// <summary>Classes run beside each other: the longest begin first, so that none of them is left running alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    static readonly string[] longest = [nameof(KillTests), nameof(CrashTests), nameof(NetworkTests), nameof(ScheduleYearTests), nameof(RoutingStressTests)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections.OrderBy(Place);

    static int Place(ITestCollection collection)
    {
        var place = Array.FindIndex(longest, name => collection.DisplayName.EndsWith($".{name}", StringComparison.Ordinal));
        return place < 0 ? longest.Length : place;
    }
}
