using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Providers;

/// <summary>Why a provider refused a message is told in its own words: text from outside, in a bounded length.</summary>
public sealed class RefusedReasonTests
{
    [Theory]
    [InlineData("El número no existe", "El número no existe")]
    [InlineData("<script>alert(1)</script>\u202e", "<script>alert(1)</script>\u202e")]
    [InlineData("a\0b", null)]
    [InlineData("x*1000", "x*199")]
    public async Task Refused_InAnyWords_FailsAndKeepsWhatCanBeKept(string body, string? kept)
    {
        await using var server = await AnsweringServer.Start(400, Written(body), "text/plain");
        await using var hey = await HeyNow.Start(server.Address);
        await hey.Write("m1", "Hola");
        var (ana, id) = (await hey.Centre.LogIn(Seed.Ana), (await hey.Interactions()).Single().Id);
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();

        var message = (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, "c1", "Hola")).Value.Sequence;
        await hey.Until(() => hey.StatusOf(message) == DeliveryStatus.Failed);

        await using var db = hey.Centre.Read();
        var row = await db.ProviderMessages.AsNoTracking().SingleAsync(known => known.MessageId == message);
        (row.Code, row.Reason).ShouldBe(("400", kept is null ? null : Written(kept) + (kept.StartsWith("x*", StringComparison.Ordinal) ? "…" : "")));
        server.All.Count.ShouldBe(1);
    }

    static string Written(string text) => text.StartsWith("x*", StringComparison.Ordinal) ? new string('x', int.Parse(text[2..])) : text;
}
