using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Routing;

namespace ContactCenter.Blazor.Routing;

/// <summary>Why somebody gets an interaction or does not, as others read it.</summary>
static class RoutingTexts
{
    public static readonly Text LoggedOut = new("no ingresó", "not logged in", "não entrou");
    public static readonly Text Unreachable = new("su navegador no responde", "their browser does not answer", "o navegador não responde");
    public static readonly Text OnBreak = new("en una pausa", "on a break", "em uma pausa");
    public static readonly Text WrappingUp = new("cerrando la anterior", "wrapping up the last one", "concluindo a anterior");
    public static readonly Text HeldByIncall = new("atiende una que no admite otras", "serves one that allows no other", "atende uma que não permite outras");
    public static readonly Text InCall = new("en una llamada", "in a call", "em uma chamada");
    public static readonly Text ServesAnother = new("ya atiende otra", "already serves another", "já atende outra");
    public static readonly Text AtMaximum = new("tiene el máximo de interacciones", "has the maximum of interactions", "tem o máximo de interações");
    public static readonly Text NotAMember = new("no es miembro de la campaña", "is no member of the campaign", "não é membro da campanha");

    public static readonly Text RoundRobin = new("le tocaba en la ronda", "was next in the row", "era o próximo na roda");
    public static readonly Text WeightedRandom = new("salió en el sorteo según penalidades", "was drawn, weighted by penalty", "foi sorteado conforme as penalidades");
    public static readonly Text LeastRecent = new("hacía más tiempo que no atendía", "had not served for the longest time", "estava há mais tempo sem atender");
    public static readonly Text FewestCalls = new("completó menos hoy", "completed fewest today", "concluiu menos hoje");
    public static readonly Text Random = new("salió en el sorteo", "was drawn", "foi sorteado");
    public static readonly Text Linear = new("es el primero de la lista que puede", "stands first in the list of those who can", "é o primeiro da lista que pode");

    public static Text Of(Rejection reason) => reason switch
    {
        Rejection.LoggedOut => LoggedOut,
        Rejection.Unreachable => Unreachable,
        Rejection.OnBreak => OnBreak,
        Rejection.WrappingUp => WrappingUp,
        Rejection.HeldByIncall => HeldByIncall,
        Rejection.InCall => InCall,
        Rejection.ServesAnother => ServesAnother,
        Rejection.AtMaximum => AtMaximum,
        _ => NotAMember,
    };

    public static Text Of(Distribution way) => way switch
    {
        Distribution.RoundRobin => RoundRobin,
        Distribution.WeightedRandom => WeightedRandom,
        Distribution.LeastRecent => LeastRecent,
        Distribution.FewestCalls => FewestCalls,
        Distribution.Random => Random,
        _ => Linear,
    };
}
