using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>What an answer says that it answers: providers refuse to quote what they do not know.</summary>
public sealed class QuotedAnswerTests : IAsyncLifetime
{
    readonly StrictAdapter provider = new();
    HeyNow hey = null!;
    Actor ana = null!;
    long id;

    public async Task InitializeAsync()
    {
        hey = await HeyNow.Start();
        ana = await hey.Centre.LogIn(Seed.Ana);
        await hey.Write("m1", "Hola");
        id = (await hey.Interactions()).Single().Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
    }

    public async Task DisposeAsync() => await hey.DisposeAsync();

    [Fact]
    public async Task Answer_ToTheCustomersMessage_NamesItByTheProvidersId()
    {
        await using var db = hey.Centre.Read();
        var theirs = await db.Messages.SingleAsync(message => message.Text == "Hola");

        (await Send(await Say("Dígame", theirs.Id))).ShouldBeOfType<Accepted>();

        provider.Quoted.ShouldBe("m1");
    }

    [Fact]
    public async Task Answer_ToAMessageOfOursThatFailed_IsSentWithoutTheQuote()
    {
        var failed = await Say("No llega");
        await hey.Tell(new StatusNews(IdOf(failed), DeliveryStatus.Failed, "131026", "Message undeliverable"));
        hey.StatusOf(failed).ShouldBe(DeliveryStatus.Failed);

        (await Send(await Say("¿Lo vio?", failed))).ShouldBeOfType<Accepted>();

        provider.Quoted.ShouldBeNull();
    }

    [Fact]
    public async Task Answer_ToAMessageOfOursThatWaits_IsSentWithoutTheQuote()
    {
        (await Send(await Say("¿Lo vio?", await Say("Todavía no sale")))).ShouldBeOfType<Accepted>();

        provider.Quoted.ShouldBeNull();
    }

    async Task<long> Say(string text, long? quoted = null) => (await hey.Centre.Get<SendAgentMessage>().Run(ana, id, hey.Centre.NewId(), text, quoted)).Value.Sequence;

    string IdOf(long message)
    {
        using var db = hey.Centre.Read();
        return db.ProviderMessages.AsNoTracking().Single(known => known.MessageId == message).ProviderMessageId;
    }

    Task<SendOutcome?> Send(long message) => ActivatorUtilities.CreateInstance<SendQueued>(hey.Centre.Get<IServiceProvider>(), new ProviderWays(hey.Centre.Get<ProviderDirectory>(), [provider])).Run(hey.ProviderId, message, default);

    /// <summary>Knows the customer's one message.</summary>
    sealed class StrictAdapter : IProviderAdapter
    {
        public ProviderApi Api => ProviderApi.Direct;
        public string? Quoted { get; private set; }

        public Task<SendOutcome> Send(Provider provider, OutgoingMessage message, CancellationToken stop)
        {
            Quoted = message.Answers;
            return Task.FromResult<SendOutcome>(message.Answers is null or "m1" ? new Accepted() : new Refused("131009", "Parameter value is not valid"));
        }

        public Task<FetchedFile> Fetch(Provider provider, string source, CancellationToken stop) => Task.FromResult(new FetchedFile(null));
    }
}
