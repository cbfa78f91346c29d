using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Recordings;

namespace ContactCenter.Core.Providers.Examples;

/// <summary>Plays the bot that Hey Now has before people: greets, offers the skills and hands over.</summary>
static class ExampleBot
{
    static readonly Localized name = new("Cliente de ejemplo", "Example customer", "Cliente de exemplo");
    static readonly Localized greeting = new("¡Hola! Soy el asistente automático. ¿Sobre qué quiere hablar?", "Hello! I am the automatic assistant. What is it about?", "Olá! Sou o assistente automático. Sobre o que quer falar?");
    static readonly Localized again = new("No le entendí. Elija una opción:", "I did not understand. Choose an option:", "Não entendi. Escolha uma opção:");
    static readonly Localized passing = new("Le paso con una persona.", "I am passing you on to a person.", "Vou passar você para uma pessoa.");

    public static string NameIn(string language) => name.In(language, language);

    /// <summary>What there is to choose from: the skills by which the provider's campaigns are reached.</summary>
    public static IReadOnlyList<string> Skills(CampaignSet campaigns, int providerId) =>
        [.. campaigns.All.Where(campaign => campaign.Enabled && campaign.ProviderId == providerId).OrderBy(campaign => campaign.Id).SelectMany(campaign => campaign.Skills).DistinctBy(LetterPairs.Fold).Take(9)];

    public static string Greets(IReadOnlyList<string> skills, string language) => Menu(greeting, skills, language);

    public static string AsksAgain(IReadOnlyList<string> skills, string language) => Menu(again, skills, language);

    public static string PassesOn(string language) => passing.In(language, language);

    /// <summary>The skill that the customer chose, by its number or by name; null when none.</summary>
    public static string? Chosen(IReadOnlyList<string> skills, string text)
    {
        var words = text.Trim();
        return words is [>= '1' and <= '9'] && words[0] - '0' <= skills.Count ? skills[words[0] - '1'] : skills.FirstOrDefault(skill => LetterPairs.Fold(skill) == LetterPairs.Fold(words));
    }

    static string Menu(Localized words, IReadOnlyList<string> skills, string language) =>
        string.Join('\n', [words.In(language, language), .. skills.Select((skill, i) => FormattableString.Invariant($"{i + 1}. {skill}"))]);
}
