using Bunit;
using ContactCenter.Blazor.Recordings;
using ContactCenter.Blazor.Seals;
using ContactCenter.Core.Data;
using ContactCenter.Core.Seals;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Blazor.Admin;
using ContactCenter.Tests.Core.Seals;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Tests.Blazor.Seals;

/// <summary>All conversations, or those of the days in the address; what was changed is a link to where it is read; it can be cancelled.</summary>
public sealed class VerifyPageTests : IAsyncLifetime
{
    Centre centre = null!;
    SealedTalk talk = null!;
    Actor admin = null!;
    AdminConsole console = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        talk = await SealedTalk.In(centre);
        admin = await centre.LogIn(Seed.Administrator);
        console = Console(admin);
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        talk.Dispose();
        await centre.DisposeAsync();
    }

    AdminConsole Console(Actor actor)
    {
        var made = new AdminConsole(centre, actor);
        made.Services.AddScoped<RecordingsBrowser>();
        return made;
    }

    static void Verify(IRenderedComponent<VerifyPage> page, string answer)
    {
        page.Find("form").Submit();
        page.WaitForAssertion(() => page.Find("[data-verification]").GetAttribute("data-verification").ShouldBe(answer));
    }

    [Fact]
    public async Task DaysOfTheAddress_AreVerifiedAlone_AndWhatIsChosenStandsThere()
    {
        talk.Sql("UPDATE Interactions SET CustomerName='Eva' WHERE Id=$0", await talk.Whole());
        var day = centre.Time.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var page = console.Open<VerifyPage>("/admin/verify?from=2001-01-01&to=2001-12-31&x=y");
        page.Find("#v-from").GetAttribute("value").ShouldBe("2001-01-01");
        Verify(page, "intact");
        page.Find("#v-to").Change(day);
        console.Navigation.Uri.ShouldEndWith($"/admin/verify?from=2001-01-01&to={day}");
        Verify(page, "changed");
        page.Find("#v-from").Change("");
        page.Find("#v-to").Change("");
        console.Navigation.Uri.ShouldEndWith("/admin/verify");
    }

    [Fact]
    public async Task ChangedConversation_IsALink_ForWhoMayReadIt_OnceItIsOver()
    {
        var (ended, open) = (await talk.Whole(), await talk.Begun());
        talk.Sql("UPDATE Interactions SET CustomerName='Eva'");
        var page = console.Open<VerifyPage>("/admin/verify");
        Verify(page, "changed");
        page.FindAll("tbody a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe($"/supervisor/recordings/webchat?open={ended}");
        page.FindAll("tbody tr").Count.ShouldBe(2);
        page.Markup.ShouldContain($"{open}");
        await using var plain = Console(admin with { Roles = Roles.Administrator });
        var other = plain.Open<VerifyPage>("/admin/verify");
        Verify(other, "changed");
        other.FindAll("tbody a").ShouldBeEmpty();
    }

    [Fact]
    public async Task Cancel_EndsItWithoutAResult_AndItCanBeginAgain()
    {
        await talk.Whole();
        await talk.Begun();
        using var slow = new SlowStore(centre.Get<ISealedStore>());
        console.Services.AddSingleton(new VerifyAll(centre.Get<IUnitsOfWork>(), centre.Get<IDbContextFactory<ContactDb>>(), slow));
        var page = console.Open<VerifyPage>("/admin/verify");
        page.Find("form").Submit();
        slow.Entered.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        page.WaitForAssertion(() => page.Find("form button").HasAttribute("disabled").ShouldBeTrue());
        page.Find("[data-verification=running] button").Click();
        slow.Go.Set();
        page.WaitForAssertion(() => page.Find("[data-verification]").GetAttribute("data-verification").ShouldBe("cancelled"));
        slow.Looked.ShouldBe(1, "nothing is looked at after it was cancelled");
        Verify(page, "intact");
    }

    /// <summary>Waits at its first conversation until it is told to go on.</summary>
    sealed class SlowStore(ISealedStore store) : ISealedStore, IDisposable
    {
        public ManualResetEventSlim Entered { get; } = new();
        public ManualResetEventSlim Go { get; } = new();
        public int Looked;

        public ISealReader Open() => new Reader(this, store.Open());

        public void Dispose()
        {
            Go.Set();
            Entered.Dispose();
        }

        sealed class Reader(SlowStore slow, ISealReader reader) : ISealReader
        {
            public SealCheck? Check(long interactionId, string? fingerprint = null)
            {
                slow.Entered.Set();
                slow.Go.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
                Interlocked.Increment(ref slow.Looked);
                return reader.Check(interactionId, fingerprint);
            }

            public string? Fingerprint(long interactionId) => reader.Fingerprint(interactionId);
            public IReadOnlyList<long> Next(long after, int count, long? from, long? to) => reader.Next(after, count, from, to);
            public long Count(long? from, long? to) => reader.Count(from, to);
            public IEnumerable<SealBreak?> CheckJournal() => reader.CheckJournal();
            public void Dispose() => reader.Dispose();
        }
    }
}
