using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;

namespace ContactCenter.Core.Campaigns;

/// <summary>Where the responses of a file go, or come from: one campaign, or (null) the shared ones.</summary>
public sealed record CannedTarget(int? CampaignId);

/// <summary>Canned responses as a table: `campaign;shortcut;description;text`. A campaign is written `webchat/its-key`; an empty one is none, so the response is shared.</summary>
static class CannedFile
{
    public const int MostRows = 10_000;

    static readonly string[] campaign = ["campaign", "campaña", "campanha"], shortcut = ["shortcut", "atajo", "atalho"], description = ["description", "descripción", "descripcion", "descrição"], text = ["text", "texto", "respuesta", "response", "resposta"];

    public static string Reference(Channel channel, string key) => $"{(channel == Channel.HeyNow ? "heynow" : "webchat")}/{key}";

    public static string Write(IEnumerable<(string Campaign, CannedResponse Response)> rows) =>
        Csv.Write([["campaign", "shortcut", "description", "text"], .. rows.Select(row => new[] { row.Campaign, row.Response.Shortcut, row.Response.Description, row.Response.Text })]);

    /// <summary>Column names in any of the three languages, in any order; a file without a campaign column needs a target.</summary>
    public static Result<IReadOnlyList<CannedRow>> Read(string content, CannedTarget? target)
    {
        var read = Csv.Read(content, MostRows + 1);
        if (!read.IsDone)
            return read.Error;
        if (read.Value.Count == 0)
            return new BadCsv(1, "csv.header");
        var header = read.Value[0];
        int Column(string[] names) => header.Cells.Select(cell => cell.Trim()).ToList().FindIndex(cell => names.Contains(cell, StringComparer.OrdinalIgnoreCase));
        var (campaignAt, shortcutAt, descriptionAt, textAt) = (Column(campaign), Column(shortcut), Column(description), Column(text));
        if (shortcutAt < 0 || textAt < 0 || (campaignAt < 0 && target is null))
            return new BadCsv(header.Line, "csv.header");
        string Cell(CsvRow row, int column) => column >= 0 && column < row.Cells.Count ? row.Cells[column].Trim() : "";
        return new Result<IReadOnlyList<CannedRow>>([.. read.Value.Skip(1).Select(row =>
            new CannedRow(row.Line, Cell(row, campaignAt), Cell(row, shortcutAt).TrimStart('/'), Cell(row, descriptionAt), Cell(row, textAt).ReplaceLineEndings("\n")))]);
    }
}

sealed record CannedRow(int Line, string Campaign, string Shortcut, string Description, string Text);
