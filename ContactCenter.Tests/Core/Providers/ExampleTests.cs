using System.Text;
using System.Text.Json;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Direct;
using ContactCenter.Core.Providers.Examples;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>The customer that an administrator plays. Nobody listens at the provider's address: what left the server would arrive nowhere.</summary>
public sealed class ExampleTests : IAsyncLifetime
{
    HeyNow hey = null!;
    Actor admin = null!, ana = null!;
    ExamplePhone phone = null!;

    public async Task InitializeAsync()
    {
        hey = await HeyNow.Start();
        (admin, ana) = (await hey.Centre.LogIn(Seed.Administrator), await hey.Centre.LogIn(Seed.Ana));
        phone = (await hey.Centre.Get<OpenExample>().Run(admin, hey.Sales)).Value;
    }

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    [Fact]
    public async Task Customer_GreetsTheBotAndChooses_WaitsInTheCampaignOfTheSkill()
    {
        await Play("Hola");
        phone.Choices.ShouldBe(["Ventas", "Soporte"]);
        await Play("SOPORTE");

        var interaction = await Only();
        (interaction.State, interaction.CampaignId, interaction.CustomerPhone).ShouldBe((InteractionState.Waiting, hey.Support, phone.Address.ClientId));
        (await hey.Said(interaction.Id)).Select(line => line.Split('\n')[0]).ShouldBe(["Customer: Hola", "Bot: ¡Hola! Soy el asistente automático. ¿Sobre qué quiere hablar?", "Customer: SOPORTE", "Bot: Le paso con una persona."]);
        phone.Messages.Select(message => message.By).ShouldBe([ExampleAuthor.Customer, ExampleAuthor.Bot, ExampleAuthor.Customer, ExampleAuthor.Bot]);
    }

    [Fact]
    public async Task Customer_SaysSomethingElse_IsAskedAgain()
    {
        await Play("Hola");
        await Play("7");

        phone.Messages[^1].Text.ShouldStartWith("No le entendí.");
        (await Only()).State.ShouldBe(InteractionState.Bot);
    }

    [Fact]
    public async Task Customer_WritesToPeople_NoBotAnswers()
    {
        var id = await Serve();
        await Play("¿Tienen stock?");

        phone.Messages[^1].By.ShouldBe(ExampleAuthor.Customer);
        (await hey.Said(id))[^1].ShouldBe("Customer: ¿Tienen stock?");
    }

    [Fact]
    public async Task Answer_ArrivesOnThePhone_AndIsDeliveredAndThenRead()
    {
        var id = await Serve();
        var message = await Answer(id, "**Sí**, quedan dos.");

        await Until(message, DeliveryStatus.Delivered);
        phone.Messages[^1].ShouldSatisfyAllConditions(last => last.By.ShouldBe(ExampleAuthor.Centre), last => last.Text.ShouldBe("Sí, quedan dos."));
        using (await Look())
        {
            await Until(message, DeliveryStatus.Read);
            await Until(await Answer(id, "¿Le separo uno?"), DeliveryStatus.Read);
        }

        await Until(await Answer(id, "¿Sigue ahí?"), DeliveryStatus.Delivered);
    }

    [Fact]
    public async Task Phone_SwitchedOff_ShowsAnswersWhenItIsOnAgain()
    {
        var id = await Serve();
        await Set(new ExampleFaults(Off: true));
        var message = await Answer(id, "Hola");
        await Until(message, DeliveryStatus.Sent);
        phone.Messages.Where(phone.Shows).ShouldNotContain(shown => shown.By == ExampleAuthor.Centre);

        await Set(new ExampleFaults());

        await Until(message, DeliveryStatus.Delivered);
        phone.Messages.Where(phone.Shows).Last().Text.ShouldBe("Hola");
    }

    [Fact]
    public async Task Answer_Refused_FailsAndArrivesWhenItIsSentAgain()
    {
        var id = await Serve();
        await Set(new ExampleFaults(Refuses: true));
        var message = await Answer(id, "Hola");
        await Until(message, DeliveryStatus.Failed);

        await Set(new ExampleFaults());
        (await hey.Centre.Get<ContactCenter.Core.Providers.Sending.SendAgain>().Run(ana, message)).Error.ShouldBeNull();

        await Until(message, DeliveryStatus.Delivered);
    }

    [Fact]
    public async Task Customer_IsDeliveredTwice_IsStoredOnce()
    {
        await Set(new ExampleFaults(Twice: true));
        await Play("Hola");

        (await hey.Said((await Only()).Id)).Count(line => line == "Customer: Hola").ShouldBe(1);
    }

    [Fact]
    public async Task Files_GoBothWays()
    {
        var id = await Serve();
        (await hey.Centre.Get<PlayCustomer>().Run(admin, hey.Sales, "", new FileNews("nota.txt", "text/plain") { Content = Encoding.UTF8.GetBytes("hola") })).Error.ShouldBeNull();
        (await hey.Centre.Get<ContactCenter.Core.Files.SendAgentFile>().Run(ana, id, new("f1", "lista.txt", new MemoryStream(SampleFiles.Text)))).Error.ShouldBeNull();
        await Until(() => phone.Messages[^1].File is not null);

        File.ReadAllBytes(phone.Messages[^1].File!.Path).ShouldBe(SampleFiles.Text);
        await using var db = hey.Centre.Read();
        (await db.Files.Where(file => file.InteractionId == id).OrderBy(file => file.MessageId).Select(file => file.Name).ToListAsync()).ShouldBe(["nota.txt", "lista.txt"]);
    }

    /// <summary>Else whoever can deliver could write into an administrator's example.</summary>
    [Fact]
    public void Delivery_ThatNamesAPlayedCustomer_IsNone()
    {
        using var json = JsonDocument.Parse(HeyNow.Body("m1", "Hola", client: phone.Address.ClientId));

        DirectWire.Read(json.RootElement, 0).Error.ShouldBeOfType<BadDelivery>();
    }

    [Fact]
    public void Phone_OfAnotherAdministrator_IsAnother() => ExampleCustomers.IdOf(1, 2).ShouldNotBe(ExampleCustomers.IdOf(2, 1));

    [Fact]
    public async Task Campaign_WithoutAProvider_SaysThatNobodyWrites()
    {
        await hey.Centre.Write(unit =>
        {
            unit.Db.Campaigns.Where(campaign => campaign.Id == hey.Sales).ExecuteUpdate(set => set.SetProperty(campaign => campaign.ProviderId, (int?)null));
            unit.Append(new CampaignChanged());
        });

        (await hey.Centre.Get<OpenExample>().Run(admin, hey.Sales)).Error.ShouldBeOfType<NobodyWrites>();
    }

    async Task Play(string text)
    {
        (await hey.Centre.Get<PlayCustomer>().Run(admin, hey.Sales, text)).Error.ShouldBeNull();
        await hey.Centre.Drain();
    }

    async Task Set(ExampleFaults faults) => (await hey.Centre.Get<SetExampleFaults>().Run(admin, hey.Sales, faults)).Error.ShouldBeNull();

    async Task<IDisposable> Look() => (await hey.Centre.Get<LookAtExample>().Run(admin, hey.Sales)).Value;

    /// <summary>The customer reached Ana.</summary>
    async Task<long> Serve()
    {
        await Play("Hola");
        await Play("1");
        var id = (await Only()).Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        return id;
    }

    async Task<long> Answer(long id, string text)
    {
        var sent = await hey.Centre.Get<SendAgentMessage>().Run(ana, id, hey.Centre.NewId(), text);
        sent.Error.ShouldBeNull();
        return sent.Value.Sequence;
    }

    Task Until(long message, DeliveryStatus status) => Until(() =>
    {
        using var db = hey.Centre.Read();
        return db.ProviderMessages.Any(known => known.MessageId == message && known.Status == status);
    });

    static Task Until(Func<bool> holds)
    {
        SpinWait.SpinUntil(holds, TimeSpan.FromSeconds(20)).ShouldBeTrue();
        return Task.CompletedTask;
    }

    async Task<Interaction> Only() => (await hey.Interactions(phone.Address.ClientId)).ShouldHaveSingleItem();
}
