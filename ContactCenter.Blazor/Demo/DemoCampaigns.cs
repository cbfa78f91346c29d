using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Demo;

static class DemoCampaigns
{
    public static IEnumerable<Campaign> All(IReadOnlyList<int> agents, Schedule sales, int qualityForm) =>
    [
        new Campaign
        {
            Key = "ventas-web",
            Name = "Ventas web",
            SecurityGroupId = SecurityGroup.All,
            Channel = Channel.Webchat,
            Strategy = Strategy.RingallMultiple,
            Color = "#0b6e4f",
            Schedule = sales,
            AskEmail = true,
            ExtraLabel = "Teléfono",
            ExtraVisible = true,
            Texts = texts,
            QualityFormId = qualityForm,
            Members = Members(agents),
            CannedResponses =
            [
                new CannedResponse { Shortcut = "hola", Description = "Saludo", Text = "¡Hola! Soy del equipo de ventas, ¿en qué te ayudo?" },
                new CannedResponse { Shortcut = "envio", Description = "Plazo de envío", Text = "El envío demora **2 a 3 días hábiles** y es gratis desde $ 2.000." },
                new CannedResponse { Shortcut = "pago", Description = "Medios de pago", Text = "Aceptamos:\n\n- tarjeta, hasta 12 cuotas\n- transferencia\n- efectivo al retirar" },
            ],
        },
        new Campaign
        {
            Key = "soporte-web",
            Name = "Soporte web",
            SecurityGroupId = SecurityGroup.All,
            Channel = Channel.Webchat,
            Strategy = Strategy.Ringall,
            Color = "#1d4e89",
            ShowAgentName = false,
            DispositionRequired = true,
            Dispositions =
            [
                new("resuelto", "Resuelto", []),
                new("pendiente", "Pendiente", [new("visita", "Visita técnica", []), new("repuesto", "Espera repuesto", [])]),
                new("no-corresponde", "No corresponde", []),
            ],
            Texts = texts,
            QualityFormId = qualityForm,
            Members = Members(agents),
            CannedResponses = [new CannedResponse { Shortcut = "reinicio", Description = "Reiniciar el equipo", Text = "¿Podés apagar el equipo, esperar 10 segundos y volver a prenderlo?" }],
        },
        new Campaign
        {
            Key = "whatsapp-ventas",
            Name = "WhatsApp ventas",
            SecurityGroupId = SecurityGroup.All,
            Channel = Channel.HeyNow,
            Strategy = Strategy.RingallMultiple,
            MaximumQueue = null,
            MaximumWait = null,
            AutomaticEnd = null,
            Texts = texts,
            QualityFormId = qualityForm,
            Members = Members(agents),
            CannedResponses = [new CannedResponse { Shortcut = "hola", Description = "Saludo", Text = "¡Hola! Gracias por escribirnos." }],
        },
    ];

    public static QualityForm Quality() => new()
    {
        Name = "Atención",
        Version = 1,
        Questions =
        [
            new() { Id = "saludo", Text = "¿Saludó y se presentó?", Scale = QualityScale.YesNo, Weight = 1 },
            new() { Id = "escucha", Text = "¿Entendió lo que el cliente necesitaba?", Help = "Pregunta lo que falta y no hace repetir lo que ya se dijo.", Weight = 2 },
            new() { Id = "claridad", Text = "¿Explicó con claridad y buen trato?", Weight = 2 },
            new() { Id = "solucion", Text = "¿Dio una solución?", Help = "No aplica si solo correspondía tomar el mensaje.", Scale = QualityScale.YesNo, Weight = 3 },
            new() { Id = "datos", Text = "¿Cuidó los datos del cliente?", Help = "No pidió ni mandó por el chat contraseñas ni números de tarjeta.", Scale = QualityScale.YesNo, Weight = 1, Fatal = true },
        ],
    };

    static List<Member> Members(IReadOnlyList<int> agents) => [.. agents.Select((id, position) => new Member { AgentId = id, Position = position + 1 })];

    static readonly CampaignTexts texts = new()
    {
        Welcome = new("¡Hola! Contanos en qué te podemos ayudar.", "Hi! Tell us how we can help.", "Olá! Conte como podemos ajudar."),
        OutOfHours = new(
            "Ahora estamos fuera de horario. Dejanos tu mensaje y te respondemos por correo.",
            "We are closed right now. Leave a message and we will answer by e-mail.",
            "Estamos fora do horário. Deixe sua mensagem e respondemos por e-mail."),
        NotAvailable = new(
            "En este momento no podemos atenderte. Probá de nuevo en unos minutos.",
            "Nobody can attend to you right now. Please try again in a few minutes.",
            "Não podemos atender neste momento. Tente de novo em alguns minutos."),
        AgentGreeting = new("¡Hola! Ya estoy con vos.", "Hi! I am with you now.", "Olá! Já estou com você."),
        Closing = new("Gracias por escribirnos. ¡Que tengas un buen día!", "Thank you for writing to us. Have a nice day!", "Obrigado pelo contato. Tenha um bom dia!"),
    };
}
