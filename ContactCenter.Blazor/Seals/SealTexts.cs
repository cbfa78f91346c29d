using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Journal;
using ContactCenter.Core.Seals;

namespace ContactCenter.Blazor.Seals;

static class SealTexts
{
    public static readonly Text Verify = new("Verificar", "Verify", "Verificar");
    public static readonly Text VerifyOne = new("Verificar que nada de esta conversación cambió", "Verify that nothing of this conversation was changed", "Verificar que nada desta conversa mudou");
    public static readonly Text Running = new("Verificando…", "Verifying…", "Verificando…");
    public static readonly Text Intact = new("Íntegra: está como se escribió", "Intact: it is as it was written", "Íntegra: está como foi escrita");
    public static readonly Plural IntactErased = new(
        new("Íntegra, {0} entrada borrada", "Intact, {0} entry erased", "Íntegra, {0} entrada apagada"),
        new("Íntegra, {0} entradas borradas", "Intact, {0} entries erased", "Íntegra, {0} entradas apagadas"));
    public static readonly Text ChangedAt = new("Alterada en la entrada {0} ({1}): {2}", "Changed at entry {0} ({1}): {2}", "Alterada na entrada {0} ({1}): {2}");
    public static readonly Text Changed = new("Alterada: {0}", "Changed: {0}", "Alterada: {0}");
    public static readonly Text Fingerprint = new("Huella: {0}", "Fingerprint: {0}", "Impressão digital: {0}");

    public static readonly Text Title = new("Verificar conversaciones", "Verify conversations", "Verificar conversas");
    public static readonly Text Help = new(
        "Compara cada conversación con sus sellos: lo que alguien cambió en la base por fuera del programa se encuentra y se nombra.",
        "Compares each conversation with its seals: what somebody changed in the database behind the program's back is found and named.",
        "Compara cada conversa com seus selos: o que alguém mudou no banco por fora do programa é encontrado e nomeado.");
    public static readonly Text Span = new("Conversaciones que empezaron", "Conversations that began", "Conversas que começaram");
    public static readonly Text WholeJournal = new(
        "Sin fechas se verifican todas, y también que ninguna falte.", "Without dates all are verified, and also that none is missing.", "Sem datas verificam-se todas, e também que nenhuma falte.");
    public static readonly Text Progress = new("Verificando: {0} de {1}", "Verifying: {0} of {1}", "Verificando: {0} de {1}");
    public static readonly Text Cancelled = new("La verificación se canceló", "The verification was cancelled", "A verificação foi cancelada");
    public static readonly Text Failed = new("La verificación falló: {0}", "The verification failed: {0}", "A verificação falhou: {0}");
    public static readonly Plural Done = new(
        new("{0} conversación verificada", "{0} conversation verified", "{0} conversa verificada"),
        new("{0} conversaciones verificadas", "{0} conversations verified", "{0} conversas verificadas"));
    public static readonly Text AllIntact = new("Todo está íntegro", "Everything is intact", "Tudo está íntegro");
    public static readonly Plural Erased = new(
        new("{0} entrada borrada", "{0} entry erased", "{0} entrada apagada"), new("{0} entradas borradas", "{0} entries erased", "{0} entradas apagadas"));
    public static readonly Plural ChangedOnes = new(
        new("{0} conversación alterada", "{0} conversation changed", "{0} conversa alterada"), new("{0} conversaciones alteradas", "{0} conversations changed", "{0} conversas alteradas"));
    public static readonly Text Journal = new("El diario en conjunto: {0}", "The journal as a whole: {0}", "O diário como um todo: {0}");
    public static readonly Text OnlyFirst = new("Se muestran las primeras {0}.", "The first {0} are shown.", "São mostradas as primeiras {0}.");
    public static readonly Text OpenConversation = new("Leer la conversación {0}", "Read conversation {0}", "Ler a conversa {0}");
    public static readonly Text Conversation = new("Conversación", "Conversation", "Conversa");
    public static readonly Text What = new("Qué cambió", "What was changed", "O que mudou");
    public static readonly Text When = new("Fecha de la entrada", "Time of the entry", "Data da entrada");

    static readonly Text message = new("mensaje", "message", "mensagem"), note = new("nota", "note", "nota"), whisper = new("susurro", "whisper", "sussurro"), happened = new("suceso", "event", "evento");

    public static Text NameOf(int? type) => type switch
    {
        JournalEventTypes.MessageAdded => message,
        JournalEventTypes.NoteAdded => note,
        JournalEventTypes.Whispered => whisper,
        _ => happened,
    };

    public static Text NameOf(SealFault fault) => fault switch
    {
        SealFault.Changed => new("no es lo que se selló", "it is not what was sealed", "não é o que foi selado"),
        SealFault.Missing => new("falta algo que se selló", "something that was sealed is missing", "falta algo que foi selado"),
        SealFault.Added => new("hay algo que nunca se selló", "there is something that was never sealed", "há algo que nunca foi selado"),
        SealFault.Emptied => new("sus palabras se quitaron sin que conste por qué", "its words were taken away and nothing says why", "suas palavras foram tiradas sem constar por quê"),
        SealFault.File => new("su archivo falta o es otro", "its file is missing or another one", "seu arquivo falta ou é outro"),
        SealFault.Interaction => new("los datos del cliente o el estado", "the customer's details or the state", "os dados do cliente ou o estado"),
        SealFault.Queue => new("las esperas en cola", "the waits in queues", "as esperas na fila"),
        SealFault.Legs => new("los tramos", "the legs", "os trechos"),
        SealFault.Closure => new("la tipificación", "the disposition", "a tipificação"),
        SealFault.Marks => new("hasta dónde se leyó", "how far it was read", "até onde foi lida"),
        SealFault.SetBack => new("la base no siguió desde donde se selló: se puso una copia anterior o se le quitaron los sellos", "the database did not go on from where it was sealed: an earlier copy was put in its place, or its seals were taken away", "o banco não continuou de onde foi selado: foi posta uma cópia anterior ou tiraram seus selos"),
        SealFault.Anchor => new("lo que se sabe de los sellos fuera de la base no es de este servidor", "what is known of the seals outside of the database is not this server's", "o que se sabe dos selos fora do banco não é deste servidor"),
        _ => new("su sello no es el de este servidor", "its seal is not this server's", "seu selo não é deste servidor"),
    };
}
