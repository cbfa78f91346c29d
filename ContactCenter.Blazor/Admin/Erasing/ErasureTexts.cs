using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Erasing;

namespace ContactCenter.Blazor.Admin.Erasing;

static class ErasureTexts
{
    public static readonly Text Help = new("Ver, entregar o borrar todo lo que hay de una persona.", "See, hand over or erase all that there is of a person.", "Ver, entregar ou apagar tudo o que há de uma pessoa.");
    public static readonly Text Person = new("La persona", "The person", "A pessoa");
    public static readonly Text By = new("Buscar por", "Look for by", "Buscar por");
    public static readonly Text Email = new("Correo", "E-mail", "E-mail");
    public static readonly Text Number = new("Número", "Number", "Número");
    public static readonly Text Id = new("Conversación o visitante (id)", "Conversation or visitor (id)", "Conversa ou visitante (id)");
    public static readonly Text Value = new("Valor", "Value", "Valor");
    public static readonly Text SameVisitor = new("También lo que llegó desde el mismo navegador o número", "Also what came by the same browser or number", "Também o que chegou do mesmo navegador ou número");
    public static readonly Text SameVisitorHelp = new("Cuidado con los equipos compartidos: pueden ser de otra persona.", "Mind shared computers: it may be somebody else's.", "Cuidado com computadores compartilhados: pode ser de outra pessoa.");
    public static readonly Text Look = new("Ver qué hay", "See what there is", "Ver o que há");
    public static readonly Text Looking = new("Buscando…", "Looking…", "Procurando…");
    public static readonly Text Found = new("Qué hay de {0}", "What there is of {0}", "O que há de {0}");
    public static readonly Text Nothing = new("No hay nada de esta persona.", "There is nothing of this person.", "Não há nada desta pessoa.");
    public static readonly Text Campaign = new("Campaña", "Campaign", "Campanha");
    public static readonly Text Channel = new("Canal", "Channel", "Canal");
    public static readonly Text Conversations = new("Conversaciones", "Conversations", "Conversas");
    public static readonly Text Messages = new("Mensajes", "Messages", "Mensagens");
    public static readonly Text Files = new("Archivos", "Files", "Arquivos");
    public static readonly Text Notes = new("Notas internas", "Internal notes", "Notas internas");
    public static readonly Text Reviews = new("Calificaciones con comentarios", "Reviews with their comments", "Avaliações com comentários");
    public static readonly Text BatchLines = new("Líneas de envíos masivos", "Lines of bulk messages", "Linhas de envios em massa");
    public static readonly Text Mentions = new("Menciones en búsquedas guardadas, auditoría y charlas", "Mentions in saved searches, audit and talks", "Menções em buscas salvas, auditoria e conversas internas");
    public static readonly Text Period = new("Período", "Period", "Período");
    public static readonly Text All = new("Todo", "All", "Tudo");
    public static readonly Text Stays = new(
        "Quedan las cifras: cuándo, en qué campaña, qué agente, cuánto esperó, cómo terminó y las estrellas. Los respaldos no se tocan.",
        "Figures stay: when, in which campaign, which agent, how long the wait was, how it ended, and the stars. Backups are not touched.",
        "Ficam os números: quando, em qual campanha, qual agente, quanto esperou, como terminou e as estrelas. Os backups não são tocados.");
    public static readonly Plural Open = new(
        new("Tiene {0} conversación en curso: termínela antes.", "{0} conversation is going on: end it first.", "Há {0} conversa em andamento: encerre-a antes."),
        new("Tiene {0} conversaciones en curso: termínelas antes.", "{0} conversations are going on: end them first.", "Há {0} conversas em andamento: encerre-as antes."));
    public static readonly Text NamedIn = new("Su dirección aparece también en conversaciones de otros, que quedan como están: {0}", "The address also stands in other people's conversations, which stay as they are: {0}", "O endereço aparece também em conversas de outros, que ficam como estão: {0}");
    public static readonly Text Export = new("Exportar (zip)", "Export (zip)", "Exportar (zip)");
    public static readonly Text Exporting = new("Exportando: {0} de {1}", "Exporting: {0} of {1}", "Exportando: {0} de {1}");
    public static readonly Text Exported = new("El zip está listo ({0}). Se borra en un día, o al borrar a la persona.", "The zip is ready ({0}). It is deleted in a day, or when the person is erased.", "O zip está pronto ({0}). É apagado em um dia, ou ao apagar a pessoa.");
    public static readonly Text ExportFailed = new("La exportación falló o se canceló.", "The export failed or was cancelled.", "A exportação falhou ou foi cancelada.");
    public static readonly Text Download = new("Descargar", "Download", "Baixar");
    public static readonly Text Erase = new("Borrar…", "Erase…", "Apagar…");
    public static readonly Text EraseTitle = new("¿Borrar para siempre a {0}?", "Erase {0} for ever?", "Apagar {0} para sempre?");
    public static readonly Plural EraseHelp = new(
        new("Se borra lo escrito en {0} conversación, con sus archivos. No se puede deshacer.", "What was written in {0} conversation is erased, with its files. It cannot be undone.", "Apaga-se o escrito em {0} conversa, com seus arquivos. Não pode ser desfeito."),
        new("Se borra lo escrito en {0} conversaciones, con sus archivos. No se puede deshacer.", "What was written in {0} conversations is erased, with their files. It cannot be undone.", "Apaga-se o escrito em {0} conversas, com seus arquivos. Não pode ser desfeito."));
    public static readonly Plural EraseLinesHelp = new(
        new("Se quita de {0} línea de envíos masivos; si no había salido, no sale.", "It is taken out of {0} line of bulk messages; what had not gone out does not.", "É retirada de {0} linha de envios em massa; se não tinha saído, não sai."),
        new("Se quita de {0} líneas de envíos masivos; lo que no había salido, no sale.", "It is taken out of {0} lines of bulk messages; what had not gone out does not.", "É retirada de {0} linhas de envios em massa; o que não tinha saído, não sai."));
    public static readonly Text Retype = new("Escriba {0} para confirmar", "Type {0} to confirm", "Escreva {0} para confirmar");
    public static readonly Text Mistyped = new("No coincide: escríbalo igual.", "It is not the same: type it as it stands.", "Não coincide: escreva igual.");
    public static readonly Text EraseNow = new("Borrar para siempre", "Erase for ever", "Apagar para sempre");
    public static readonly Text Begun = new("El borrado comenzó: caso {0}.", "The erasure has begun: case {0}.", "A exclusão começou: caso {0}.");
    public static readonly Text Past = new("Borrados", "Erasures", "Exclusões");
    public static readonly Text NoPast = new("Todavía no se borró nada.", "Nothing has been erased yet.", "Nada foi apagado ainda.");
    public static readonly Text Case = new("Caso", "Case", "Caso");
    public static readonly Text When = new("Cuándo", "When", "Quando");
    public static readonly Text Why = new("Por qué", "Why", "Por quê");
    public static readonly Text State = new("Estado", "State", "Estado");
    public static readonly Text Certificate = new("Certificado", "Certificate", "Certificado");
    public static readonly Text CertificateOf = new("Certificado del caso {0}, {1}", "Certificate of case {0}, {1}", "Certificado do caso {0}, {1}");
    public static readonly Text Request = new("Pedido, por {0}", "Request, by {0}", "Pedido, por {0}");
    public static readonly Text Retention = new("Días de conservación de {0}", "Days to keep of {0}", "Dias de conservação de {0}");
    public static readonly Text Running = new("Borrando: {0} de {1}", "Erasing: {0} of {1}", "Apagando: {0} de {1}");
    public static readonly Text Cleaning = new("Borrado; los restos en disco se sobrescriben en la hora tranquila", "Erased; what is left on disk is overwritten in the quiet hour", "Apagado; os restos em disco são sobrescritos na hora tranquila");
    public static readonly Text Done = new("Borrado y sobrescrito", "Erased and overwritten", "Apagado e sobrescrito");
    public static readonly Text CleanNow = new("Sobrescribir ahora", "Overwrite now", "Sobrescrever agora");
    public static readonly Text CleanNowHelp = new("Mientras tanto no se guarda ningún mensaje: dura según el tamaño de la base.", "No message is stored meanwhile: how long depends on the database's size.", "Enquanto isso nenhuma mensagem é salva: depende do tamanho do banco.");

    public static readonly Text CertificateTitle = new("Certificado de borrado", "Certificate of erasure", "Certificado de exclusão");
    public static readonly Text WhatErased = new("Qué se borró", "What was erased", "O que foi apagado");
    public static readonly Text WhereErased = new("Dónde", "Where", "Onde");
    public static readonly Text StartedAt = new("Comenzó", "Started", "Início");
    public static readonly Text ErasedAt = new("Último contenido borrado", "Last content erased", "Último conteúdo apagado");
    public static readonly Text CleanedAt = new("Restos sobrescritos", "Remnants overwritten", "Restos sobrescritos");
    public static readonly Text NotYet = new("todavía no", "not yet", "ainda não");
    public static readonly Text Digest = new("Huella de la lista de conversaciones (SHA-256)", "Digest of the list of conversations (SHA-256)", "Impressão digital da lista de conversas (SHA-256)");
    public static readonly Text Says = new(
        "Se borró lo escrito en estas conversaciones, quién era el cliente, sus archivos, notas y comentarios, de la base de datos, del índice de búsqueda y de los archivos exportados. Quedan las cifras.",
        "What was written in these conversations, who the customer was, their files, notes and comments were erased from the database, the search index and exported files. Figures stay.",
        "Apagou-se o escrito nestas conversas, quem era o cliente, seus arquivos, notas e comentários, do banco de dados, do índice de busca e dos arquivos exportados. Ficam os números.");
    public static readonly Text SaysBackups = new(
        "Los respaldos hechos antes no están incluidos: vencen según su propia regla, y si se restaura uno hay que borrar de nuevo.",
        "Backups made before are not included: they expire by their own rule, and after one is restored the erasure must be done again.",
        "Os backups feitos antes não estão incluídos: vencem por sua própria regra, e se um for restaurado é preciso apagar de novo.");

    static readonly Text stale = new("Lo que hay cambió mientras miraba: mire de nuevo.", "What there is changed while you looked: look again.", "O que há mudou enquanto você olhava: olhe de novo.");
    static readonly Text stillHere = new("La persona tiene una conversación en curso: termínela antes.", "The person has a conversation going on: end it first.", "A pessoa tem uma conversa em andamento: encerre-a antes.");

    public static Text NameOf(PersonKeyKind kind) => kind switch
    {
        PersonKeyKind.Email => Email,
        PersonKeyKind.Number => Number,
        _ => Id,
    };

    public static string Of(Localizer l, Error error) => error switch
    {
        ErasurePlanIsStale => l[stale],
        PersonIsHere => l[stillHere],
        NothingToErase => l[Nothing],
        InvalidInput { Fields: [var field, ..] } => AdminErrors.AtField(l, field.Code),
        _ => AdminErrors.Of(l, error),
    };
}
