using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Seals;

/// <summary>A centre with a <see cref="SealedTalk"/>, for each test anew.</summary>
public abstract class SealedTalkTests(TimeSpan? anchored = null) : IAsyncLifetime
{
    private protected Centre centre = null!;
    private protected SealedTalk talk = null!;

    public virtual async Task InitializeAsync()
    {
        centre = await Centre.Start(anchored: anchored);
        talk = await SealedTalk.In(centre);
    }

    public async Task DisposeAsync()
    {
        talk.Dispose();
        await centre.DisposeAsync();
    }
}
