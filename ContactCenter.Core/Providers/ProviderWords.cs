using ContactCenter.Core.Campaigns;

namespace ContactCenter.Core.Providers;

/// <summary>What stands in a conversation in place of what could not be had, in its language.</summary>
static class ProviderWords
{
    static readonly Localized refused = new("[Archivo no admitido: {0}]", "[File not accepted: {0}]", "[Arquivo não aceito: {0}]");
    static readonly Localized gone = new("[Archivo que no se pudo obtener: {0}]", "[File that could not be fetched: {0}]", "[Arquivo que não pôde ser obtido: {0}]");

    public static string Refused(string name, string language) => Say(refused, name, language);

    public static string Gone(string name, string language) => Say(gone, name, language);

    static string Say(Localized words, string name, string language) => words.In(language, language).Replace("{0}", name, StringComparison.Ordinal);
}
