using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Widget;

/// <summary>What a visitor is told when the database cannot be written (items 5, 7).</summary>
public sealed class StorageTests(StorageTests.Server server) : IClassFixture<StorageTests.Server>
{
    public sealed class Server : WidgetServer
    {
        protected override TimeSpan? BusyTimeout => TimeSpan.FromMilliseconds(200);
    }

    [Fact]
    public async Task Post_DiskFull_IsRefusedRetryablyAndReadsGoOn()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        await LimitPages(1);
        var answers = new List<(string Id, Answer Answer)>();
        for (var i = 0; i < 60; i++)
        {
            answers.Add(($"m{i}", await client.Say(new string('x', 9_000), $"m{i}")));
        }

        var refused = answers.Where(sent => sent.Answer.Status != 201).ToList();
        refused.ShouldNotBeEmpty();
        refused.ShouldAllBe(sent => sent.Answer.Status == 507 && sent.Answer.Code == "storage.full" && sent.Answer.Headers.RetryAfter != null);
        (await client.Send(HttpMethod.Get, "campaigns/" + Seed.Multiple)).Status.ShouldBe(200);
        using (var stream = await client.Listen())
        {
            (await stream.Until("snapshot")).Data.GetProperty("messages").GetArrayLength().ShouldBe(1 + answers.Count - refused.Count);
        }

        await LimitPages(1_000_000);
        foreach (var (id, _) in refused)
        {
            (await client.Say(new string('x', 9_000), id)).Status.ShouldBe(201);
        }
    }

    [Fact]
    public async Task Post_ForeignWriterHoldsTheLock_IsRefusedRetryably()
    {
        using var client = await new WidgetClient(server.Address).Begin();
        using var foreign = new SqliteConnection($"Data Source={server.Database};Pooling=False");
        foreign.Open();
        using var begin = foreign.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        begin.ExecuteNonQuery();
        var answer = await client.Say("text", "m");
        (answer.Status, answer.Code, answer.Headers.RetryAfter!.Delta).ShouldBe((503, "storage.unavailable", TimeSpan.FromSeconds(2)));
        foreign.Close();
        (await client.Say("text", "m")).Status.ShouldBe(201);
    }

    Task LimitPages(int pages) => server.Get<IUnitsOfWork>().Run(unit =>
    {
        using var command = unit.Db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA max_page_count={pages}";
        command.ExecuteNonQuery();
        return Result.Done;
    });
}
