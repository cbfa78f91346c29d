using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Receiving;

namespace ContactCenter.Tests.Core.Common;

public sealed class GrowingPauseTests
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(9, 1_280)]
    [InlineData(10, 1_800)]
    [InlineData(int.MaxValue, 1_800)]
    public void After_DoublesUpToTheLongest(int attempts, int seconds)
    {
        GrowingPause.After(attempts, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(30)).ShouldBe(TimeSpan.FromSeconds(seconds));
        new FetchOptions().Pause(attempts).ShouldBe(TimeSpan.FromSeconds(seconds));
    }
}
