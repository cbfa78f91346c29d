using ContactCenter.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Tests.Widget;

/// <summary>The real server, stopped, restored, damaged: what was acknowledged stays, and it says what is wrong (items 4, 12, 13).</summary>
public sealed class CrashTests
{
    /// <summary>The answer was lost: the same request again is answered as the first time, also after a restart (item 4).</summary>
    [Fact]
    public async Task Repeat_AfterARestart_IsAnsweredAsTheFirstTime()
    {
        await using var server = await SeededServer.Start();
        using var client = new WidgetClient(server.Address);
        var start = WidgetClient.Start();
        var first = await client.Post("sessions", start);
        client.Token = first.Body.GetProperty("token").GetString();
        var said = await client.Say("text", "m");
        await server.Kill();
        await server.Start();
        var again = await client.Post("sessions", start);
        (again.Status, again.Body.GetProperty("token").GetString()).ShouldBe((200, client.Token));
        var saidAgain = await client.Say("text", "m");
        (saidAgain.Status, saidAgain.Text).ShouldBe((200, said.Text));
    }

    [Fact]
    public async Task Stop_WithOpenStreams_SaysGoodbyeAndEndsSoon()
    {
        await using var server = await SeededServer.Start();
        var streams = new List<EventReader>();
        for (var i = 0; i < 30; i++)
        {
            var client = await new WidgetClient(server.Address).Begin();
            streams.Add(await client.Listen());
            await streams[^1].Until("snapshot");
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var stopping = server.Stop();
        foreach (var stream in streams)
        {
            (await stream.Until("bye")).Data.GetProperty("retry").GetInt32().ShouldBeInRange(100, 10_000);
            (await stream.Next()).ShouldBeNull();
        }

        await stopping;
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        File.Exists(server.Database + "-wal").ShouldBeFalse();
    }

    /// <summary>The sequence moves backwards with a restored backup: old event ids must not be taken for new ones.</summary>
    [Fact]
    public async Task Restore_OfABackup_GivesOldClientsASnapshot()
    {
        await using var server = await SeededServer.Start();
        using var client = await new WidgetClient(server.Address).Begin();
        await client.Say("before", "a");
        await server.Stop();
        File.Copy(server.Database, server.Database + ".backup");
        await server.Start();
        string? last;
        using (var stream = await client.Listen())
        {
            await client.Say("after", "b");
            await client.Say("after", "c");
            await stream.Until(happened => happened.Name == "message" && happened.Data.GetProperty("id").GetString() == "c");
            last = stream.LastId;
        }

        await server.Stop();
        File.Copy(server.Database + ".backup", server.Database, overwrite: true);
        await server.Start();
        await client.Say("other", "d");
        using var resumed = await client.Listen(last);
        var first = (await resumed.Next())!;
        first.Name.ShouldBe("snapshot");
        first.Data.GetProperty("messages").EnumerateArray().Skip(1).Select(message => message.GetProperty("id").GetString()).ShouldBe(["a", "d"]);
    }

    [Fact]
    public async Task Log_AtItsMostTalkative_HoldsNoTokenAndNoText()
    {
        await using var server = await SeededServer.Start(
            ("Logging__LogLevel__Default", "Trace"), ("Logging__LogLevel__Microsoft", "Trace"), ("Logging__LogLevel__Microsoft.AspNetCore", "Trace"), ("Logging__LogLevel__System", "Trace"));
        using var client = await new WidgetClient(server.Address).Begin();
        await client.Say("a secret text");
        using (var stream = await client.Listen())
        {
            await stream.Until("snapshot");
        }

        await client.Post("messages", "{"u8.ToArray());
        await client.Post("end", new { });
        await server.Stop();
        var log = string.Join('\n', server.Log);
        // It is at its most talkative; requests are not logged even so.
        log.ShouldContain("dbug: Microsoft.AspNetCore.Server.Kestrel");
        log.ShouldNotContain("Request starting");
        log.ShouldNotContain(client.Token!);
        log.ShouldNotContain(client.Token![10..60]);
        log.ShouldNotContain("a secret text");
    }

    [Theory]
    [InlineData("/proc/contactcenter", "data directory")]
    [InlineData("/dev/null/x", "")]
    public async Task Start_OnADirectoryThatCannotBeWritten_EndsWithTheReason(string directory, string reason)
    {
        await using var server = new ServerProcess("Production", ("Data__Directory", directory));
        var exception = await Should.ThrowAsync<InvalidOperationException>(server.Start);
        exception.Message.ShouldContain(reason);
        exception.Message.ShouldNotContain("ended with 0");
    }

    [Fact]
    public async Task Start_OnADamagedDatabase_EndsWithTheReason()
    {
        await using var server = await SeededServer.Start();
        await server.Stop();
        SqliteConnection.ClearAllPools();
        await File.WriteAllBytesAsync(server.Database, new byte[50_000].Select((_, i) => (byte)i).ToArray());
        (await Should.ThrowAsync<InvalidOperationException>(server.Start)).Message.ShouldContain("damaged");
    }
}
