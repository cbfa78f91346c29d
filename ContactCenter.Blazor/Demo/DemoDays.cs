using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;

namespace ContactCenter.Blazor.Demo;

/// <summary>What the demonstration's centre did in the week before: enough that recordings, reports and search show something.</summary>
sealed class DemoDays(DemoCentre centre, DateTimeOffset today)
{
    /// <summary>Days ago. Then the shop was closed, and people left messages.</summary>
    public const int Holiday = 4;

    int ids;

    public async Task Make()
    {
        await DemoAccounts.Open(centre);
        var messengers = new DemoMessengers(centre, NewId);
        await Delivery();
        await Messages();
        await Router();
        await Then(3, 12, 5, messengers.Tablecloth);
        await Then(2, 11, 0, messengers.Hours);
        await Abandoned();
        await Invoice();
        await Then(2, 18, 30, messengers.Warranty);
        await Then(1, 9, 40, messengers.Ready);
        await Board();
        await Glasses();
        await Then(1, 18, 10, messengers.Discount);
        await Then(1, 19, 0, messengers.Unreachable);
        centre.Clock.Set(today.AddMinutes(-20));
        await messengers.News();
        await centre.LogOut();
        centre.Clock.Set(today.AddMinutes(-2));
        await messengers.Present();
    }

    async Task Delivery()
    {
        var talk = await Begin(5, 11, 4, "ventas-web", "Martín Silva", "martin.silva@example.com", "Hola, ¿hacen envíos a Salto?", "/mantel-de-lino");
        await talk.Taken("bruno", after: 12);
        await talk.Agent("bruno", "¡Hola, Martín! Sí, a todo el país. A Salto demora **3 días hábiles**.");
        await talk.Customer("Perfecto. ¿Y si no me gusta el color?");
        await talk.Agent("bruno", "Tenés 10 días para cambiarlo, sin costo.");
        await talk.Customer("Genial, lo pido entonces 🙌");
        await talk.Ended("bruno");
        await talk.Rated(4);
    }

    async Task Messages()
    {
        var first = await Leave(9, 12, "Rosa Méndez", "rosa.mendez@example.com", "es", "Buen día. Compré un cuenco de barro y llegó rajado. ¿Me lo cambian?\nPedido 20418.");
        await Leave(14, 47, "John Baker", "john.baker@example.com", "en", "Hello, do you ship to Argentina? I would like two linen tablecloths.");
        await Leave(21, 5, "Júlia Prado", "julia.prado@example.com", "pt", "Olá! Quando volta ao estoque o jogo de copas?");
        At(3, 9, 2);
        DemoCentre.Must(await centre.Get<MarkOfflineSeen>().Run(await centre.Person("supervisor"), first, true));
    }

    async Task Router()
    {
        var talk = await Begin(3, 10, 31, "soporte-web", "Diego Ferrari", null, "El router que me mandaron no enciende", "/ayuda");
        await talk.Taken("bruno", after: 75);
        await talk.Agent("bruno", "Hola, Diego. ¿Podés probar con otro enchufe?");
        await talk.Customer("Ya probé con tres. Es el segundo que me llega así, esto es una falta de respeto", after: 90);
        await talk.Whisper("supervisor", "Ofrecele la visita técnica sin cargo: es el segundo caso de esta semana.");
        await talk.Agent("bruno", "Tenés razón, Diego, y te pido disculpas. Te mando un técnico mañana, sin costo. ¿De mañana o de tarde?");
        await talk.Customer("De tarde, después de las 15.");
        await talk.Ended("bruno", "visita", "Visita mañana 15 a 18 h. Llevar un equipo nuevo.");
        await talk.Rated(2, "Lo resolvieron, pero es la segunda vez que pasa.");
    }

    async Task Abandoned()
    {
        var talk = await Begin(2, 13, 20, "ventas-web", "Paula Ríos", "paula.rios@example.com", "Hola, ¿hay alguien?", "/");
        await talk.Left();
    }

    async Task Invoice()
    {
        var talk = await Begin(2, 16, 2, "soporte-web", "João Batista", "joao.batista@example.com", "Boa tarde, preciso da segunda via da nota fiscal", "/minha-conta", "pt");
        await talk.Taken("carla", after: 18);
        await talk.Agent("carla", "Boa tarde, João! Qual é o número do pedido?");
        await talk.Customer("20377");
        await talk.AgentFile("carla", "nota-20377.pdf", "quote.pdf");
        await talk.Customer("Recebi, muito obrigado!");
        await talk.Ended("carla", "resuelto");
        await talk.Rated(5, "Atendimento excelente!");
    }

    /// <summary>Passed on twice, with files, a voice message, a note and a quotation.</summary>
    async Task Board()
    {
        var talk = await Begin(1, 10, 2, "ventas-web", "Lucía Pérez", "lucia.perez@example.com", "Hola, la tabla de algarrobo me llegó con una grieta 😕", "/tabla-de-algarrobo");
        await talk.Taken("ana", after: 42);
        await talk.Agent("ana", "¡Hola, Lucía! Qué lástima. ¿Me mandás una foto, así la vemos?");
        await talk.CustomerFile("grieta.jpg", "photo.jpg");
        var asked = await talk.Customer("Ahí se ve, al costado derecho. ¿Me la pueden cambiar antes del sábado? Es para un regalo.");
        await talk.CustomerFile("mensaje-de-voz.webm", "voice.webm", new VoiceFacts(4_200, "14263748596857463524132546576859"));
        await talk.Note("ana", "Clienta frecuente: tercera compra este año.");
        await talk.ToCampaign("ana", "soporte-web", "Cambio por rotura, lo quiere antes del sábado.");
        await talk.Taken("carla", after: 65);
        await talk.Agent("carla", "Hola, Lucía, soy Carla. Te la cambiamos sin costo.", answers: asked);
        await talk.Takes("carla", await talk.Agent("carla", "Llega el viernes 32", after: 12));
        await talk.Agent("carla", "Te llega el **viernes**, entre las 9 y las 13. Te dejo el comprobante:", after: 8);
        await talk.AgentFile("carla", "cambio-1042.pdf", "quote.pdf");
        await talk.ToAgent("carla", "bruno", "Confirmarle el envío por favor, salgo al almuerzo.");
        await talk.Taken("bruno", after: 10);
        await talk.Agent("bruno", "¡Listo, Lucía! El envío quedó confirmado: seguimiento UY-20488-CC.");
        await talk.Customer("¡Mil gracias a los tres! 🎉");
        await talk.Ended("bruno", "resuelto", "Cambio por rotura, sale el jueves.");
        await talk.Rated(5, "Rapidísimos y muy amables.");
    }

    async Task Glasses()
    {
        var talk = await Begin(1, 17, 40, "ventas-web", "Emma Clarke", "emma.clarke@example.com", "Hi, is the glass set dishwasher safe?", "/juego-de-copas", "en");
        await talk.Taken("ana", after: 9);
        await talk.Agent("ana", "Hi Emma! Yes, up to 60 °C. Here is how to care for them: https://casa-ceibo.example/care");
        await talk.Customer("Lovely, thank you!");
        await talk.Left(after: 40);
    }

    async Task<DemoTalk> Begin(int daysAgo, int hour, int minute, string campaign, string name, string? email, string text, string page, string language = "es")
    {
        At(daysAgo, hour, minute);
        var start = new VisitorStart(NewId(), campaign, name, email, null, text, NewId(), language, "https://casa-ceibo.example" + page, "Casa Ceibo");
        return new DemoTalk(centre, (await centre.Get<StartInteraction>().Run(start)).Value.Id, NewId);
    }

    async Task<long> Leave(int hour, int minute, string name, string email, string language, string text)
    {
        At(Holiday, hour, minute);
        return (await centre.Get<LeaveOfflineMessage>().Run(new VisitorStart(NewId(), "ventas-web", name, email, null, text, NewId(), language, "https://casa-ceibo.example/", "Casa Ceibo"))).Value.Id;
    }

    async Task Then(int daysAgo, int hour, int minute, Func<Task> happened)
    {
        At(daysAgo, hour, minute);
        await happened();
    }

    void At(int daysAgo, int hour, int minute) => centre.Clock.Set(MomentOf(today, daysAgo).AddHours(hour).AddMinutes(minute));

    /// <summary>That day's midnight where the campaigns are.</summary>
    static DateTimeOffset MomentOf(DateTimeOffset today, int daysAgo)
    {
        var midnight = TimeZoneInfo.ConvertTime(today, Schedule.Always.Zone).Date.AddDays(-daysAgo);
        return new DateTimeOffset(midnight, Schedule.Always.Zone.GetUtcOffset(midnight));
    }

    /// <summary>Closed on that one day.</summary>
    public static Schedule Closed(DateTimeOffset today) => Schedule.Always with { Exceptions = [new ScheduleException(DateOnly.FromDateTime(MomentOf(today, Holiday).DateTime), [])] };

    /// <summary>When the first of it began.</summary>
    public static DateTimeOffset Begun(DateTimeOffset today) => MomentOf(today, 5).AddHours(8);

    string NewId() => $"demo-{++ids}";
}
