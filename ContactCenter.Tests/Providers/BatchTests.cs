using ContactCenter.Bench.Providers;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Bulk;
using ContactCenter.Core.Providers.Outbound;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Providers;

/// <summary>A supervisor writes to many by a simulated Hey Now.</summary>
public sealed class BatchTests : IAsyncLifetime
{
    const string File = "número;nombre\n+598 99 000 001;Vera\n+598 99 000 002;Omar\n+598 99 000 003;Inés\n099;Nadie\n";

    ProviderSimulator simulator = null!;
    HeyNow hey = null!;
    Actor supervisor = null!;

    public async Task InitializeAsync()
    {
        simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        hey = await HeyNow.Start(simulator.Address.ToString().TrimEnd('/'));
        await hey.AddClient(simulator.Address.ToString().TrimEnd('/'));
        await hey.Permit(Seed.Supervisor);
        supervisor = await hey.Centre.LogIn(Seed.Supervisor);
    }

    public async Task DisposeAsync()
    {
        await hey.DisposeAsync();
        await simulator.DisposeAsync();
    }

    SteerBatch Steer => hey.Centre.Get<SteerBatch>();

    async Task<int> Prepare(string content = File, int perMinute = 60) => (await hey.Centre.Get<PrepareBatch>().Run(supervisor, new BatchInput(hey.Sales, "bienvenida", "es", perMinute, "lista.csv", content))).Value;

    BatchProgress Progress(int id) => hey.Centre.Get<BatchesQuery>().Read(supervisor).GetAwaiter().GetResult().Value.Single(known => known.Batch.Id == id);

    int Received => simulator.Phones.Sum(phone => phone.Received.Count);

    [Fact]
    public async Task Started_WritesToEachOnce_AndTellsWhatBecameOfEachLine()
    {
        simulator.Phone("59899000002").IsReachable = false;
        var id = await Prepare();
        Received.ShouldBe(0);
        (await Steer.Start(supervisor, id)).Error.ShouldBeNull();
        await hey.Until(() => Progress(id) is { Batch.State: BatchState.Done } done && done.ByStatus.GetValueOrDefault(DeliveryStatus.Read) == 2 && done.ByStatus.GetValueOrDefault(DeliveryStatus.Failed) == 1);

        (Progress(id).Written, Progress(id).Waiting, Progress(id).Refused).ShouldBe((3, 0, 1));
        simulator.Phone("59899000003").Received.ShouldHaveSingleItem().Parameters.ShouldBe(["Inés"]);
        var results = Csv.Read((await hey.Centre.Get<TakeBatchResults>().Run(supervisor, id)).Value, 10).Value.Select(row => string.Join('|', row.Cells));
        results.ShouldBe(["line|number|status|code|reason", "2|59899000001|read||", "3|59899000002|failed|F|The number cannot be reached", "4|59899000003|read||", "5|099|refused|bad-number|"]);
        await using var db = hey.Centre.Read();
        db.Interactions.Count(interaction => interaction.Direction == Direction.Outbound && interaction.AgentId == Seed.Supervisor && interaction.State == InteractionState.Completed).ShouldBe(3);
    }

    [Fact]
    public async Task Pace_IsKept_AlsoWhenItIsPausedAndStartedAgain()
    {
        var id = await Prepare(perMinute: 1);
        await Steer.Start(supervisor, id);
        await hey.Until(() => Progress(id).Written == 1, TimeSpan.FromMilliseconds(50));
        (await Steer.Pause(supervisor, id)).Error.ShouldBeNull();
        await hey.Centre.Advance(TimeSpan.FromMinutes(10));
        Progress(id).Written.ShouldBe(1);

        await Steer.Start(supervisor, id);
        await hey.Until(() => Progress(id).Written == 2, TimeSpan.FromMilliseconds(50));
        for (var second = 0; second < 50; second++)
            await hey.Centre.Advance(TimeSpan.FromSeconds(1));
        Progress(id).Written.ShouldBe(2);
        await hey.Until(() => Progress(id).Written == 3);
    }

    [Fact]
    public async Task Cancelled_WhatHadNotGoneOutDoesNot()
    {
        var id = await Prepare(perMinute: 1);
        await Steer.Start(supervisor, id);
        await hey.Until(() => Progress(id).Written == 1, TimeSpan.FromMilliseconds(50));

        (await Steer.Cancel(supervisor, id)).Error.ShouldBeNull();
        await hey.Centre.Advance(TimeSpan.FromMinutes(10));
        (Progress(id).Written, Progress(id).Batch.State).ShouldBe((1, BatchState.Cancelled));
        (await Steer.Start(supervisor, id)).Error.ShouldBe(new BatchNotSo(BatchState.Cancelled));
        (await hey.Centre.Get<TakeBatchResults>().Run(supervisor, id)).Value.ShouldContain("\"cancelled\"");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AfterARestart_ARunningOneGoesOn_AHeldOneStaysHeld(bool isRunning)
    {
        var id = await Prepare(perMinute: 1);
        await Steer.Start(supervisor, id);
        await hey.Until(() => Progress(id).Written == 1, TimeSpan.FromMilliseconds(50));
        if (!isRunning)
            await Steer.Pause(supervisor, id);
        await hey.Restart();
        for (var minute = 0; minute < 5; minute++)
            await hey.Centre.Advance(TimeSpan.FromMinutes(1));

        if (isRunning)
            await hey.Until(() => Progress(id).Batch.State == BatchState.Done && Received == 3, TimeSpan.FromMinutes(1));
        else
            (Progress(id).Written, Progress(id).Batch.State).ShouldBe((1, BatchState.Paused));
    }

    [Fact]
    public async Task Permission_TakenBackMeanwhile_HoldsIt()
    {
        var id = await Prepare(perMinute: 1);
        await Steer.Start(supervisor, id);
        await hey.Until(() => Progress(id).Written == 1, TimeSpan.FromMilliseconds(50));
        await hey.Centre.Write(unit => unit.Db.Users.ExecuteUpdate(set => set.SetProperty(user => user.MayWriteOutbound, false)));
        await hey.Centre.Advance(TimeSpan.FromMinutes(2));

        await using var db = hey.Centre.Read();
        await hey.Until(() => db.Batches.AsNoTracking().Single().State == BatchState.Paused);
        db.Batches.AsNoTracking().Single().PausedBy.ShouldBe("no-permission");
    }

    /// <summary>As a kill between two of its units leaves it.</summary>
    [Fact]
    public async Task StoppedWhileItsLinesWereStored_IsGoneAfterTheStart_AndOthersStay()
    {
        var (whole, half) = (await Prepare(), await Prepare());
        await hey.Centre.Write(unit =>
        {
            unit.Db.Batches.Where(batch => batch.Id == half).ExecuteUpdate(set => set.SetProperty(batch => batch.State, BatchState.Loading));
            unit.Db.BatchLines.Where(line => line.BatchId == half && line.Line > 3).ExecuteDelete();
        });
        (await hey.Centre.Get<TakeBatchResults>().Run(supervisor, half)).Error.ShouldBe(new NotFound());
        await hey.Restart();

        await using var db = hey.Centre.Read();
        (await db.Batches.Select(batch => batch.Id).ToListAsync()).ShouldBe([whole]);
        (await db.BatchLines.Select(line => line.BatchId).Distinct().ToListAsync()).ShouldBe([whole]);
        (await db.AuditEntries.SingleAsync(entry => entry.Action == "batch.dropped")).Subject.ShouldBe($"batch/{half}");
    }

    /// <summary>The disk is full in the midst of it: neither half a batch nor a hidden one stays.</summary>
    [Fact]
    public async Task LinesThatCannotAllBeStored_LeaveNoBatch()
    {
        var storage = new StorageThatBreaks(hey.Centre.Get<IUnitsOfWork>(), at: 4);
        var prepare = new PrepareBatch(storage, hey.Centre.Get<CampaignDirectory>(), hey.Centre.Get<OutboundWays>());
        var file = string.Concat(Enumerable.Range(0, 500).Select(number => $"{59_890_000_000 + number};Vera\n"));
        await Should.ThrowAsync<StorageUnavailable>(() => prepare.Run(supervisor, new BatchInput(hey.Sales, "bienvenida", "es", 60, "lista.csv", file)));
        await using var db = hey.Centre.Read();
        (db.Batches.Count(), db.BatchLines.Count(), db.AuditEntries.Count(entry => entry.Action == "batch.dropped")).ShouldBe((0, 0, 1));
    }

    /// <summary>One unit cannot be stored; what follows can.</summary>
    sealed class StorageThatBreaks(IUnitsOfWork real, int at) : IUnitsOfWork
    {
        int count;

        public Task<T> Run<T>(Func<Unit, T> work, UnitKind kind = UnitKind.Guarded) where T : struct, IOutcome =>
            ++count == at ? Task.FromException<T>(new StorageUnavailable("full", full: true)) : real.Run(work, kind);
    }

    [Fact]
    public async Task Results_ThatAreTakenOut_AreInTheAudit()
    {
        var id = await Prepare();
        (await hey.Centre.Get<TakeBatchResults>().Run(supervisor, id)).Error.ShouldBeNull();
        await using var db = hey.Centre.Read();
        var entry = await db.AuditEntries.SingleAsync(entry => entry.Action == "batch.exported");
        (entry.UserId, entry.Subject, entry.Details).ShouldBe((Seed.Supervisor, $"batch/{id}", "lista.csv"));
    }

    [Fact]
    public async Task Reason_ThatASpreadsheetWouldRun_IsWrittenSoThatItDoesNot()
    {
        var id = await Prepare("59899000001;=1+1\n=cmd|' /C calc'!A0;x");
        var csv = (await hey.Centre.Get<TakeBatchResults>().Run(supervisor, id)).Value;
        csv.ShouldContain("\"'=cmd|' /C calc'!A0\"");
    }

    [Fact]
    public async Task Prepare_WithAPaceOutOfRangeOrNothingToSend_StoresNothing()
    {
        (await hey.Centre.Get<PrepareBatch>().Run(supervisor, new BatchInput(hey.Sales, "bienvenida", "es", 0, "a.csv", File))).Error.ShouldBe(new InvalidInput("perMinute", "out-of-range"));
        (await hey.Centre.Get<PrepareBatch>().Run(supervisor, new BatchInput(hey.Sales, "bienvenida", "es", 60, "a.csv", "099;x"))).Error.ShouldBe(new InvalidInput("file", "refused"));
        await using var db = hey.Centre.Read();
        (db.Batches.Count(), db.BatchLines.Count()).ShouldBe((0, 0));
    }
}
