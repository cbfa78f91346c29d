using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Agents;

namespace ContactCenter.Blazor.Routing;

/// <summary>A break's name: an administrator's as written, the system's in the reader's language.</summary>
static class BreakNames
{
    public static readonly Text NoAnswer = new("Sin respuesta", "No answer", "Sem resposta");
    public static readonly Text PausedBySupervisor = new("Pausado por supervisor", "Paused by supervisor", "Pausado por supervisor");

    public static string NameOf(this Localizer localizer, Break? pause) => NameOf(pause, localizer.Language);

    public static string NameOf(Break? pause, Language language) => pause?.Id switch
    {
        null => "",
        Break.NoAnswer => NoAnswer.In(language),
        Break.PausedBySupervisor => PausedBySupervisor.In(language),
        _ => pause.Name,
    };

    /// <summary>For what shows breaks without a language.</summary>
    public static Break InWords(this Localizer localizer, Break pause) =>
        pause.IsOfSystem ? new Break { Id = pause.Id, Name = localizer.NameOf(pause), Icon = pause.Icon, MaximumMinutes = pause.MaximumMinutes } : pause;
}
