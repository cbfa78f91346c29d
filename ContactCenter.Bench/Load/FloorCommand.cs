using System.Threading.Channels;
using ContactCenter.Core.Data.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;

namespace ContactCenter.Bench.Load;

/// <summary>What the machine can do at best: one bare endpoint, one row with an integer key, one prepared statement, group commit.</summary>
static class FloorCommand
{
    const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE IF NOT EXISTS Rows(Id INTEGER PRIMARY KEY, Text TEXT NOT NULL);";

    public static async Task<int> Run(Options options, CancellationToken stop)
    {
        var writer = new FloorWriter(options.Text("file", "floor.db"), Pragmas);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(options.Text("urls", "http://127.0.0.1:5999"));
        await using var app = builder.Build();
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var id = await writer.Insert(await reader.ReadToEndAsync());
            context.Response.StatusCode = 201;
            await context.Response.WriteAsync($"{id}");
        });
        await app.StartAsync(stop);
        await app.WaitForShutdownAsync(stop);
        return 0;
    }
}

sealed class FloorWriter
{
    readonly Channel<(string Text, TaskCompletionSource<long> Done)> queue = Channel.CreateUnbounded<(string, TaskCompletionSource<long>)>(new() { SingleReader = true });
    readonly SqliteConnection connection;

    public FloorWriter(string file, string pragmas)
    {
        connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
        new Thread(Loop) { IsBackground = true }.Start();
    }

    public Task<long> Insert(string text)
    {
        var done = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.Writer.TryWrite((text, done));
        return done.Task;
    }

    void Loop()
    {
        var (begin, commit) = (new Statement(connection.Handle!, "BEGIN IMMEDIATE"), new Statement(connection.Handle!, "COMMIT"));
        var insert = new Statement(connection.Handle!, "INSERT INTO Rows(Id, Text) VALUES(?1, ?2)");
        var group = new List<TaskCompletionSource<long>>();
        for (var id = 0L; queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult();)
        {
            group.Clear();
            begin.Run();
            while (group.Count < 512 && queue.Reader.TryRead(out var item))
            {
                insert.Bind(1, ++id).Bind(2, item.Text).Run();
                group.Add(item.Done);
            }

            commit.Run();
            for (var i = 0; i < group.Count; i++)
                group[i].SetResult(id - group.Count + i + 1);
        }
    }
}
