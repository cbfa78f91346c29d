using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;

namespace ContactCenter.Blazor.Talks;

static class TalkTexts
{
    public static readonly Text With = new("Chat con {0}", "Chat with {0}", "Chat com {0}");
    public static readonly Text WithSupervisors = new("Chat con supervisores", "Chat with supervisors", "Chat com supervisores");
    public static readonly Plural Menu = new(
        new("Chat con supervisores: {0} mensaje sin leer", "Chat with supervisors: {0} unread message", "Chat com supervisores: {0} mensagem não lida"),
        new("Chat con supervisores: {0} mensajes sin leer", "Chat with supervisors: {0} unread messages", "Chat com supervisores: {0} mensagens não lidas"));
    public static readonly Text Write = new("Escriba un mensaje…", "Write a message…", "Escreva uma mensagem…");
    public static readonly Text Send = new("Enviar", "Send", "Enviar");
    public static readonly Text Nothing = new("Todavía no hay mensajes", "No messages yet", "Ainda não há mensagens");
    public static readonly Text NothingHelp = new(
        "Lo que escriba le llega al instante con un aviso, o cuando ingrese. Los supervisores que ven a este agente leen y escriben en el mismo chat; los clientes nunca.",
        "What you write reaches them at once with a notice, or when they log in. Supervisors who see this agent read and write in the same chat; customers never do.",
        "O que você escrever chega na hora com um aviso, ou quando a pessoa entrar. Os supervisores que veem este agente leem e escrevem no mesmo chat; os clientes nunca.");
    public static readonly Text Inside = new(
        "Lo leen el agente y todos los supervisores de las campañas en que trabaja; los clientes nunca.",
        "Read by the agent and every supervisor of the campaigns they work in; by customers never.",
        "Lido pelo agente e por todos os supervisores das campanhas em que trabalha; pelos clientes nunca.");
    public static readonly Text SeenByAgent = new("Visto por el agente", "Seen by the agent", "Visto pelo agente");
    public static readonly Text Earlier = new("Mostrar anteriores", "Show earlier ones", "Mostrar anteriores");
    public static readonly Text Notice = new("{0} le escribe:", "{0} writes to you:", "{0} escreve para você:");
    public static readonly Text Answer = new("Responder", "Answer", "Responder");
    public static readonly Text Later = new("Más tarde", "Later", "Mais tarde");
    public static readonly Text AlertTitle = new("{0} (supervisión)", "{0} (supervision)", "{0} (supervisão)");
    public static readonly Text WhisperBody = new("Le susurra en la conversación con {0}.", "Whispers to you in the conversation with {0}.", "Sussurra para você na conversa com {0}.");
    public static readonly Plural Answers = new(
        new("{0} chat de agentes con respuesta", "{0} agent chat with an answer", "{0} chat de agentes com resposta"),
        new("{0} chats de agentes con respuesta", "{0} agent chats with an answer", "{0} chats de agentes com resposta"));
    public static readonly Text AnswerTitle = new("{0} responde", "{0} answers", "{0} responde");
    public static readonly Text NoAnswers = new("Sin respuestas nuevas", "No new answers", "Sem respostas novas");
    public static readonly Text NoAnswersHelp = new(
        "Cuando un agente responda en un chat en el que usted escribió, aparece aquí.", "When an agent answers in a chat you wrote in, it appears here.", "Quando um agente responder em um chat em que você escreveu, aparece aqui.");

    public static readonly Text NotTheirs = new("Ya no es agente de sus campañas.", "They are no longer an agent of your campaigns.", "Não é mais agente das suas campanhas.");
    public static readonly Text TooLong = new("El mensaje es demasiado largo o tiene caracteres no válidos.", "The message is too long or holds invalid characters.", "A mensagem é longa demais ou tem caracteres inválidos.");
    public static readonly Text Failed = new("No se pudo enviar; su texto sigue aquí. Intente de nuevo.", "It could not be sent; your text is still here. Try again.", "Não foi possível enviar; seu texto continua aqui. Tente de novo.");

    public static Text Of(Error error) => error.Code switch
    {
        "access.not-found" or "access.denied" => NotTheirs,
        "input.invalid" => TooLong,
        _ => Failed,
    };
}
