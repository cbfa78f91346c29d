using ContactCenter.Bench.Providers;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>Files that Hey Now names by their address. The background fetches beside these calls: whoever is first, each becomes one message.</summary>
public sealed class FetchFileTests : IAsyncLifetime
{
    FakeHeyNow server = null!;
    HeyNow hey = null!;

    public async Task InitializeAsync()
    {
        server = await FakeHeyNow.Start();
        server.Picture = SimulatedFile.Picture.Content;
        hey = await HeyNow.Start(server.Address);
    }

    public async Task DisposeAsync()
    {
        await hey.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Run_AFileThatIsThere_BecomesOneMessageAndIsExpectedNoMore()
    {
        await Name("/files/there");

        (await Fetch()).ShouldBeTrue();

        (await Said()).ShouldBe(["Customer: foto.png"]);
        (await Expected()).ShouldBeEmpty();
        await using var db = hey.Centre.Read();
        var message = await db.Messages.SingleAsync(message => message.Text == "foto.png");
        (await db.ProviderMessages.SingleAsync(known => known.ProviderMessageId == "m1")).MessageId.ShouldBe(message.Id);
    }

    [Fact]
    public async Task Run_WhileItCannotBeHad_StaysExpectedAlsoThroughARestart()
    {
        server.IsBroken = true;
        await Name("/files/there");
        (await Fetch()).ShouldBeFalse();
        (await Said()).ShouldBeEmpty();

        await hey.Restart();
        server.IsBroken = false;

        (await Fetch()).ShouldBeTrue();
        (await Said()).ShouldBe(["Customer: foto.png"]);
    }

    [Fact]
    public async Task Run_AfterADay_GivesUpAndSaysSo()
    {
        server.IsBroken = true;
        await Name("/files/there");
        hey.Centre.Time.Advance(TimeSpan.FromHours(25));

        (await Fetch()).ShouldBeTrue();

        (await Said()).ShouldHaveSingleItem().ShouldContain("foto.png]");
        (await Expected()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/files/gone")]
    [InlineData("/elsewhere")]
    [InlineData("http://127.0.0.1:1/a")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://0x7f000001/a")]
    [InlineData("file:///etc/passwd")]
    public async Task Run_WhatMayNeverBeFetched_IsGone_061(string source)
    {
        await Name(source);

        (await Fetch()).ShouldBeTrue();

        (await Said()).ShouldHaveSingleItem().ShouldContain("foto.png]");
    }

    [Fact]
    public async Task AProviderThatHangs_HoldsUpNobodyElsesFiles()
    {
        await hey.AddCloud(server.Address);
        await hey.Write("m0", "Hola");
        var interaction = (await hey.Interactions()).ShouldHaveSingleItem().Id;
        await hey.Centre.Write(unit =>
        {
            for (var i = 0; i < 20; i++)
            {
                unit.Providers.Expect(new ProviderFile { ProviderId = Cloud, ProviderMessageId = $"held{i}#1", InteractionId = interaction, Source = "held", Name = "lenta.png", NamedAt = unit.Now });
            }
        });
        hey.Centre.Get<FetchFiles>().Look();
        SpinWait.SpinUntil(() => server.Held >= 8, TimeSpan.FromSeconds(20)).ShouldBeTrue();

        await Name("/files/there");

        SpinWait.SpinUntil(() => Said().Result.Contains("Customer: foto.png"), TimeSpan.FromSeconds(20)).ShouldBeTrue();
        server.Held.ShouldBe(8);
    }

    int Cloud => hey.Centre.Get<ProviderDirectory>().All.Single(provider => provider.Api == ProviderApi.Cloud).Id;

    async Task Name(string source)
    {
        var address = source.StartsWith('/') ? server.Address + source : source;
        await hey.Deliver($$$$"""
            {"event":{"key":{"channel":1,"platformId":"{{{{HeyNow.Platform}}}}","clientId":"{{{{HeyNow.Customer}}}}","session":"1"},"ability":"ventas"},
             "data":{"message":"","incoming":true,"lastMessageTrace":{"idMessageHey":"m1"},"metaData":{"temporal":[{"name":"foto.png","mimeType":"image/png","urlFileshare":"{{{{address}}}}"}]}}}
            """);
    }

    /// <summary>True when it is expected no more.</summary>
    async Task<bool> Fetch()
    {
        foreach (var id in await Expected())
        {
            await hey.Centre.Get<FetchFile>().Run(id, default);
        }

        await hey.Centre.Drain();
        return (await Expected()).Count == 0;
    }

    async Task<IReadOnlyList<long>> Expected()
    {
        await using var db = hey.Centre.Read();
        return await db.ProviderFiles.Select(file => file.Id).ToListAsync();
    }

    async Task<IReadOnlyList<string>> Said() => await hey.Said((await hey.Interactions()).ShouldHaveSingleItem().Id);
}
