using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>The words of the campaign form; in Spanish those of the customer's documents.</summary>
static partial class CampaignsTexts
{
    public static readonly Text Title = new("Campañas {0}", "{0} campaigns", "Campanhas {0}");
    public static readonly Text New = new("Nueva", "New", "Nova");
    public static readonly Text CopyOf = new("{0} (copia)", "{0} (copy)", "{0} (cópia)");
    public static readonly Text Disabled = new("Deshabilitada", "Disabled", "Desabilitada");
    public static readonly Text FirstHelp = new(
        "Cree la primera: con un nombre alcanza, lo demás ya tiene valores.",
        "Create the first one: a name is enough, everything else has a value already.",
        "Crie a primeira: um nome basta, o resto já tem valores.");
    public static readonly Text SettingsTab = new("Configuración", "Settings", "Configuração");
    public static readonly Text MessagesTab = new("Mensajes", "Messages", "Mensagens");
    public static readonly Text AdvancedTab = new("Avanzada", "Advanced", "Avançada");
    public static readonly Text DispositionsTab = new("Tipificaciones", "Dispositions", "Tipificações");
    public static readonly Text HasComplaints = new("con campos por corregir", "with fields to correct", "com campos a corrigir");
    public static readonly Text Duplicate = new("Duplicar", "Duplicate", "Duplicar");

    public static readonly Text DeleteHelp = new(
        "Deja de recibir clientes y sale de las listas. Sus conversaciones se conservan y se siguen encontrando en Grabaciones.",
        "It takes no more customers and leaves the lists. Its conversations are kept and are still found in Recordings.",
        "Deixa de receber clientes e sai das listas. Suas conversas são mantidas e continuam em Gravações.");
    public static readonly Plural DeleteLive = new(
        new("Tiene {0} interacción viva: pasa a otra campaña con su agente y su espera.", "It has {0} live interaction: it moves to another campaign with its agent and its wait.", "Tem {0} interação ativa: passa para outra campanha com seu agente e sua espera."),
        new("Tiene {0} interacciones vivas: pasan a otra campaña con sus agentes y su espera.", "It has {0} live interactions: they move to another campaign with their agents and their wait.", "Tem {0} interações ativas: passam para outra campanha com seus agentes e sua espera."));
    public static readonly Text MoveTo = new("Pasarlas a", "Move them to", "Passá-las para");
    public static readonly Text MoveAndDelete = new("Pasar y eliminar", "Move and delete", "Passar e excluir");
    public static readonly Text ChooseCampaign = new("Elija una campaña", "Choose a campaign", "Escolha uma campanha");

    public static readonly Text Key = new("Clave", "Key", "Chave");
    public static readonly Text KeyHelp = new("Vacía: se forma con el nombre. Letras, números, _ y -.", "Empty: made from the name. Letters, digits, _ and -.", "Vazia: formada a partir do nome. Letras, números, _ e -.");
    public static readonly Text KeyFixed = new("Está en el código ya entregado; no cambia.", "It stands in the code already handed out; it does not change.", "Está no código já entregue; não muda.");
    public static readonly Text Strategy = new("Estrategia", "Strategy", "Estratégia");
    public static readonly Text Distribution = new("Distribución", "Distribution", "Distribuição");
    public static readonly Text ServiceLevel = new("Nivel de Servicio", "Service level", "Nível de serviço");
    public static readonly Text KeyKept = new("Nombra la campaña en archivos e importaciones; no cambia.", "It names the campaign in files and imports; it does not change.", "Identifica a campanha em arquivos e importações; não muda.");
    public static readonly Text ServiceLevelHelp = new("Atendida dentro de este tiempo, cuenta como a tiempo.", "Answered within this time counts as in time.", "Atendida dentro deste tempo conta como no prazo.");
    public static readonly Text DefaultLanguage = new("Idioma por defecto", "Default language", "Idioma padrão");
    public static readonly Text DefaultLanguageHelp = new(
        "Si la página y el navegador del cliente no dicen otro.", "Where the customer's page and browser name no other.", "Se a página e o navegador do cliente não indicarem outro.");
    public static readonly Text TextsLanguageHelp = new("El de los mensajes automáticos que recibe el cliente.", "Of the automatic messages that the customer receives.", "O das mensagens automáticas que o cliente recebe.");
    public static readonly Text GroupHelp = new("Quiénes ven esta campaña.", "Who sees this campaign.", "Quem vê esta campanha.");
    public static readonly Text Schedule = new("Horario", "Schedule", "Horário");
    public static readonly Text EnabledHelp = new(
        "Deshabilitada no recibe a nadie más; quienes esperan o conversan siguen siendo atendidos.",
        "Disabled, it takes nobody new; those who wait or talk are still served.",
        "Desabilitada não recebe mais ninguém; quem espera ou conversa continua sendo atendido.");
    public static readonly Text Provider = new("Proveedores Hey", "Hey Now provider", "Provedores Hey");
    public static readonly Text ProviderHelp = new("La cuenta de Hey Now por la que llegan los clientes.", "The Hey Now account by which customers arrive.", "A conta Hey Now pela qual os clientes chegam.");
    public static readonly Text NoProvider = new("Todavía no hay proveedores de Direct API.", "There is no Direct API provider yet.", "Ainda não há provedores de Direct API.");
    public static readonly Text Skills = new("Habilidades", "Skills", "Habilidades");
    public static readonly Text SkillsHelp = new(
        "Una por línea: las palabras con que el bot de Hey Now deriva a esta campaña. No importan mayúsculas ni acentos.",
        "One a line: the words by which Hey Now's bot hands over to this campaign. Case and accents do not matter.",
        "Uma por linha: as palavras com que o bot do Hey Now encaminha a esta campanha. Maiúsculas e acentos não importam.");

    public static readonly Text Work = new("Atención", "Work", "Atendimento");
    public static readonly Text MaximumPerAgent = new("Interacciones máximas por agente", "Maximum interactions per agent", "Interações máximas por agente");
    public static readonly Text MaximumPerAgentHelp = new("Únicamente para estrategia nocall.", "For strategy nocall only.", "Somente para a estratégia nocall.");
    public static readonly Text WrapUp = new("Tiempo de cierre", "Wrap-up time", "Tempo de encerramento");
    public static readonly Text WrapUpHelp = new("Tras finalizar, no llega nada nuevo.", "After an ending nothing new arrives.", "Após encerrar, nada novo chega.");
    public static readonly Text OfferTime = new("Tiempo para abrir", "Time to open", "Tempo para abrir");
    public static readonly Text OfferTimeHelp = new("Si no abre lo asignado, pasa al siguiente. No para ringall ni ringallmultiple.", "What is assigned and not opened goes to the next one. Not for ringall and ringallmultiple.", "Se não abrir o atribuído, passa ao seguinte. Não para ringall nem ringallmultiple.");
    public static readonly Text TransferTime = new("Tiempo para aceptar una transferencia", "Time to accept a transfer", "Tempo para aceitar uma transferência");
    public static readonly Text TransferTimeHelp = new("Lo que nadie toma en ese tiempo vuelve a quien lo transfirió.", "What nobody takes within it returns to whoever transferred it.", "O que ninguém assume nesse tempo volta a quem o transferiu.");
    public static readonly Text Quality = new("Calidad", "Quality", "Qualidade");
    public static readonly Text QualityHelp = new("El modelo con que se califican sus conversaciones.", "The form by which its conversations are rated.", "O modelo com que suas conversas são avaliadas.");
    public static readonly Text MaximumQueue = new("Chats Máximos", "Chats in queue", "Chats máximos");
    public static readonly Text MaximumQueueHelp = new("Con más en espera, el siguiente ve «No disponible».", "With more waiting, the next one sees “Not available”.", "Com mais em espera, o próximo vê “Não disponível”.");
    public static readonly Text MaximumWait = new("Tiempo Máximo", "Maximum wait", "Tempo máximo");
    public static readonly Text MaximumWaitHelp = new("Después se despide con «No disponible».", "Then it ends with “Not available”.", "Depois termina com “Não disponível”.");
    public static readonly Text AutomaticEnd = new("Finalizar Automáticamente", "Automatic end", "Encerrar automaticamente");
    public static readonly Text AutomaticEndHelp = new("Si el cliente sigue desconectado más de este tiempo.", "When the customer stays disconnected for longer.", "Se o cliente ficar desconectado por mais tempo.");
    public static readonly Text DaysToKeep = new("Días que se conserva una conversación", "Days to keep a conversation", "Dias que se conserva uma conversa");
    public static readonly Text Days = new("días", "days", "dias");
    public static readonly Text DaysToKeepHelp = new(
        "Después se borra todo lo escrito y quién era; las cifras quedan. Vacío: para siempre.",
        "Then all that was written and who it was is erased; figures stay. Empty: for ever.",
        "Depois se apaga tudo o que foi escrito e quem era; os números ficam. Vazio: para sempre.");

    public static readonly Text Widget = new("Ventana de Webchat", "Webchat window", "Janela do Webchat");
    public static readonly Text Color = new("Color", "Colour", "Cor");
    public static readonly Text ColorHelp = new("El color del texto se elige solo, para que se lea.", "The text colour is chosen so that it can be read.", "A cor do texto é escolhida para que se leia.");
    public static readonly Text ColorCode = new("Color en código", "Colour code", "Código da cor");
    public static readonly Text ColorSample = new("Texto", "Text", "Texto");
    public static readonly Text ImageHelp = new(
        "Logo de la empresa y foto de cada agente. PNG, JPEG o WebP de hasta 1 MB; también puede arrastrarla aquí.",
        "The company's logo and each agent's picture. PNG, JPEG or WebP of up to 1 MB; you may also drag it here.",
        "Logo da empresa e foto de cada agente. PNG, JPEG ou WebP de até 1 MB; também pode arrastá-la para cá.");
    public static readonly Text ImageChoose = new("Elegir imagen", "Choose image", "Escolher imagem");
    public static readonly Text ImageRemove = new("Quitar", "Remove", "Remover");
    public static readonly Text ImageShown = new("Imagen elegida", "The image chosen", "Imagem escolhida");
    public static readonly Text ShowAgentName = new("Mostrar nombre del agente", "Show the agent's name", "Mostrar nome do agente");
    public static readonly Text ShowAgentNameHelp = new("Si no, aparece «Chat» y una foto vacía.", "Otherwise “Chat” and a blank picture.", "Senão, aparece “Chat” e uma foto vazia.");
    public static readonly Text AskEmail = new("Habilitar Email", "Ask for e-mail", "Habilitar e-mail");
    public static readonly Text AskEmailHelp = new("Se pide al iniciar.", "Asked for at the start.", "Solicitado no início.");
    public static readonly Text Feedback = new("Habilitar Feedback", "Feedback", "Habilitar feedback");
    public static readonly Text FeedbackHelp = new("Al final el cliente puede puntuar.", "At the end the customer may rate.", "No final o cliente pode avaliar.");
    public static readonly Text AudioVideo = new("Permitir Audio y Video", "Allow audio and video", "Permitir áudio e vídeo");
    public static readonly Text AudioVideoHelp = new("Todavía no hay llamadas en esta versión.", "There are no calls in this version yet.", "Ainda não há chamadas nesta versão.");
    public static readonly Text ExtraField = new("Campo teléfono webchat", "Extra field", "Campo telefone webchat");
    public static readonly Text ExtraLabel = new("Nombre del campo", "Label", "Nome do campo");
    public static readonly Text ExtraLabelHelp = new("Por ejemplo, teléfono o documento.", "For example telephone or document.", "Por exemplo, telefone ou documento.");
    public static readonly Text ExtraVisible = new("Visible", "Visible", "Visível");
    public static readonly Text ExtraRequired = new("Requerido", "Required", "Obrigatório");
    public static readonly Text AllowedDomains = new("Dominio permitido", "Allowed domains", "Domínio permitido");
    public static readonly Text AllowedDomainsHelp = new(
        "Uno por línea, con puerto si hace falta; *. incluye subdominios. Vacío: solo este servidor.",
        "One a line, with a port where needed; *. takes in subdomains. Empty: this server only.",
        "Um por linha, com porta se necessário; *. inclui subdomínios. Vazio: somente este servidor.");

    public static readonly Text DispositionsHelp = new(
        "Cómo termina cada conversación, hasta en tres niveles. El agente elige una al finalizar.",
        "How each conversation ends, in up to three levels. The agent chooses one at the end.",
        "Como cada conversa termina, em até três níveis. O agente escolhe uma ao encerrar.");
    public static readonly Text DispositionName = new("Tipificación", "Disposition", "Tipificação");
    public static readonly Text AddDisposition = new("Agregar tipificación", "Add disposition", "Adicionar tipificação");
    public static readonly Text AddSubDisposition = new("Agregar en «{0}»", "Add under “{0}”", "Adicionar em “{0}”");
    public static readonly Text MoveUp = new("Subir", "Move up", "Subir");
    public static readonly Text MoveDown = new("Bajar", "Move down", "Descer");
    public static readonly Text DispositionRequired = new("Obligatoria", "Mandatory", "Obrigatória");
    public static readonly Text DispositionRequiredHelp = new(
        "El agente debe elegir una para finalizar. Nunca impide que finalice el cliente o el tiempo.",
        "The agent must choose one to end. It never stops an ending by customer or timer.",
        "O agente deve escolher uma para encerrar. Nunca impede o encerramento pelo cliente ou pelo tempo.");
}
