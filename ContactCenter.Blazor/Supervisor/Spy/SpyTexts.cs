using ContactCenter.Blazor.Inbox;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Blazor.Supervisor.Spy;

static class SpyTexts
{
    public static readonly Text Part = new("Intervenir", "Step in", "Intervir");
    public static readonly Text Whisper = new("Susurrar", "Whisper", "Sussurrar");
    public static readonly Text WhisperHelp = new("Solo lo ve {0}; el cliente nunca.", "Only {0} sees it; the customer never does.", "Só {0} vê; o cliente nunca.");
    public static readonly Text WhisperWrite = new("Susurro para {0}…", "Whisper to {0}…", "Sussurro para {0}…");
    public static readonly Text Join = new("Sumarse", "Join", "Participar");
    public static readonly Text JoinHelp = new(
        "El cliente sabrá que alguien se sumó y leerá lo que usted escriba, con su nombre si la campaña muestra nombres. Sigue siendo de {0}.",
        "The customer is told that somebody joined, and reads what you write, under your name where the campaign shows names. It stays with {0}.",
        "O cliente saberá que alguém entrou e lerá o que você escrever, com seu nome se a campanha mostra nomes. Continua com {0}.");
    public static readonly Text JoinedWrite = new("Mensaje que lee el cliente…", "Message that the customer reads…", "Mensagem que o cliente lê…");
    public static readonly Text Joined = new("Usted participa: el cliente lee lo que escribe aquí.", "You take part: the customer reads what you write here.", "Você participa: o cliente lê o que você escreve aqui.");
    public static readonly Text StepOut = new("Salir", "Step out", "Sair");
    public static readonly Text TakeOver = new("Tomar", "Take over", "Assumir");
    public static readonly Text TakeOverTitle = new("¿Tomar la conversación con {0}?", "Take over the conversation with {0}?", "Assumir a conversa com {0}?");
    public static readonly Text TakeOverHelp = new(
        "Deja de ser de {0} y pasa a su bandeja; el cliente sabrá que lo atiende otra persona. Todo lo escrito se conserva.",
        "It leaves {0} and comes into your inbox; the customer is told that somebody else goes on. All that was written is kept.",
        "Deixa de ser de {0} e vai para a sua caixa; o cliente saberá que outra pessoa o atende. Tudo o que foi escrito é mantido.");
    public static readonly Text OnlyAgents = new(
        "Solo puede tomarla un supervisor que también es agente.", "Only a supervisor who is also an agent can take it over.", "Só pode assumi-la um supervisor que também é agente.");
    public static readonly Text OnlyMembers = new(
        "Solo puede tomarla un miembro de esta campaña.", "Only a member of this campaign can take it over.", "Só pode assumi-la um membro desta campanha.");
    public static readonly Text NobodyServes = new("Nadie la atiende todavía.", "Nobody serves it yet.", "Ninguém a atende ainda.");
    public static readonly Text Yours = new("La atiende usted.", "You serve it.", "Você a atende.");
    public static readonly Text Send = new("Enviar", "Send", "Enviar");
    public static readonly Text NotKept = new("No se pudo enviar; su texto sigue aquí. {0}", "It could not be sent; your text is still here. {0}", "Não foi possível enviar; seu texto continua aqui. {0}");
    public static readonly Text NotInIt = new("Usted ya no participa en esta conversación.", "You no longer take part in this conversation.", "Você não participa mais desta conversa.");
    public static readonly Text OtherHas = new("Ahora la atiende {0}.", "{0} serves it now.", "Agora é {0} quem atende.");

    public static string Of(Localizer localizer, Error error) => error switch
    {
        AlreadyTaken { Agent: { Length: > 0 } agent } => localizer[OtherHas, agent],
        NotEligible => localizer[OnlyMembers],
        NotJoined => localizer[NotInIt],
        { Code: "whisper.nobody" } => localizer[NobodyServes],
        _ => InboxErrors.Of(localizer, error),
    };
}
