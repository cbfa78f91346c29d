using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Data;

/// <summary>What the writer promises to neighbours in one group.</summary>
public sealed class SqliteWriterTests : IAsyncLifetime
{
    Centre centre = null!;

    IUnitsOfWork Units => centre.Get<IUnitsOfWork>();

    public async Task InitializeAsync() => centre = await Centre.Start();

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task Group_OfManyUnits_CommitsOnce()
    {
        var before = centre.Tail.Batches.Count;
        Task[] all;
        using (new Held(Units))
        {
            all = [.. Enumerable.Range(0, 20).Select(_ => Append(UnitKind.Guarded))];
        }

        await Task.WhenAll(all);
        await centre.Drain();
        centre.Tail.Batches.Skip(before).ShouldBe([20]);
    }

    [Theory]
    [InlineData(UnitKind.Guarded, false)]
    [InlineData(UnitKind.Guarded, true)]
    [InlineData(UnitKind.ChecksFirst, false)]
    [InlineData(UnitKind.ChecksFirst, true)]
    public async Task Group_WithOneFailingAfterItsWrite_LosesThatOneOnly(UnitKind kind, bool throws)
    {
        var before = await Count();
        Task first, last;
        Task<Result> broken;
        using (new Held(Units))
        {
            first = Append(UnitKind.ChecksFirst);
            broken = Units.Run<Result>(unit =>
            {
                unit.Append(new UserChanged());
                return throws ? throw new DivideByZeroException() : new NotFound();
            }, kind);
            last = Append(UnitKind.Guarded);
        }

        await Task.WhenAll(first, last);
        if (throws)
        {
            await Should.ThrowAsync<DivideByZeroException>(() => broken);
        }
        else if (kind == UnitKind.Guarded)
        {
            (await broken).Error.ShouldBe(new NotFound());
        }
        else
        {
            await Should.ThrowAsync<InvalidOperationException>(() => broken);
        }

        (await Count()).ShouldBe(before + 2);
    }

    [Fact]
    public async Task Sequence_AfterFailures_HasNoGapAndIsPublishedInOrder()
    {
        var all = new List<Task>();
        using (new Held(Units))
        {
            for (var i = 0; i < 40; i++)
            {
                var fails = i % 3 == 0;
                all.Add(Units.Run<Result>(unit =>
                {
                    unit.Append(new UserChanged());
                    return fails ? new NotFound() : Result.Done;
                }));
            }
        }

        await Task.WhenAll(all);
        await centre.Drain();
        await using var db = centre.Read();
        var stored = await db.JournalEntries.OrderBy(row => row.Sequence).Select(row => row.Sequence).ToListAsync();
        stored.ShouldBe(Enumerable.Range(1, stored.Count).Select(number => (long)number));
        centre.Journal.Select(entry => entry.Sequence).ShouldBe(stored);
    }

    [Fact]
    public async Task Sequence_AfterRestart_GoesOn()
    {
        var last = centre.Journal[^1].Sequence;
        centre = await centre.Restart();
        await Append(UnitKind.Guarded);
        await centre.Drain();
        centre.Journal.ShouldHaveSingleItem().Sequence.ShouldBe(last + 1);
    }

    [Fact]
    public async Task Run_WhenAnswered_IsCommitted()
    {
        var id = await centre.Arrive();
        await using var db = centre.Read();
        (await db.Messages.CountAsync(message => message.InteractionId == id)).ShouldBe(1);
    }

    [Fact]
    public async Task Run_AfterStop_RefusesInsteadOfHanging()
    {
        var units = Units;
        ((IDisposable)units).Dispose();
        (await Should.ThrowAsync<StorageUnavailable>(() => units.Run(_ => Result.Done))).Full.ShouldBeFalse();
    }

    [Fact]
    public async Task Journal_OfMessagesAndCustomers_HoldsNoPersonalData()
    {
        await centre.Arrive();
        await using var db = centre.Read();
        var payloads = string.Concat(await db.JournalEntries.Select(row => row.Payload ?? "").ToListAsync());
        payloads.ShouldNotContain("Hello?");
        payloads.ShouldNotContain("Vera");
        payloads.ShouldNotContain("vera@example.org");
    }

    Task<Result> Append(UnitKind kind) => Units.Run(unit =>
    {
        unit.Append(new UserChanged());
        return Result.Done;
    }, kind);

    async Task<int> Count()
    {
        await using var db = centre.Read();
        return await db.JournalEntries.CountAsync();
    }
}
