using ContactCenter.Blazor.Shell.Localisation;

namespace ContactCenter.Blazor.Recordings.Export;

static class ExportTexts
{
    public static readonly Text Take = new("Imprimir o exportar", "Print or export", "Imprimir ou exportar");
    public static readonly Text Print = new("Imprimir", "Print", "Imprimir");
    public static readonly Text Pdf = new("PDF", "PDF", "PDF");
    public static readonly Text Json = new("JSON", "JSON", "JSON");
    public static readonly Text Csv = new("CSV (hoja de cálculo)", "CSV (spreadsheet)", "CSV (planilha)");
    public static readonly Text Export = new("Exportar", "Export", "Exportar");
    public static readonly Text Result = new("Exportar resultado", "Export result", "Exportar resultado");
    public static readonly Text ResultHelp = new(
        "Todo lo que encuentra esta búsqueda, hasta {0} conversaciones. Puede seguir trabajando mientras se prepara.",
        "All that this search finds, up to {0} conversations. You can go on working while it is made.",
        "Tudo o que esta busca encontra, até {0} conversas. Você pode continuar trabalhando enquanto é preparado.");
    public static readonly Text Waiting = new("La exportación espera su turno", "The export waits for its turn", "A exportação aguarda sua vez");
    public static readonly Text Searching = new("Buscando las conversaciones…", "Looking for the conversations…", "Procurando as conversas…");
    public static readonly Text Writing = new("Exportando: {0} de {1}", "Exporting: {0} of {1}", "Exportando: {0} de {1}");
    public static readonly Text Done = new("La exportación está lista: {0}, {1}", "The export is ready: {0}, {1}", "A exportação está pronta: {0}, {1}");
    public static readonly Text OnlyFirst = new("Solo las primeras {0}: la búsqueda encuentra más.", "Only the first {0}: the search finds more.", "Somente as primeiras {0}: a busca encontra mais.");
    public static readonly Text Download = new("Descargar", "Download", "Baixar");
    public static readonly Text Cancelled = new("La exportación se canceló", "The export was cancelled", "A exportação foi cancelada");
    public static readonly Text Failed = new("La exportación falló", "The export failed", "A exportação falhou");
    public static readonly Text Running = new("Su última exportación todavía está en curso.", "Your last export is still running.", "Sua última exportação ainda está em andamento.");
    public static readonly Text Dismiss = new("Descartar la exportación", "Dismiss the export", "Descartar a exportação");
    public static readonly Text FileTitle = new("Grabaciones {0}", "{0} recordings", "Gravações {0}");
    public static readonly Text PrintHelp = new("Se abre el diálogo de impresión. También puede guardarla como PDF.", "The print dialog opens. You can also save it as PDF.", "Abre-se a janela de impressão. Também pode salvar como PDF.");
}
