using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Recordings;

public sealed class SavedSearchTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor supervisor = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        supervisor = await centre.LogIn(Seed.Supervisor);
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    Task<Result<int>> Save(string name, string query = "offline=1", Actor? by = null) => centre.Get<SaveSearch>().Run(by ?? supervisor, Channel.Webchat, name, query);

    async Task<(string, string)[]> Kept(Actor? by = null, Channel channel = Channel.Webchat) =>
        [.. (await centre.Get<SavedSearchesQuery>().Read(by ?? supervisor, channel)).Value.Select(search => (search.Name, search.Query))];

    [Fact]
    public async Task Saved_StandsInOrder_AndTheSameNameReplaces()
    {
        await Save("Offline");
        await Save("Text", "text=refund");
        (await Save("  OFFLINE ", "offline=1&seen=0")).Error.ShouldBeNull();
        (await Kept()).ShouldBe([("OFFLINE", "offline=1&seen=0"), ("Text", "text=refund")]);
        (await Kept(channel: Channel.HeyNow)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Others_NeitherSeeNorForgetIt()
    {
        var id = (await Save("Mine")).Value;
        var other = await centre.LogIn(Seed.ForeignSupervisor);
        (await Kept(other)).ShouldBeEmpty();
        (await centre.Get<ForgetSearch>().Run(other, id)).Error.ShouldBeOfType<NotFound>();
        (await Kept()).ShouldHaveSingleItem();
        (await centre.Get<ForgetSearch>().Run(supervisor, id)).Error.ShouldBeNull();
        (await Kept()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(" ", "offline=1", "name", "required")]
    [InlineData("a\0", "offline=1", "name", "bad-text")]
    [InlineData("Empty", "", "query", "required")]
    public async Task Refused_SaysWhere_AndKeepsNothing(string name, string query, string field, string code)
    {
        (await Save(name, query)).Error.ShouldBe(new InvalidInput(field, code));
        (await Save(new string('n', SaveSearch.LongestName + 1))).Error.ShouldBe(new InvalidInput("name", "too-long"));
        (await Save("Long", new string('q', SaveSearch.LongestQuery + 1))).Error.ShouldBe(new InvalidInput("query", "too-long"));
        (await Kept()).ShouldBeEmpty();
    }

    [Fact]
    public async Task TooMany_AreRefused_ButOneMayStillBeReplaced()
    {
        for (var number = 0; number < SaveSearch.Most; number++)
        {
            await Save($"Search {number}");
        }

        (await Save("One more")).Error.ShouldBe(new InvalidInput("name", "too-many"));
        (await Save("Search 7", "text=other")).Error.ShouldBeNull();
        (await Kept()).Length.ShouldBe(SaveSearch.Most);
    }
}
