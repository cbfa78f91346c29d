using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Widget;

/// <summary>Notes, dispositions and their words never come near a visitor, at no entrance (#50); what an agent deletes goes from every one.</summary>
public sealed class WordsForColleaguesTests(StreamTests.Server server) : IClassFixture<StreamTests.Server>
{
    const string Secret = "never-for-the-customer";

    [Fact]
    public async Task Notes_AreInNoSnapshotStreamOrResumedStream_050()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        var id = Id(client);
        var ana = await server.LogIn(Seed.Ana);
        await server.Get<TakeInteraction>().Run(ana, id);
        using var live = await client.Listen();
        var begun = (await live.Until("snapshot")).Id;
        await server.Get<AddNote>().Run(ana, id, "note", $"{Secret} @bruno");
        await server.Get<SendAgentMessage>().Run(ana, id, "m", "to the customer");
        await server.Get<EndInteraction>().Run(ana, id, new Closing(null, Secret));
        await server.Get<AddNote>().Run(ana, id, "later", Secret);
        using var resumed = await client.Listen(begun);
        using var fresh = await client.Listen();
        foreach (var (stream, last) in new[] { (live, "state"), (resumed, "state"), (fresh, "snapshot") })
            await All(stream, last);

        static async Task All(EventReader stream, string last)
        {
            while (true)
            {
                var next = (await stream.Next())!;
                next.Data.GetRawText().ShouldNotContain(Secret);
                next.Name.ShouldNotBe("note");
                if (next.Name == last && (last == "snapshot" || next.Data.GetProperty("state").GetString() == "ended"))
                    return;
            }
        }
    }

    [Fact]
    public async Task Deleted_IsToldLiveAndGoneFromEveryLaterReading()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        var id = Id(client);
        var ana = await server.LogIn(Seed.Ana);
        await server.Get<TakeInteraction>().Run(ana, id);
        using var live = await client.Listen();
        var begun = (await live.Until("snapshot")).Id;
        var message = (await server.Get<SendAgentMessage>().Run(ana, id, "m", Secret)).Value.Sequence;
        await server.Get<SendAgentMessage>().Run(ana, id, "a", "as I said", message);
        (await live.Until("message")).Data.GetProperty("text").GetString().ShouldBe(Secret);
        var quote = (await live.Until("message")).Data.GetProperty("quote");
        (quote.GetProperty("sequence").GetInt64(), quote.GetProperty("text").GetString(), quote.GetProperty("agent").GetString()).ShouldBe((message, Secret, "ana"));
        await server.Get<DeleteMessage>().Run(ana, id, message);
        (await live.Until("deleted")).Data.GetProperty("sequence").GetInt64().ShouldBe(message);

        using var fresh = await client.Listen();
        var snapshot = (await fresh.Until("snapshot")).Data;
        snapshot.GetRawText().ShouldNotContain(Secret);
        snapshot.GetProperty("messages").EnumerateArray().Single(each => each.GetProperty("sequence").GetInt64() == message).GetProperty("deleted").GetBoolean().ShouldBeTrue();
        using var resumed = await client.Listen(begun);
        (await resumed.Until("message")).Data.GetRawText().ShouldNotContain(Secret);
        (await resumed.Until("message")).Data.GetProperty("quote").GetProperty("deleted").GetBoolean().ShouldBeTrue();
        (await resumed.Until("deleted")).Data.GetProperty("sequence").GetInt64().ShouldBe(message);
    }

    long Id(WidgetClient client) => server.Get<ContactCenter.Blazor.Widget.VisitorTokens>().Read(client.Token)!.Value.InteractionId;
}
