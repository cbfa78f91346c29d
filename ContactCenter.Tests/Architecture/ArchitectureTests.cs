using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Architecture;

/// <summary>What keeps the parts apart and the files small.</summary>
public sealed class ArchitectureTests
{
    static readonly string[] projects = ["ContactCenter.Core", "ContactCenter.Blazor", "ContactCenter.Tests", "ContactCenter.Bench"];

    static IEnumerable<string> Files(string pattern) => projects
        .Select(project => Path.Combine(ServerProcess.Sources, project))
        .SelectMany(project => Directory.EnumerateFiles(project, pattern, SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [Fact]
    public void Core_ReferencesNothingOfTheWeb() =>
        typeof(ContactCenter.Core.ContactCenterCore).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => name.StartsWith("Microsoft.AspNetCore.Components", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore.Http", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal) || name.StartsWith("Microsoft.JSInterop", StringComparison.Ordinal) || name.StartsWith("Radzen", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Folders_AreNamedByCapabilityNotByKind() =>
        Files("*.cs").SelectMany(file => Path.GetRelativePath(ServerProcess.Sources, Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar)).Distinct()
            .Intersect(["Services", "Models", "Helpers", "Utils", "Managers", "Dtos", "Interfaces", "Common.Helpers"], StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();

    [Theory]
    [InlineData("*.cs", 250)]
    [InlineData("*.razor", 120)]
    public void Files_AreSmall(string pattern, int lines) =>
        Files(pattern).Select(file => (Name: Path.GetFileName(file), Lines: File.ReadLines(file).Count())).Where(file => file.Lines > lines).ShouldBeEmpty();

    /// <summary>A value beside an input event is sent back to the browser, over what has been typed since: letters are lost on a slow line. A bound value is not.</summary>
    [Fact]
    public void FieldsTypedInto_AreBound() =>
        Files("*.razor").SelectMany(file => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), "<(input|textarea)\\b(\"[^\"]*\"|[^\">])*>").Select(tag => (Name: Path.GetFileName(file), Tag: tag.Value)))
            .Where(field => field.Tag.Contains("@oninput=", StringComparison.Ordinal) && field.Tag.Contains(" value=", StringComparison.Ordinal)).ShouldBeEmpty();

    /// <summary>A component that is closed before it listens would listen for ever.</summary>
    [Fact]
    public void Components_ListenWhileTheyAreShown() =>
        Files("*.razor").Concat(Files("*.cs").Where(file => file.EndsWith(".razor.cs", StringComparison.Ordinal) || File.ReadAllText(file).Contains(" : ConsoleComponent", StringComparison.Ordinal)))
            .Where(file => file.Contains("ContactCenter.Blazor/", StringComparison.Ordinal)).SelectMany(file => File.ReadLines(file).Select(line => (Name: Path.GetFileName(file), Line: line.Trim())))
            .Where(at => System.Text.RegularExpressions.Regex.IsMatch(at.Line, @"^[A-Z]\w*(\.[A-Z]\w*)+ \+= [A-Z]\w*;$")).ShouldBeEmpty();

    [Fact]
    public void Types_AreNotNamedByKind() =>
        typeof(ContactCenter.Core.ContactCenterCore).Assembly.GetTypes().Concat(typeof(Program).Assembly.GetTypes()).Where(type => type.Namespace?.StartsWith("ContactCenter", StringComparison.Ordinal) == true)
            .Select(type => type.Name).Where(name => new[] { "Manager", "Helper", "Util", "Utils", "Impl", "Dto" }.Any(kind => name.EndsWith(kind, StringComparison.Ordinal))).ShouldBeEmpty();

    /// <summary>Differences between databases live in their own folders.</summary>
    [Fact]
    public void Sqlite_IsKnownInItsOwnFolderOnly() =>
        Directory.EnumerateFiles(Path.Combine(ServerProcess.Sources, "ContactCenter.Core"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Data/", StringComparison.Ordinal) && !file.EndsWith("ContactCenterCore.cs", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("Sqlite", StringComparison.Ordinal)).Select(Path.GetFileName).ShouldBeEmpty();
}
