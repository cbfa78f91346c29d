namespace ContactCenter.Core.Campaigns;

/// <summary>One text in the three languages.</summary>
public sealed record Localized(string Es = "", string En = "", string Pt = "")
{
    public string Es { get; set; } = Es;
    public string En { get; set; } = En;
    public string Pt { get; set; } = Pt;

    /// <summary>The text in that language; where it is empty, in the default language; where that is empty, any.</summary>
    public string In(string language, string fallback)
    {
        var own = Of(language);
        return own.Length > 0 ? own : Of(fallback) is { Length: > 0 } other ? other : new[] { Es, En, Pt }.FirstOrDefault(text => text.Length > 0, "");
    }

    string Of(string language) => language switch { "en" => En, "pt" => Pt, _ => Es };
}

/// <summary>What a campaign says to its visitors.</summary>
public sealed record CampaignTexts
{
    /// <summary>Each text by its name in JSON.</summary>
    public static readonly IReadOnlyList<(string Name, Func<CampaignTexts, Localized> Of)> All =
    [
        ("welcome", texts => texts.Welcome), ("outOfHours", texts => texts.OutOfHours), ("notAvailable", texts => texts.NotAvailable),
        ("agentGreeting", texts => texts.AgentGreeting), ("closing", texts => texts.Closing),
    ];

    /// <summary>What a new campaign begins with; a copy each time.</summary>
    public static CampaignTexts Defaults => new()
    {
        Welcome = new("¡Hola! Escríbanos y lo atendemos.", "Hello! Write to us and we will help you.", "Olá! Escreva e vamos atendê-lo."),
        OutOfHours = new(
            "Ahora estamos fuera de horario. Puede dejarnos un mensaje.", "We are closed right now. You may leave us a message.", "Agora estamos fora do horário. Você pode nos deixar uma mensagem."),
        NotAvailable = new(
            "En este momento no podemos atenderlo. Intente de nuevo más tarde.", "We cannot attend to you right now. Please try again later.", "Neste momento não podemos atendê-lo. Tente novamente mais tarde."),
        AgentGreeting = new("¡Hola! ¿En qué puedo ayudarlo?", "Hello! How can I help you?", "Olá! Como posso ajudar?"),
        Closing = new("Gracias por comunicarse con nosotros.", "Thank you for contacting us.", "Obrigado por entrar em contato."),
    };

    public Localized Welcome { get; set; } = new();
    public Localized OutOfHours { get; set; } = new();
    public Localized NotAvailable { get; set; } = new();

    /// <summary>Sent once an interaction, when an agent opens it; empty = none.</summary>
    public Localized AgentGreeting { get; set; } = new();
    public Localized Closing { get; set; } = new();
}
