using ContactCenter.Core.Erasing;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Erasing;

/// <summary>What is kept of a person because they wrote through a provider: number, session, ids, reasons, templates and names of files.</summary>
public sealed class ProviderErasureTests : IAsyncLifetime
{
    const string Number = "59899777111", Other = "59899777222", Session = "4571829304657281";

    HeyNow hey = null!;

    public async Task InitializeAsync() => hey = await HeyNow.Start();

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    [Fact]
    public async Task AfterAnErasureByNumber_NothingOfIt_IsInAnyByte_AndOthersStay()
    {
        await hey.Tell(new MessageNews(new ProviderAddress(1, HeyNow.Platform, Number, Session), "idofthefirst", "wordsofthefirst")
        {
            Skill = "ventas",
            Name = "nameofthecustomer",
            Files = [new FileNews("nameofthefile.pdf", "application/x-typeofthefile") { Source = "http://127.0.0.1:9/pathofthefile" }],
        });
        await hey.Write("theirs", "Hola", client: Other);
        var (ana, id) = (await hey.Centre.LogIn(Seed.Ana), (await hey.Interactions(Number))[0].Id);
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        var message = (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, "c1", "wordsoftheagent")).Value.Sequence;
        await hey.Centre.Write(unit =>
        {
            unit.Providers.Accepted(hey.ProviderId, unit.Providers.Of(message)!.ProviderMessageId, "idoftheanswer");
            unit.Providers.Move(hey.ProviderId, "idoftheanswer", DeliveryStatus.Failed, "codeofthefailure", "reasonofthefailure");
        });
        (await hey.Centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await hey.Centre.Drain();
        string[] words = [Number, Session, "idofthefirst", "wordsofthefirst", "nameofthecustomer", "nameofthefile", "typeofthefile", "pathofthefile", "wordsoftheagent", "idoftheanswer", "codeofthefailure", "reasonofthefailure"];
        var before = new KeptBytes(hey.Centre);
        words.ShouldAllBe(word => before.Hold(word));

        var (admin, key) = (await hey.Centre.LogIn(Seed.Administrator), new PersonKey(PersonKeyKind.Number, $"+{Number}"));
        var plan = (await hey.Centre.Get<PlanErasure>().Run(admin, key)).Value;
        (await hey.Centre.Get<StartErasure>().Run(admin, key, plan.Digest)).Error.ShouldBeNull();
        await hey.Centre.Get<ErasureRun>().Finish();
        await hey.Centre.Drain();

        var after = new KeptBytes(hey.Centre);
        words.Where(after.Hold).ShouldBeEmpty();
        after.Hold(Other).ShouldBeTrue();
        (await hey.Write("theirs", "Hola", client: Other)).Repeated.ShouldBe(1);
    }
}
