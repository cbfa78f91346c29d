using Bunit;
using ContactCenter.Bench.Providers;
using ContactCenter.Blazor.Inbox;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>A customer's file that is fetched when their conversation is over, and its agent still has it before them.</summary>
public sealed class LateFileTests : InboxContext
{
    [Fact]
    public async Task Fetched_StandsInTheAgentsOpenConversationAtOnce()
    {
        await using var server = await FakeHeyNow.Start();
        (server.Picture, server.IsBroken) = (SimulatedFile.Picture.Content, true);
        var hey = await HeyNow.In(Centre, server.Address);
        await hey.Deliver($$$$"""
            {"event":{"key":{"channel":1,"platformId":"{{{{HeyNow.Platform}}}}","clientId":"{{{{HeyNow.Customer}}}}","session":"1"},"ability":"ventas"},
             "data":{"message":"Les mando una foto","incoming":true,"lastMessageTrace":{"idMessageHey":"m1"},"metaData":{"temporal":[{"name":"comprobante.png","mimeType":"image/png","urlFileshare":"{{{{server.Address}}}}/files/there"}]}}}
            """);
        var id = (await hey.Interactions()).Single().Id;
        (await Centre.Get<TakeInteraction>().Run(Ana, id)).Error.ShouldBeNull();
        (await Centre.Get<EndInteraction>().Run(Ana, id)).Error.ShouldBeNull();
        await Centre.Drain();
        Navigation.NavigateTo($"/inbox?tab=history&id={id}");
        await Services.GetRequiredService<InboxBridge>().Start();
        var page = Render<InboxPage>();
        page.WaitForAssertion(() => page.Find(".timeline").TextContent.ShouldContain("Les mando una foto"));
        page.FindAll(".timeline img[alt='comprobante.png']").ShouldBeEmpty();

        server.IsBroken = false;
        await using var db = Centre.Read();
        foreach (var file in await db.ProviderFiles.Select(file => file.Id).ToListAsync())
            await Centre.Get<FetchFile>().Run(file, default);

        page.WaitForAssertion(() => page.Find(".timeline img[alt='comprobante.png']").ShouldNotBeNull());
    }
}
