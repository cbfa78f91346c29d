using System.Diagnostics;
using System.Text;
using ContactCenter.Bench.Load;
using ContactCenter.Bench.Providers;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers.Bulk;
using Microsoft.EntityFrameworkCore;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Bulk;

/// <summary>A batch from its file to its results, with a chat beside it whose messages must not be kept waiting.</summary>
static class BulkCommand
{
    public static async Task<int> Run(Options options)
    {
        var (lines, sent, seconds) = (options.Number("lines", BatchPlan.MostLines), options.Number("sent", 10_000), options.Number("seconds", 60));
        await using var simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        await using var centre = await BulkCentre.Start(simulator);
        var figures = new Figures();
        var input = new BatchInput(centre.Campaign, "pedido_listo", "es", PrepareBatch.Fastest, "lista.csv", FileOf(lines));
        figures.Add("a chat's message with nothing beside it, p95 / longest", Spread(await Beside(centre, () => Task.Delay(TimeSpan.FromSeconds(5)))));
        await Look(centre, input, figures);
        var id = 0;
        var during = await Timed(async () => figures.Add("… a chat's message meanwhile, p95 / longest", Spread(await Beside(centre, async () => id = (await centre.Get<PrepareBatch>().Run(centre.Supervisor, input)).Value))));
        figures.Add(Text($"… its {lines:N0} lines read again and stored"), Text($"{during.TotalSeconds:0.0} s"));
        await Read(centre, id, "all waiting", figures);
        await Write(centre, id, sent, figures);
        await Read(centre, id, Text($"{sent:N0} written"), figures);
        await Pace(centre, id, seconds, simulator, figures);
        await Erase(centre, lines, figures);
        figures.Print();
        return 0;
    }

    static string FileOf(int lines)
    {
        var file = new StringBuilder("número;nombre;pedido\r\n");
        for (var line = 0; line < lines; line++)
            file.Append(Text($"+598 9{line / 1_000_000 % 10} {line / 1000 % 1000:D3} {line % 1000:D3};Cliente número {line};A-{line}\r\n"));
        return file.ToString();
    }

    static async Task Look(BulkCentre centre, BatchInput input, Figures figures)
    {
        await centre.Get<PrepareBatch>().Plan(centre.Supervisor, input with { Content = "59899000000;a;b" });
        var before = GC.GetTotalAllocatedBytes();
        var good = 0;
        var took = await Timed(async () => good = (await centre.Get<PrepareBatch>().Plan(centre.Supervisor, input)).Value.Good);
        figures.Add(Text($"a file of {good:N0} good lines ({input.Content.Length / 1_048_576.0:0.0} MB) looked through for its preview"), Text($"{took.TotalMilliseconds:N0} ms"));
        figures.Add("… memory allocated meanwhile; of it kept for the page (the file itself, as text)", Text($"{(GC.GetTotalAllocatedBytes() - before) / 1_048_576.0:N0} MB; {input.Content.Length * 2 / 1_048_576.0:N0} MB"));
    }

    static async Task Read(BulkCentre centre, int id, string state, Figures figures)
    {
        var took = await Timed(() => centre.Get<BatchesQuery>().Read(centre.Supervisor));
        figures.Add($"the page counts how far it is ({state})", Text($"{took.TotalMilliseconds:N0} ms"));
        var size = 0;
        took = await Timed(async () => size = (await centre.Get<TakeBatchResults>().Run(centre.Supervisor, id)).Value.Length);
        figures.Add($"its results as CSV ({state})", Text($"{took.TotalMilliseconds:N0} ms, {size / 1_048_576.0:0.0} MB"));
    }

    /// <summary>One line after the other without a pause.</summary>
    static async Task Write(BulkCentre centre, int id, int sent, Figures figures)
    {
        await Stand(centre, id, BatchState.Running);
        var send = centre.Get<SendBatchLine>();
        var took = await Timed(async () =>
        {
            for (var line = 0; line < sent; line++)
                await send.Run(id);
        });
        await Stand(centre, id, BatchState.Paused);
        figures.Add("lines made messages one after the other, durable each", Text($"{sent / took.TotalSeconds:N0}/s ({took.TotalMilliseconds / sent:0.00} ms each)"));
    }

    static async Task Pace(BulkCentre centre, int id, int seconds, ProviderSimulator simulator, Figures figures)
    {
        while (simulator.Counts.Accepted < await Written(centre, id))
            await Task.Delay(100);
        var (before, since) = (await Written(centre, id), Stopwatch.GetTimestamp());
        await centre.Get<SteerBatch>().Start(centre.Supervisor, id);
        var chat = await Beside(centre, () => Task.Delay(TimeSpan.FromSeconds(seconds)));
        await centre.Get<SteerBatch>().Pause(centre.Supervisor, id);
        var (written, took) = (await Written(centre, id) - before, Stopwatch.GetElapsedTime(since));
        figures.Add(Text($"{PrepareBatch.Fastest} a minute asked for, {seconds} s"), Text($"{written / took.TotalMinutes:N0} a minute"), "95 %", written / took.TotalMinutes >= PrepareBatch.Fastest * 0.95);
        figures.Add("… a chat's message meanwhile, p95 / longest", Spread(chat));
        await Task.Delay(TimeSpan.FromSeconds(2));
        figures.Add("… on the phones", Text($"{simulator.Phones.Sum(phone => phone.Received.Count):N0} of {await Written(centre, id):N0}"));
    }

    static async Task Erase(BulkCentre centre, int lines, Figures figures)
    {
        var look = await Timed(() => centre.Get<PlanErasure>().Run(centre.Supervisor, new PersonKey(PersonKeyKind.Number, "59899000000")));
        figures.Add("a person's number looked for among them (the dry run of an erasure)", Text($"{look.TotalMilliseconds:N0} ms"));
        var emptied = 0;
        List<double> chat = [];
        var took = await Timed(async () => chat = await Beside(centre, () => centre.Get<BatchRetention>().Run(centre.Campaign, long.MaxValue, (_, count) => Interlocked.Add(ref emptied, count), default)));
        figures.Add(Text($"its numbers go after the campaign's days, {emptied:N0} of {lines:N0} lines"), Text($"{took.TotalSeconds:0.0} s"));
        figures.Add("… a chat's message meanwhile, p95 / longest", Spread(chat));
    }

    static Task Stand(BulkCentre centre, int id, BatchState state) => centre.Get<IUnitsOfWork>().Run(unit =>
    {
        unit.Db.Batches.Where(batch => batch.Id == id).ExecuteUpdate(set => set.SetProperty(batch => batch.State, state));
        return Result.Done;
    });

    static async Task<int> Written(BulkCentre centre, int id)
    {
        await using var db = await centre.Get<IDbContextFactory<ContactDb>>().CreateDbContextAsync();
        return await db.BatchLines.CountAsync(line => line.BatchId == id && line.State == BatchLineState.Written);
    }

    /// <summary>A chat's messages, fifty a second, while something else is done: how long each took to be stored.</summary>
    static async Task<List<double>> Beside(BulkCentre centre, Func<Task> work)
    {
        var (samples, add) = (new List<double>(), centre.Get<AddCustomerMessage>());
        var working = Task.Run(work);
        while (!working.IsCompleted)
        {
            var took = await Timed(() => add.Run(centre.Chat, PublicId.New(), "¿Sigue ahí?"));
            samples.Add(took.TotalMilliseconds);
            await Task.Delay(20);
        }

        await working;
        return samples;
    }

    static string Spread(List<double> samples)
    {
        var sorted = samples.Order().ToList();
        return Text($"{sorted[(int)(sorted.Count * 0.95)]:0.0} / {sorted[^1]:0.0} ms");
    }

    static async Task<TimeSpan> Timed(Func<Task> work)
    {
        var since = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(since);
    }
}
