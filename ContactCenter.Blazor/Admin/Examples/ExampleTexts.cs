using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin.Examples;

static class ExampleTexts
{
    public static readonly Text Title = new("Ejemplo de «{0}»", "Example of “{0}”", "Exemplo de “{0}”");
    public static readonly Text Help = new(
        "Escriba como lo haría un cliente desde su teléfono. Lo que escriba llega a los agentes, y lo que respondan llega aquí; nada sale de este servidor.",
        "Write as a customer would from their phone. What you write reaches the agents, and what they answer arrives here; nothing leaves this server.",
        "Escreva como um cliente faria pelo telefone. O que escrever chega aos agentes, e o que responderem chega aqui; nada sai deste servidor.");
    public static readonly Text NoProvider = new("Nadie puede escribir a esta campaña", "Nobody can write to this campaign", "Ninguém pode escrever para esta campanha");
    public static readonly Text NoProviderHelp = new(
        "Elija en la campaña un proveedor con Direct API o WhatsApp Cloud API.", "Choose a provider with Direct API or WhatsApp Cloud API in the campaign.", "Escolha na campanha um provedor com Direct API ou WhatsApp Cloud API.");
    public static readonly Text ToCampaign = new("Volver a la campaña", "Back to the campaign", "Voltar à campanha");
    public static readonly Text Talk = new("Conversación en el teléfono", "Conversation on the phone", "Conversa no telefone");
    public static readonly Text Empty = new("Escriba el primer mensaje.", "Write the first message.", "Escreva a primeira mensagem.");
    public static readonly Text Message = new("Mensaje", "Message", "Mensagem");
    public static readonly Text Send = new("Enviar", "Send", "Enviar");
    public static readonly Text Attach = new("Adjuntar archivo", "Attach a file", "Anexar arquivo");
    public static readonly Text TooLarge = new("El archivo supera 5 MB.", "The file is larger than 5 MB.", "O arquivo passa de 5 MB.");
    public static readonly Text You = new("Usted", "You", "Você");
    public static readonly Text Bot = new("Asistente automático", "Automatic assistant", "Assistente automático");
    public static readonly Text Centre = new("Centro", "Centre", "Central");
    public static readonly Text Choices = new("Opciones", "Options", "Opções");
    public static readonly Text Faults = new("Provocar fallas", "Cause faults", "Provocar falhas");
    public static readonly Text Twice = new("Lo que escriba llega dos veces", "What you write is delivered twice", "O que escrever chega duas vezes");
    public static readonly Text Slow = new("Las respuestas demoran 5 segundos", "Answers take 5 seconds", "As respostas demoram 5 segundos");
    public static readonly Text Off = new("Teléfono apagado", "Phone switched off", "Telefone desligado");
    public static readonly Text Refuses = new("Las respuestas se rechazan", "Answers are refused", "As respostas são recusadas");
    public static readonly Text Closed = new("La campaña está deshabilitada o fuera de horario: lo que escriba queda como mensaje fuera de horario.", "The campaign is disabled or out of hours: what you write is left as a message out of hours.", "A campanha está desabilitada ou fora do horário: o que escrever fica como mensagem fora do horário.");
}
