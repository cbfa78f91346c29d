using System.Globalization;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Data;

namespace ContactCenter.Core.Interactions;

/// <summary>What a visitor of a website is told, as a system line in their language, when whom they talk with changes without their doing.</summary>
static class VisitorNews
{
    static readonly Localized backInQueue = new(
        "La persona que lo atendía se desconectó. Su lugar es el primero de la fila y enseguida lo atiende otra persona.",
        "The person who was helping you got disconnected. You are first in the queue, and somebody else will be with you shortly.",
        "A pessoa que o atendia se desconectou. Você é o primeiro da fila e logo outra pessoa vai atendê-lo.");

    static readonly Localized transferred = new(
        "Lo pasamos con otra persona que puede ayudarlo. No hace falta que repita lo que escribió.",
        "We are passing you to somebody who can help you. You need not repeat what you wrote.",
        "Vamos passá-lo para outra pessoa que pode ajudá-lo. Não é preciso repetir o que escreveu.");

    static readonly Localized returned = new(
        "La otra persona no está disponible ahora. Lo pasamos de nuevo con quien lo atendía; no hace falta que repita nada.",
        "The other person is not available now. We are passing you back to whoever was helping you; you need not repeat anything.",
        "A outra pessoa não está disponível agora. Vamos passá-lo de volta para quem o atendia; não é preciso repetir nada.");

    static readonly Localized joined = new(
        "Otra persona de nuestro equipo se sumó a la conversación.",
        "Somebody else of our team joined the conversation.",
        "Outra pessoa da nossa equipe entrou na conversa.");

    public static void BackInQueue(Unit unit, Interaction interaction) => Tell(unit, interaction, backInQueue);

    public static void Transferred(Unit unit, Interaction interaction) => Tell(unit, interaction, transferred);

    /// <summary>Once for each transfer that comes back.</summary>
    public static void Returned(Unit unit, Interaction interaction, int entryNumber) => Tell(unit, interaction, string.Create(CultureInfo.InvariantCulture, $"system-returned-{entryNumber}"), returned);

    /// <summary>Once for each who joins, however often.</summary>
    public static void Joined(Unit unit, Interaction interaction, int userId) => Tell(unit, interaction, string.Create(CultureInfo.InvariantCulture, $"system-joined-{userId}"), joined);

    /// <summary>Once for the leg that ended.</summary>
    static void Tell(Unit unit, Interaction interaction, Localized words) => Tell(unit, interaction, string.Create(CultureInfo.InvariantCulture, $"system-after-leg-{interaction.Leg?.Number}"), words);

    /// <summary>Customers of a messenger are not told how we work.</summary>
    static void Tell(Unit unit, Interaction interaction, string clientId, Localized words)
    {
        if (interaction.Channel == Channel.Webchat)
        {
            unit.AddMessage(interaction.Id, interaction.CampaignId, MessageFrom.System, null, clientId, words.In(interaction.Language, interaction.Language));
        }
    }
}
