using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Interactions;

public sealed class MessageSearchTests
{
    [Fact]
    public async Task Find_NeitherCaseNorAccentsMatter_WhateverTheWordsHold()
    {
        await using var centre = await Centre.Start();
        var ana = await centre.LogIn(Seed.Ana);
        var id = await centre.Arrive(ana);
        var send = centre.Get<SendAgentMessage>();
        var first = (await send.Run(ana, id, "1", "El ENVÍO demora")).Value.Sequence;
        var second = (await centre.Get<AddCustomerMessage>().Run(id, "2", "¿y el envio 100%_'?")).Value.Sequence;
        await send.Run(ana, await centre.Arrive(ana), "3", "envío");
        (await Find("envio")).ShouldBe([first, second]);
        (await Find(" 100%_' ")).ShouldBe([second]);
        (await Find("nothing")).ShouldBeEmpty();
        await centre.Get<AddNote>().Run(ana, id, "n1", "Ask about the envío");
        await centre.Get<AddNote>().Run(ana, id, "n2", "Something else");
        var note = (await Find("ask ABOUT")).ShouldHaveSingleItem();
        (await Find("envio")).ShouldBe([first, second, note]);
        (await centre.Get<MessageSearchQuery>().Find(ana, id, " ")).Error.ShouldBe(new InvalidInput("words", "required"));
        (await centre.Get<MessageSearchQuery>().Find(await centre.LogIn(Seed.Bruno), id, "envio")).Error.ShouldBe(new NotFound());

        async Task<IReadOnlyList<long>> Find(string words) => (await centre.Get<MessageSearchQuery>().Find(ana, id, words)).Value;
    }
}
