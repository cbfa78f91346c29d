using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Users;

namespace ContactCenter.Blazor.Inbox.Alerts;

static class AlertTexts
{
    public static readonly Text Menu = new("Avisos y sonidos", "Alerts and sounds", "Avisos e sons");
    public static readonly Text MenuMuted = new(
        "Avisos y sonidos: el navegador calla esta página hasta que haga clic en ella",
        "Alerts and sounds: the browser keeps this page silent until you click on it",
        "Avisos e sons: o navegador silencia esta página até você clicar nela");
    public static readonly Text MenuAsk = new(
        "Avisos y sonidos: falta permitir los avisos de escritorio", "Alerts and sounds: desktop notifications are not allowed yet", "Avisos e sons: falta permitir os avisos na área de trabalho");
    public static readonly Text Muted = new("Sin sonido: haga clic", "No sound: click", "Sem som: clique");
    public static readonly Text What = new("Avisar de", "Alert me of", "Avisar de");
    public static readonly Text Sound = new("Sonido", "Sound", "Som");
    public static readonly Text Desktop = new("Escritorio", "Desktop", "Área de trabalho");
    public static readonly Text Try = new("Probar", "Try", "Testar");
    public static readonly Text TryOf = new("Probar: {0}", "Try: {0}", "Testar: {0}");
    public static readonly Text SoundOf = new("Sonido: {0}", "Sound: {0}", "Som: {0}");
    public static readonly Text DesktopOf = new("Aviso de escritorio: {0}", "Desktop notification: {0}", "Aviso na área de trabalho: {0}");
    public static readonly Text Volume = new("Volumen", "Volume", "Volume");
    public static readonly Text Allow = new("Permitir avisos de escritorio", "Allow desktop notifications", "Permitir avisos na área de trabalho");
    public static readonly Text AllowHelp = new(
        "El navegador le preguntará una vez.", "The browser will ask you once.", "O navegador perguntará uma vez.");
    public static readonly Text Granted = new(
        "Los avisos de escritorio aparecen mientras la consola no está al frente.", "Desktop notifications appear while the console is not in front.", "Os avisos na área de trabalho aparecem enquanto o console não está à frente.");
    public static readonly Text Denied = new(
        "El navegador bloquea los avisos de este sitio. Permítalos en los ajustes del sitio, junto a la dirección; los sonidos funcionan igual.",
        "The browser blocks this site's notifications. Allow them in the site's settings, beside the address; sounds work all the same.",
        "O navegador bloqueia os avisos deste site. Permita-os nas configurações do site, ao lado do endereço; os sons funcionam mesmo assim.");
    public static readonly Text Insecure = new(
        "Los navegadores solo muestran avisos de escritorio por https; los sonidos funcionan igual.",
        "Browsers show desktop notifications over https only; sounds work all the same.",
        "Os navegadores só mostram avisos na área de trabalho por https; os sons funcionam mesmo assim.");
    public static readonly Text Unsupported = new(
        "Este navegador no muestra avisos de escritorio; los sonidos funcionan igual.",
        "This browser shows no desktop notifications; sounds work all the same.",
        "Este navegador não mostra avisos na área de trabalho; os sons funcionam mesmo assim.");
    public static readonly Text NoSound = new("Este navegador no puede sonar.", "This browser cannot play sounds.", "Este navegador não pode tocar sons.");
    public static readonly Text NotKept = new(
        "No se pudo guardar; vale en esta página hasta recargarla.", "It could not be saved; it holds on this page until you reload it.", "Não foi possível salvar; vale nesta página até recarregá-la.");

    public static readonly Text WaitingTitle = new("{0} espera en {1}", "{0} is waiting in {1}", "{0} espera em {1}");
    public static readonly Text OfferedTitle = new("Para usted: {0} · {1}", "For you: {0} · {1}", "Para você: {0} · {1}");
    public static readonly Text TransferTitle = new("{0} le transfiere a {1}", "{0} transfers {1} to you", "{0} transfere {1} para você");
    public static readonly Text CameBackTitle = new("{0} vuelve a usted: nadie la tomó", "{0} comes back to you: nobody took it", "{0} volta para você: ninguém a assumiu");
    public static readonly Text SampleBody = new("Así se verá.", "It will look like this.", "Vai aparecer assim.");

    public static readonly IReadOnlyList<(AlertKinds Kind, Text Name, string Icon)> Kinds =
    [
        (AlertKinds.Waiting, new("Alguien nuevo espera", "Somebody new is waiting", "Alguém novo espera"), "hourglass_top"),
        (AlertKinds.Offered, new("Se le asigna una", "One is assigned to you", "Uma é atribuída a você"), "assignment_ind"),
        (AlertKinds.Message, new("Mensaje que no está viendo", "Message you are not looking at", "Mensagem que você não está vendo"), "mark_chat_unread"),
        (AlertKinds.Transfer, new("Un colega le transfiere una, o vuelve la suya", "A colleague transfers one, or yours comes back", "Um colega transfere uma, ou a sua volta"), "move_up"),
        (AlertKinds.Supervisor, new("Un supervisor le escribe", "A supervisor writes to you", "Um supervisor escreve para você"), "supervisor_account"),
        (AlertKinds.Alarm, new("Se pasó un límite", "A limit was passed", "Um limite foi ultrapassado"), "warning"),
        (AlertKinds.Answer, new("Un agente le responde", "An agent answers you", "Um agente responde a você"), "chat"),
    ];

    const AlertKinds ofSupervisors = AlertKinds.Alarm | AlertKinds.Answer;

    /// <summary>What somebody with these roles is called for.</summary>
    public static IEnumerable<(AlertKinds Kind, Text Name, string Icon)> KindsOf(Actor actor) =>
        Kinds.Where(kind => actor.Is(ofSupervisors.HasFlag(kind.Kind) ? Roles.Supervisor : Roles.Agent));
}
