using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;

namespace ContactCenter.Blazor.Admin.Providers;

static class ProvidersTexts
{
    public static readonly Text Title = new("Proveedores Heynow", "Hey Now providers", "Provedores Heynow");
    public static readonly Text Help = new("Las cuentas por las que llegan WhatsApp, Facebook y Twitter.", "The accounts by which WhatsApp, Facebook and Twitter arrive.", "As contas pelas quais chegam WhatsApp, Facebook e Twitter.");
    public static readonly Text New = new("Nuevo", "New", "Novo");
    public static readonly Text Channel = new("Canal", "Channel", "Canal");
    public static readonly Text DirectHelp = new("Conversaciones de campañas, en ambos sentidos.", "Conversations of campaigns, both ways.", "Conversas de campanhas, nos dois sentidos.");
    public static readonly Text ClientHelp = new("Mensajes sueltos enviados por formulario.", "Single messages sent by form.", "Mensagens avulsas enviadas por formulário.");
    public static readonly Text CloudHelp = new("WhatsApp sin intermediario (Meta): conversaciones, en ambos sentidos, y plantillas.", "WhatsApp without a go-between (Meta): conversations, both ways, and templates.", "WhatsApp sem intermediário (Meta): conversas, nos dois sentidos, e modelos.");
    public static readonly Text PhoneNumberId = new("Id del número (phone number ID)", "Phone number ID", "Id do número (phone number ID)");
    public static readonly Text PhoneNumberIdHelp = new("Lo muestra Meta junto al número; no es el número mismo.", "Meta shows it beside the number; it is not the number itself.", "A Meta o mostra ao lado do número; não é o próprio número.");
    public static readonly Text AccessToken = new("Token de acceso", "Access token", "Token de acesso");
    public static readonly Text AppSecret = new("Clave secreta de la app", "App secret", "Chave secreta do app");
    public static readonly Text AppSecretHelp = new("Comprueba que lo que llega viene de Meta. Se guarda cifrada.", "Proves that what arrives comes from Meta. Stored encrypted.", "Comprova que o que chega vem da Meta. Salva cifrada.");
    public static readonly Text PerSecond = new("Mensajes por segundo", "Messages a second", "Mensagens por segundo");
    public static readonly Text PerSecondHelp = new("Vacío: tantos como acepte el proveedor.", "Empty: as many as the provider takes.", "Vazio: quantas o provedor aceitar.");
    public static readonly Text Templates = new("Plantillas", "Templates", "Modelos");
    public static readonly Text TemplatesHelp = new(
        "Como las aprobó WhatsApp; los lugares son {{1}}, {{2}}… Fuera de las 24 horas solo se pueden enviar plantillas.",
        "As WhatsApp approved them; the places are {{1}}, {{2}}… Outside the 24 hours only templates can be sent.",
        "Como o WhatsApp os aprovou; os lugares são {{1}}, {{2}}… Fora das 24 horas só é possível enviar modelos.");
    public static readonly Text TemplateName = new("Nombre de la plantilla", "Template's name", "Nome do modelo");
    public static readonly Text TemplateLanguage = new("Idioma (es, en_US…)", "Language (es, en_US…)", "Idioma (es, en_US…)");
    public static readonly Text TemplateText = new("Texto", "Text", "Texto");
    public static readonly Text AddTemplate = new("Agregar plantilla", "Add a template", "Adicionar modelo");
    public static readonly Text RemoveTemplate = new("Quitar la plantilla {0}", "Remove the template {0}", "Remover o modelo {0}");
    public static readonly Text InboundOnceCloud = new(
        "Cópielos ahora en la configuración del webhook de Meta: no se vuelven a mostrar.",
        "Copy them now into the webhook's configuration at Meta: they are not shown again.",
        "Copie-os agora na configuração do webhook na Meta: não serão mostrados de novo.");
    public static readonly Text VerifyToken = new("Token de verificación", "Verify token", "Token de verificação");
    public static readonly Text Domain = new("Dominio", "Domain", "Domínio");
    public static readonly Text DomainHelp = new("La dirección web de la API, que brinda el proveedor.", "The web address of the API, as given by the provider.", "O endereço web da API, fornecido pelo provedor.");
    public static readonly Text PlatformIdHelp = new("El número de la cuenta en el canal, que brinda el proveedor.", "The account's number in the channel, as given by the provider.", "O número da conta no canal, fornecido pelo provedor.");
    public static readonly Text UserName = new("Usuario", "User", "Usuário");
    public static readonly Text Password = new("Contraseña", "Password", "Senha");
    public static readonly Text PartnerToken = new("Partner Token", "Partner Token", "Partner Token");
    public static readonly Text SecretHelp = new("Se guarda cifrado y no se vuelve a mostrar.", "Stored encrypted and never shown again.", "Salvo cifrado e nunca mais exibido.");
    public static readonly Text SecretStored = new("Guardado. Escriba aquí solo para cambiarlo.", "Stored. Type here only to change it.", "Salvo. Digite aqui somente para alterá-lo.");
    public static readonly Text DefaultCampaign = new("Campaña por defecto", "Default campaign", "Campanha padrão");
    public static readonly Text DefaultCampaignHelp = new("Recibe lo que llega con una habilidad desconocida.", "Takes what arrives with an unknown skill.", "Recebe o que chega com uma habilidade desconhecida.");
    public static readonly Text NoCampaign = new("Cree primero una campaña Heynow.", "Create a Hey Now campaign first.", "Crie primeiro uma campanha Heynow.");
    public static readonly Text DeleteHelp = new("Se borran sus datos y su contraseña. Las conversaciones se conservan.", "Its data and its secret are erased. Conversations are kept.", "Seus dados e sua senha são apagados. As conversas são mantidas.");
    public static readonly Text Inbound = new("Dirección de entrada", "Inbound address", "Endereço de entrada");
    public static readonly Text InboundHidden = new("Se mostró al crearla. Si se perdió, genere una nueva.", "It was shown when it was made. If it is lost, make a new one.", "Foi mostrado ao ser criado. Se foi perdido, gere um novo.");
    public static readonly Text InboundOnce = new("Cópiela ahora y entréguela a Hey Now: no se vuelve a mostrar.", "Copy it now and give it to Hey Now: it is not shown again.", "Copie agora e entregue à Hey Now: não será mostrado de novo.");
    public static readonly Text Rotate = new("Generar nueva dirección", "Make a new address", "Gerar novo endereço");
    public static readonly Text RotateTitle = new("¿Generar una nueva dirección de entrada?", "Make a new inbound address?", "Gerar um novo endereço de entrada?");
    public static readonly Text RotateHelp = new(
        "La anterior deja de funcionar enseguida: los mensajes no llegan hasta que el proveedor use la nueva.",
        "The old one stops at once: messages do not arrive until the provider uses the new one.",
        "O anterior para imediatamente: as mensagens não chegam até que o provedor use o novo.");
    public static readonly Text Deliveries = new("Entregas", "Deliveries", "Entregas");
    public static readonly Text DeliveriesHelp = new("Desde que arrancó el servidor.", "Since the server started.", "Desde que o servidor iniciou.");
    public static readonly Text Taken = new("Mensajes recibidos", "Messages received", "Mensagens recebidas");
    public static readonly Text Repeated = new("Repetidos, guardados una vez", "Repeated, stored once", "Repetidas, salvas uma vez");
    public static readonly Text RefusedDeliveries = new("Entregas rechazadas", "Refused deliveries", "Entregas recusadas");
    public static readonly Text Stranger = new(
        "A una dirección que no es de ningún proveedor: {0}. Si faltan mensajes, el proveedor quizá usa una dirección vieja.",
        "To an address of no provider: {0}. If messages are missing, the provider may be using an old address.",
        "Para um endereço de nenhum provedor: {0}. Se faltam mensagens, o provedor talvez use um endereço antigo.");
    public static readonly Text Test = new("Probar conexión", "Test connection", "Testar conexão");
    public static readonly Text Testing = new("Probando…", "Testing…", "Testando…");

    public static Text Of(ConnectionTrial trial) => trial switch
    {
        ConnectionTrial.LoggedIn => new("Funciona: las credenciales son correctas.", "It works: the credentials are right.", "Funciona: as credenciais estão corretas."),
        ConnectionTrial.Reached => new("El servidor responde. El token se comprueba con el primer mensaje.", "The server answers. The token is proved by the first message.", "O servidor responde. O token é comprovado com a primeira mensagem."),
        ConnectionTrial.Refused => new("El servidor responde, pero rechaza las credenciales.", "The server answers, but refuses the credentials.", "O servidor responde, mas recusa as credenciais."),
        ConnectionTrial.NotHeyNow => new("Responde, pero no como se espera de este proveedor: revise el dominio.", "It answers, but not as this provider does: check the domain.", "Responde, mas não como este provedor: verifique o domínio."),
        ConnectionTrial.Private => new("La dirección lleva a la red interna de este servidor: no se permite.", "The address leads into this server's own network: not allowed.", "O endereço leva à rede interna deste servidor: não permitido."),
        ConnectionTrial.SecretLost => new("La contraseña guardada ya no se puede leer: escríbala de nuevo.", "The stored secret can no longer be read: type it again.", "A senha salva não pode mais ser lida: digite-a de novo."),
        _ => new("No responde: revise el dominio y la red.", "No answer: check the domain and the network.", "Sem resposta: verifique o domínio e a rede."),
    };

    public static Text Of(RefusedDelivery why) => why switch
    {
        RefusedDelivery.UnknownKey => new("Dirección desconocida", "Unknown address", "Endereço desconhecido"),
        RefusedDelivery.WrongSignature => new("Firma o token incorrectos", "Wrong signature or token", "Assinatura ou token incorretos"),
        RefusedDelivery.TooLarge => new("Más de 10 MB", "More than 10 MB", "Mais de 10 MB"),
        _ => new("Forma incorrecta", "Malformed", "Forma incorreta"),
    };

    public static string? NameOf(Localizer l, string path) => path switch
    {
        "name" => l[AdminTexts.Name],
        "channel" => l[Channel],
        "api" => "API",
        "domain" => l[Domain],
        "platformId" => "Platform ID",
        "userName" => l[UserName],
        "defaultCampaignId" => l[DefaultCampaign],
        "newSecret" => l[Password],
        "newAppSecret" => l[AppSecret],
        "maximumPerSecond" => l[PerSecond],
        "templates" => l[Templates],
        _ => null,
    };
}
