using System.Text.Encodings.Web;
using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Configuration;

public sealed class AuditQueryTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor admin = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        admin = await centre.LogIn(Seed.Administrator);
        await centre.Write(unit => unit.Db.AuditEntries.ExecuteDelete());
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    async Task Write(string action, int? user = Seed.Administrator, string? subject = null, string? details = null)
    {
        await centre.Write(unit => unit.Audit(user, action, subject, details));
        await centre.Advance(TimeSpan.FromMinutes(1));
    }

    // As the writer of the configuration stores it.
    static readonly JsonSerializerOptions json = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static string Details(string name, string after) => JsonSerializer.Serialize(new AuditDetails(name, [new Difference("name", "before", after)]), json);

    async Task<AuditFound> Search(AuditFilter filter, int readAtOnce = 1000) =>
        (await new AuditQuery(centre.Get<IDbContextFactory<ContactDb>>(), centre.Time) { ReadAtOnce = readAtOnce }.Search(admin, filter)).Value;

    async Task<string[]> Actions(AuditFilter filter) => [.. (await Search(filter)).Rows.Select(row => row.Action)];

    [Fact]
    public async Task Search_ByUserKindAndTime_FindsTheNewestFirst()
    {
        var start = centre.Time.GetUtcNow().ToUnixTimeMilliseconds();
        await Write("campaign.created");
        await Write("campaign.changed", Seed.Supervisor);
        await Write("login.failed", null, details: "192.0.2.7");
        await Write("campaign.deleted");

        (await Actions(new())).ShouldBe(["campaign.deleted", "login.failed", "campaign.changed", "campaign.created"]);
        (await Actions(new(Kind: "campaign"))).ShouldBe(["campaign.deleted", "campaign.changed", "campaign.created"]);
        (await Actions(new(UserId: Seed.Supervisor))).ShouldBe(["campaign.changed"]);
        (await Actions(new(UserId: Seed.Administrator, Kind: "login"))).ShouldBeEmpty();
        (await Actions(new(From: start + 60_000, To: start + 180_000))).ShouldBe(["login.failed", "campaign.changed"]);
    }

    [Fact]
    public async Task Search_PageByPage_GivesEveryEntryOnceAlsoThoseOfOneInstant()
    {
        await centre.Write(unit => Enumerable.Range(0, 7).ToList().ForEach(i => unit.Audit(1, $"break.n{i}")));
        var (seen, place) = (new List<string>(), default(AuditPlace?));
        do
        {
            var page = await Search(new(After: place, Take: 3));
            seen.AddRange(page.Rows.Select(row => row.Action));
            place = page.Next;
        }
        while (place is not null);
        seen.ShouldBe(["break.n6", "break.n5", "break.n4", "break.n3", "break.n2", "break.n1", "break.n0"]);
    }

    [Fact]
    public async Task Search_NewEntriesWhileOnePagesOn_ShiftNothing()
    {
        foreach (var i in Enumerable.Range(0, 4))
            await Write($"break.n{i}");
        var first = await Search(new(Take: 2));
        await Write("break.late");
        (await Search(new(After: first.Next, Take: 2))).Rows.Select(row => row.Action).ShouldBe(["break.n1", "break.n0"]);
    }

    [Theory]
    [InlineData("nunez")]
    [InlineData("NÚÑEZ")]
    [InlineData("\"sur\"")]
    [InlineData("🙂")]
    [InlineData("campaign/3")]
    public async Task Search_ByText_LooksInWhatWasSaid(string text)
    {
        await Write("campaign.changed", subject: "campaign/3", details: Details("Núñez", "la \"Sur\" 🙂"));
        await Write("campaign.changed", subject: "campaign/4", details: Details("Other", "x"));
        (await Search(new(Text: text))).Rows.Single().Subject.ShouldBe("campaign/3");
    }

    /// <summary>Check 43: nothing of a text is taken for a pattern or for a part of the stored form.</summary>
    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\"changes\"")]
    [InlineData("path")]
    [InlineData("\\u00fa")]
    public async Task Search_TextOfAnAttack_IsJustText(string text)
    {
        await Write("campaign.changed", subject: "campaign/3", details: Details("Núñez", "x"));
        (await Actions(new(Text: text))).ShouldBeEmpty();
        await Write("campaign.changed", subject: "campaign/4", details: Details($"a{text}b", "x"));
        (await Search(new(Text: text))).Rows.Single().Subject.ShouldBe("campaign/4");
    }

    [Fact]
    public async Task Search_ByRareText_AnswersSoonAndGoesOnFromThere()
    {
        await Write("group.created", details: Details("needle", "x"));
        foreach (var i in Enumerable.Range(0, 5))
            await Write($"break.n{i}");
        var first = await Search(new(Text: "needle"), readAtOnce: 3);
        (first.Rows.Count, first.Next.HasValue).ShouldBe((0, true));
        var second = await Search(new(Text: "needle", After: first.Next), readAtOnce: 3);
        second.Rows.Single().Name.ShouldBe("needle");
    }

    [Fact]
    public async Task Search_ByTextThatTakesLong_StopsAndGoesOnFromThere()
    {
        await Write("group.created", details: Details("needle", "x"));
        foreach (var i in Enumerable.Range(0, 5))
            await Write($"break.n{i}");
        var query = new AuditQuery(centre.Get<IDbContextFactory<ContactDb>>(), new Slow()) { ReadFor = TimeSpan.FromMilliseconds(4) };

        var first = (await query.Search(admin, new(Text: "needle"))).Value;
        var second = (await query.Search(admin, new(Text: "needle", After: first.Next))).Value;

        (first.Rows.Count, first.Next.HasValue).ShouldBe((0, true));
        (second.Rows.Single().Name, second.Next).ShouldBe(("needle", null));
    }

    /// <summary>Whoever looks at it finds a millisecond gone.</summary>
    sealed class Slow : TimeProvider
    {
        long now;

        public override long TimestampFrequency => 1_000;

        public override long GetTimestamp() => now++;
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{not json")]
    [InlineData("""{"name":null}""")]
    public async Task Search_DetailsOfAnotherForm_StandAsTheyAre(string details)
    {
        await Write("later.thing", details: details);
        (await Search(new())).Rows.Single().Note.ShouldBe(details);
    }

    [Theory]
    [InlineData(Seed.Ana)]
    [InlineData(Seed.Supervisor)]
    [InlineData(Seed.ForeignAdministrator)]
    public async Task Search_ByAnybodyElse_IsRefused(int who) => (await centre.Get<AuditQuery>().Search(await centre.LogIn(who), new())).Error.ShouldBe(new NotAllowed());
}
