using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Agents;

public sealed class AlertChoicesTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        ana = await centre.LogIn(Seed.Ana);
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task Choices_AreTheAgentsOwn_AndOutliveALogIn()
    {
        (await Read(ana)).ShouldBe(AlertChoices.Default);
        var quiet = new AlertChoices(AlertKinds.Offered, AlertKinds.None, 0);
        (await Save(quiet with { Volume = 70 })).ShouldBeNull();
        (await Save(quiet)).ShouldBeNull();
        (await Read(await centre.LogIn(Seed.Ana))).ShouldBe(quiet);
        (await Read(await centre.LogIn(Seed.Bruno))).ShouldBe(AlertChoices.Default);
    }

    [Fact]
    public async Task Choices_BeyondTheirRange_AreRefused()
    {
        (await Save(AlertChoices.Default with { Volume = 101 })).ShouldBe(new InvalidInput("volume", "range"));
        (await Save(AlertChoices.Default with { Sounds = (AlertKinds)128 })).ShouldBe(new InvalidInput("kinds", "unknown"));
        (await Read(ana)).ShouldBe(AlertChoices.Default);
    }

    async Task<AlertChoices> Read(Actor actor) => (await centre.Get<AlertChoicesQuery>().Read(actor)).Value;

    async Task<Error?> Save(AlertChoices choices) => (await centre.Get<SaveAlertChoices>().Run(ana, choices)).Error;
}
