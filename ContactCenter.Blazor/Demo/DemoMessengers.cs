using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Outbound;

namespace ContactCenter.Blazor.Demo;

/// <summary>Who wrote by WhatsApp, Facebook and Twitter in the days before: with a bot first, outside of WhatsApp's 24 hours, to a number that cannot be reached, and still waiting.</summary>
sealed class DemoMessengers(DemoCentre centre, Func<string> newId)
{
    const string Menu = "¡Hola! Soy el asistente de Casa Ceibo. ¿Sobre qué querés hablar?\n1. ventas";

    /// <summary>Bot, hand-over, files both ways, everything read.</summary>
    public async Task Tablecloth()
    {
        var talk = Talk(DemoAccounts.Direct, "59899000101", "Verónica Sosa");
        await ThroughTheBot(talk, "Hola buenas", "1");
        await talk.Customer("Tienen el mantel de la foto en 3 metros?");
        await talk.CustomerFile("mantel.jpg", "image/jpeg", "photo.jpg");
        await talk.Taken("ana", after: 35);
        await talk.Agent("ana", "¡Hola, Verónica! Sí, en 3 metros queda en $ 3.490. Te mando el presupuesto.");
        await talk.AgentFile("ana", "presupuesto-1042.pdf", "quote.pdf");
        await talk.Seen(DeliveryStatus.Read);
        await talk.Customer("Buenísimo, lo paso a buscar mañana 👍");
        await talk.Ended("ana");
    }

    public Task Hours() => Question(Talk(DemoAccounts.Facebook, "7384920158", "Nadia Costa"), "Hola! Abren los sábados?", "¡Hola, Nadia! Sí, de 10 a 14.", "Gracias!");

    public Task Discount() => Question(Talk(DemoAccounts.Twitter, "1482930571", "Gabriel Luna"), "Sigue la promo de copas que tuitearon?", "¡Hola, Gabriel! Sí, hasta el domingo.", "Genial, paso mañana");

    /// <summary>Nobody answered within a day: WhatsApp takes only templates now.</summary>
    public async Task Warranty()
    {
        var talk = Talk(DemoAccounts.Cloud, "59899000102", "Óscar Lema");
        await talk.Customer("Buenas tardes, quería saber si mi lámpara sigue en garantía. La compré en marzo.");
    }

    public async Task Unreachable()
    {
        var talk = Talk(DemoAccounts.Direct, "59899000103", "Raúl Olivera");
        await talk.Customer("Me avisan cuando entre la vajilla azul?", skill: "ventas");
        await talk.Taken("ana", after: 25);
        await talk.Agent("ana", "¡Hola, Raúl! Entró hoy. ¿Te separo un juego?");
        await talk.Seen(DeliveryStatus.Failed, "131026", "Message undeliverable");
        await talk.Ended("ana");
    }

    /// <summary>One waits for people, one is with the bot.</summary>
    public async Task Present()
    {
        var waiting = Talk(DemoAccounts.Direct, "59899000104", "Inés Rocha");
        await ThroughTheBot(waiting, "Hola", "ventas");
        await waiting.Customer("¿El cuenco de barro va al horno?");
        var asking = Talk(DemoAccounts.Direct, "59899000105", "Tomás Vega");
        await asking.Customer("Buenas");
        await asking.Bot(Menu);
    }

    /// <summary>Ana wrote first.</summary>
    public Task Ready() => Wrote("59899000106", "pedido_listo", ["Gustavo", "1043"], DeliveryStatus.Read);

    /// <summary>Today she did it again: one lies there unread, one reached nobody.</summary>
    public async Task News()
    {
        await Wrote("59899000107", "seguimos_en_contacto", ["Elena"], DeliveryStatus.Delivered);
        await Wrote("59899000108", "pedido_listo", ["Fabián", "1051"], DeliveryStatus.Failed, "F", "Number does not exist");
    }

    async Task Wrote(string number, string template, List<string> values, DeliveryStatus status, string? code = null, string? reason = null)
    {
        var message = new OutboundMessage(centre.Campaign("avisos-por-whatsapp").Id, number, null, new TemplateUse(template, "es_AR", values));
        DemoCentre.Must(new((await centre.Get<SendOutbound>().Run(await centre.Person("ana"), newId(), message)).Error));
        await Talk(DemoAccounts.Client, number, "").Seen(status, code, reason);
        centre.Pass(40);
    }

    static async Task ThroughTheBot(DemoThread talk, string greeting, string choice)
    {
        await talk.Customer(greeting);
        await talk.Bot(Menu);
        await talk.Customer(choice);
        await talk.Bot("Te paso con el equipo de ventas.", handOverTo: "ventas");
    }

    /// <summary>Asked, answered, thanked for.</summary>
    static async Task Question(DemoThread talk, string question, string answer, string thanks)
    {
        await talk.Customer(question, skill: "redes");
        await talk.Taken("carla", after: 20);
        await talk.Agent("carla", answer);
        await talk.Seen(DeliveryStatus.Read);
        await talk.Customer(thanks);
        await talk.Ended("carla");
    }

    DemoThread Talk(string account, string number, string name) => new(centre, newId, centre.Get<ProviderDirectory>().All.Single(provider => provider.Name == account), number, name);
}
