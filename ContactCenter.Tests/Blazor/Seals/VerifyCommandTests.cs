using ContactCenter.Blazor;
using ContactCenter.Blazor.Keys;
using ContactCenter.Blazor.Seals;
using ContactCenter.Core.Seals;
using ContactCenter.Tests.Core.Seals;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Seals;

/// <summary>The command line: 0 = intact, 1 = changed and named, 2 = could not be verified.</summary>
public sealed class VerifyCommandTests : IAsyncLifetime
{
    readonly TemporaryFolder folder = new();
    Centre centre = null!;
    SealedTalk talk = null!;
    long id;

    string KeyFile => folder.File("master.key");

    public async Task InitializeAsync()
    {
        centre = Centre.On(Centre.DatabaseOf(folder), new SealKey(new MasterKey(KeyFile).Bytes));
        await Seed.Fill(centre);
        talk = await SealedTalk.In(centre);
        id = await talk.Whole();
    }

    public async Task DisposeAsync()
    {
        talk.Dispose();
        await centre.DisposeAsync();
        folder.Dispose();
    }

    (int Code, string Words) Run(params string[] arguments)
    {
        var output = new StringWriter();
        return (VerifyCommand.Run(["verify", .. arguments], new DataDirectory(folder.Path), KeyFile, new SealAnchorPlace(folder.File(Path.Combine("keys", "seals.anchor"))), output), output.ToString());
    }

    [Fact]
    public async Task Intact_IsSaid_WithWhatWasErased()
    {
        Run().ShouldBe((0, "1 interactions verified: intact, 0 entries erased." + Environment.NewLine));
        Run("--interaction", $"{id}").Words.ShouldContain($"Interaction {id}: intact");
        await centre.Write(unit => unit.EraseContents(id, null));
        var erased = Run("--interaction", $"{id}");
        erased.Code.ShouldBe(0);
        erased.Words.ShouldContain("intact, 8 erased");
    }

    [Fact]
    public void Changed_IsNamed()
    {
        var message = talk.Number("SELECT Id FROM Messages WHERE ClientId='answered'");
        talk.Sql("UPDATE Messages SET Text='x' WHERE Id=$0", message);
        foreach (var (code, words) in new[] { Run(), Run("--interaction", $"{id}") })
        {
            code.ShouldBe(1);
            words.ShouldContain($"Interaction {id}: changed at entry ");
            words.ShouldContain($"sequence {message}, message, 20");
        }
    }

    [Fact]
    public async Task Fingerprint_OfAnEarlierDocument_IsFoundAtItsEntry()
    {
        var (then, entries) = (talk.Check(id)!.Fingerprint, talk.Check(id)!.Entries);
        await centre.Write(unit => unit.EraseContents(id, null));
        Run("--interaction", $"{id}", "--fingerprint", then.ToUpperInvariant()).ShouldSatisfyAllConditions(
            found => found.Code.ShouldBe(0), found => found.Words.ShouldContain($"entry {entries} of {entries + 1}"));
        Run("--interaction", $"{id}", "--fingerprint", new string('0', 64)).Code.ShouldBe(1);
    }

    [Fact]
    public async Task EarlierCopy_ThatNoServerHasMet_IsNamed()
    {
        talk.Sql($"VACUUM INTO '{centre.Database}.earlier'");
        await talk.Begun();
        centre = await talk.Restart(() => { });
        await centre.DisposeAsync();
        talk.Dispose();
        File.Move(centre.Database + ".earlier", centre.Database, overwrite: true);
        Run().ShouldSatisfyAllConditions(found => found.Code.ShouldBe(1), found => found.Words.ShouldContain("Journal: changed, setback, sequence"));
    }

    [Theory]
    [InlineData("--interaction")]
    [InlineData("--interaction", "x")]
    [InlineData("--interaction", "99999")]
    [InlineData("--fingerprint", "00")]
    [InlineData("everything")]
    public void WhatCannotBeVerified_IsSaid(params string[] arguments) => Run(arguments).Code.ShouldBe(2);

    [Fact]
    public void WithoutKey_NothingIsVerified_AndNoneIsMade()
    {
        File.Delete(KeyFile);
        Run().Code.ShouldBe(2);
        File.Exists(KeyFile).ShouldBeFalse();
    }
}
