using System.Text.RegularExpressions;
using ContactCenter.Blazor.Admin;
using ContactCenter.Blazor.Admin.Audit;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Admin;

/// <summary>What differs, as people read it in the audit, in a conflict and before an import.</summary>
public sealed class ShownValuesTests : IAsyncLifetime
{
    Centre centre = null!;
    AdminConsole console = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        console = new AdminConsole(centre, await centre.LogIn(Seed.Administrator));
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    ShownValues Values => console.Services.GetRequiredService<ShownValues>();

    [Theory]
    [InlineData("campaign", "enabled", "true", "Sí")]
    [InlineData("campaign", "strategy", "4", "nocall")]
    [InlineData("campaign", "distribution", "1", "rrmemory")]
    [InlineData("campaign", "channel", "2", "Heynow")]
    [InlineData("provider", "channel", "2", "Facebook")]
    [InlineData("provider", "api", "1", "Direct API")]
    [InlineData("campaign", "serviceLevel", "4", "4")]
    [InlineData("campaign", "name", "[no list", "[no list")]
    [InlineData("campaign", "name", "4", "4")]
    [InlineData("campaign", "securityGroupId", "1", "Todos")]
    [InlineData("campaign", "group", "All", "Todos")]
    [InlineData("campaign", "group", "Own", "Own")]
    [InlineData("provider", "defaultCampaignId", "1", "sales")]
    [InlineData("campaign", "providerId", "77", "#77")]
    [InlineData("campaign", "defaultLanguage", "pt", "Português")]
    [InlineData("campaign", "skills", "[\"a\",\"b\"]", "• a\n• b")]
    [InlineData("break", "icon", "coffee", "Café")]
    [InlineData("user", "roles", "5", "Agente, Administrador")]
    [InlineData("campaign", "image", null, "–")]
    public void Of_AStoredValue_IsInWords(string kind, string path, string? stored, string shown) => Values.Of(kind, path, stored).ShouldBe(shown);

    [Fact]
    public void Of_HoursTreesAndQuestions_IsReadLineByLine()
    {
        var before = new CampaignSettings();
        var after = new CampaignSettings
        {
            Schedule = new("Europe/Madrid", [new(DayOfWeek.Sunday, 600, 660), new(DayOfWeek.Monday, 1320, 1560)], [new(new DateOnly(2026, 12, 25), [])]),
            Dispositions = [new("1", "Venta", [new("2", "En línea", [])])],
        };
        Differences.Between(before, after).ToDictionary(change => FieldNames.Of(console.Localizer, "campaign", change.Path), change => Values.Of("campaign", change.Path, change.After)).ShouldBe(new Dictionary<string, string>
        {
            ["Horario: Zona horaria"] = "Europe/Madrid",
            ["Horario"] = "Lunes 22:00–02:00\nDomingo 10:00–11:00",
            ["Horario: Excepciones"] = "25/12/2026: Cerrado",
            ["Tipificaciones"] = "• Venta\n• Venta › En línea",
        }, ignoreOrder: true);
        var form = new QualityFormSettings { Questions = [new() { Id = "1", Text = "¿Saluda?", Weight = 3, Fatal = true, Scale = QualityScale.YesNo }] };
        Values.Of("quality", "questions", Differences.Between(new QualityFormSettings(), form).Single().After).ShouldBe("1. ¿Saluda? (Sí / No / No aplica, Peso 3, Fatal)");
    }

    [Fact]
    public void Of_ALongText_IsCutBetweenCharacters()
    {
        Values.Of("campaign", "name", "aaa🎉🎉", 5).ShouldBe("aaa…");
        Values.Of("campaign", "name", "aaa🎉", 5).ShouldBe("aaa🎉");
    }

    /// <summary>A field that a form has and no word names would stand in the audit as it is stored.</summary>
    [Fact]
    public void FieldNames_EverySettingOfEveryForm_HasAWord()
    {
        Unnamed<CampaignSettings>("campaign").ShouldBeEmpty();
        Unnamed<ContactCenter.Core.Providers.ProviderSettings>("provider").ShouldBeEmpty();
        Unnamed<UserSettings>("user").ShouldBeEmpty();
        Unnamed<SecurityGroupSettings>("group").ShouldBeEmpty();
        Unnamed<ContactCenter.Core.Agents.BreakSettings>("break").ShouldBeEmpty();
        Unnamed<QualityFormSettings>("quality").ShouldBeEmpty();
        Unnamed<CannedResponseSettings>("canned-response").ShouldBeEmpty();
    }

    [Fact]
    public async Task AuditTexts_EveryKindThatIsWritten_HasAWord()
    {
        var admin = await centre.LogIn(Seed.Administrator);
        var (import, text) = (centre.Get<ImportConfiguration>(), AwkwardNames.File().Write());
        (await import.Run(admin, text, (await import.Look(admin, text)).Value.Fingerprint)).Error.ShouldBeNull();
        (await centre.Get<SaveCannedResponse>().Run(admin, new(null, 0, new() { Shortcut = "x", Text = "x" }))).Error.ShouldBeNull();

        await using var db = centre.Read();
        db.AuditEntries.Select(entry => entry.Kind!).Distinct().ToList().ShouldAllBe(kind => AuditTexts.KindName(kind) != null);
    }

    /// <summary>As they stand in the sources: what nobody named would be shown as its code.</summary>
    [Fact]
    public void AuditTexts_EveryActionThatTheSourcesName_HasWords() =>
        Directory.EnumerateFiles(Path.Combine(ServerProcess.Sources, "ContactCenter.Core"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "(?:Audit|Keep)\\([^;]*?\"([a-z-]+\\.[a-z-]+)\"[^;\"]*(?:\"([a-z-]+\\.[a-z-]+)\")?"))
            .SelectMany(call => call.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value)).Distinct()
            .Where(action => action.Split('.').Any(code => AuditTexts.Action(console.Localizer, action).Split(" · ").Contains(code))).ShouldBeEmpty();

    IEnumerable<string> Unnamed<T>(string kind) where T : class, new() =>
        Differences.Between<T>(null, new T()).Select(change => change.Path).Where(path => FieldNames.Of(console.Localizer, kind, path) == path);
}
