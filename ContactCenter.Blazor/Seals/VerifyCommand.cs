using System.Globalization;
using ContactCenter.Blazor.Keys;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Files;
using ContactCenter.Core.Seals;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Blazor.Seals;

/// <summary>
/// <c>verify [--interaction id] [--fingerprint hex]</c>: compares what is stored with its seals, also beside a running server, and changes nothing.
/// Answers 0 = intact, 1 = changed, 2 = could not be verified.
/// </summary>
static class VerifyCommand
{
    const int Intact = 0, Changed = 1, Impossible = 2;

    public static bool IsMeant(string[] arguments) => arguments is ["verify", ..];

    public static int Run(string[] arguments, DataDirectory data, string keyFile, SealAnchorPlace anchor, TextWriter output)
    {
        var (interaction, fingerprint) = (Option(arguments, "--interaction"), Option(arguments, "--fingerprint"));
        if (arguments.Length % 2 == 0 || (interaction is not null && !long.TryParse(interaction, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            || (fingerprint is not null && interaction is null) || (arguments.Length > 1 && interaction is null))
        {
            return Say(output, Impossible, "Usage: verify [--interaction id [--fingerprint hex]]");
        }

        if (!File.Exists(data.Database) || !File.Exists(keyFile))
        {
            return Say(output, Impossible, $"There is no database at {data.Database}, or no key at {keyFile}.");
        }

        try
        {
            var key = new SealKey(new MasterKey(keyFile).Bytes);
            using var reader = new SqliteSealReader(new SqliteDatabase(data.Database), key, new SealAnchorFile(anchor, key), new FileStore(new FileFolder(data.Files)));
            return interaction is null ? All(reader, output) : One(reader, long.Parse(interaction, CultureInfo.InvariantCulture), fingerprint, output);
        }
        catch (Exception failed) when (failed is SqliteException or IOException or UnauthorizedAccessException)
        {
            return Say(output, Impossible, $"It could not be verified: {failed.Message}");
        }
    }

    static int One(ISealReader reader, long id, string? fingerprint, TextWriter output)
    {
        if (reader.Check(id, fingerprint) is not { } check)
        {
            return Say(output, Impossible, $"There is no interaction {id}.");
        }

        output.WriteLine(Line(check));
        if (!check.IsIntact)
        {
            return Changed;
        }

        return fingerprint is null ? Say(output, Intact, $"Fingerprint: {check.Fingerprint}")
            : check.FingerprintAt > 0 ? Say(output, Intact, $"The fingerprint is that of entry {check.FingerprintAt} of {check.Entries}.")
            : Say(output, Changed, "No entry has that fingerprint.");
    }

    static int All(ISealReader reader, TextWriter output)
    {
        var report = SealSurvey.Run(reader, null, null, _ => { }, () => true, CancellationToken.None);
        foreach (var check in report.First)
        {
            output.WriteLine(Line(check));
        }

        if (report.Journal is { } journal)
        {
            output.WriteLine($"Journal: {Words(journal)}");
        }

        return Say(output, report.IsIntact ? Intact : Changed,
            $"{report.Done} interactions verified: {(report.IsIntact ? "intact" : $"{report.Changed} changed")}, {report.Erased} entries erased.");
    }

    static string Line(SealCheck check) => $"Interaction {check.InteractionId}: " + (check.Break is { } wrong ? Words(wrong)
        : check.Erased > 0 ? $"intact, {check.Erased} erased ({check.Entries} entries)" : $"intact ({check.Entries} entries)");

    static string Words(SealBreak wrong) => string.Join(", ", ((string?[])
    [
        wrong.Entry > 0 ? $"changed at entry {wrong.Entry}" : "changed",
        wrong.Fault.ToString().ToLowerInvariant(),
        wrong.Sequence > 0 ? $"sequence {wrong.Sequence}" : null,
        wrong.Type is { } type ? SealTexts.NameOf(type).En : null,
        SealWords.TimeOf(wrong)?.ToString("u", CultureInfo.InvariantCulture),
    ]).OfType<string>());

    static string? Option(string[] arguments, string name) => Array.IndexOf(arguments, name) is > 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;

    static int Say(TextWriter output, int code, string words)
    {
        output.WriteLine(words);
        return code;
    }
}
