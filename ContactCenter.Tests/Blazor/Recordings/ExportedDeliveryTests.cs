using System.Text;
using System.Text.Json;
using ContactCenter.Blazor.Recordings.Export;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Recordings.Sheets;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Blazor.Recordings;

/// <summary>A conversation at a provider as it leaves the centre: by which account, when the customer wrote, how far each answer came and why one failed.</summary>
public sealed class ExportedDeliveryTests : IAsyncLifetime
{
    HeyNow hey = null!;
    RecordingDetails details = null!;

    public async Task InitializeAsync()
    {
        hey = await HeyNow.Start();
        var (ana, supervisor) = (await hey.Centre.LogIn(Seed.Ana), await hey.Centre.LogIn(Seed.Supervisor));
        var written = hey.Centre.Time.GetUtcNow().AddSeconds(-30).ToUnixTimeMilliseconds();
        var news = new MessageNews(new ProviderAddress(WireChannels.WhatsApp, HeyNow.Platform, HeyNow.Customer), "m1", "Hola") { Skill = "ventas", SentAt = written };
        (await hey.Centre.Get<ReceiveNews>().Run(hey.Provider, [news])).Error.ShouldBeNull();
        await hey.Centre.Drain();
        var id = (await hey.Interactions()).Single().Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await Answer(ana, id, "Sale hoy", DeliveryStatus.Read);
        await Answer(ana, id, "¿Algo más?", DeliveryStatus.Failed, "131026", "Message undeliverable");
        (await hey.Centre.Get<EndInteraction>().Run(ana, id)).Error.ShouldBeNull();
        await hey.Centre.Drain();
        details = (await hey.Centre.Get<ExportRecording>().Run(supervisor, id, ExportFormat.Json)).Value;
    }

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    [Fact]
    public void Csv_TellsAccountTimesAndFates()
    {
        var rows = Csv.Read(Written(stream => new RecordingsCsv(stream, hey.Centre.Get<RecordingNames>())), 100).Value;
        var columns = new[] { "text", "platform", "written", "delivery", "failure" }.Select(name => rows[0].Cells.ToList().IndexOf(name)).ToList();

        rows.Skip(1).Select(row => string.Join('|', columns.Select(column => row.Cells[column]))).ShouldBe(
        [
            $"Hola|{HeyNow.Platform}|{RecordingNames.Instant(details.Conversation.Interaction.CreatedAt - 30_000)}||",
            $"Sale hoy|{HeyNow.Platform}||Read|",
            $"¿Algo más?|{HeyNow.Platform}||Failed|131026 Message undeliverable",
        ]);
    }

    [Fact]
    public void Json_TellsAccountTimesAndFates()
    {
        var json = JsonDocument.Parse(Written(stream => new RecordingsJson(stream, hey.Centre.Get<RecordingNames>(), isOne: true))).RootElement;
        var messages = json.GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("event").GetString() == "MessageAdded").ToList();

        json.GetProperty("platform").GetString().ShouldBe(HeyNow.Platform);
        messages[0].GetProperty("writtenAt").GetString().ShouldBe(RecordingNames.Instant(details.Conversation.Interaction.CreatedAt - 30_000));
        messages[1].GetProperty("delivery").GetProperty("status").GetString().ShouldBe("Read");
        messages[2].GetProperty("delivery").GetProperty("reason").GetString().ShouldBe("Message undeliverable");
    }

    [Fact]
    public void Sheet_SaysWhichAnswerDidNotArrive()
    {
        var sheet = new SheetMaker(hey.Centre.Get<UserDirectory>(), hey.Centre.Get<CampaignDirectory>(), hey.Centre.Time).Make(details, new SheetLanguage(Language.En, TimeZoneInfo.Utc), "Sofía");

        sheet.Lines.OfType<SheetMessage>().Select(message => $"{message.Author}: {message.Text}").ShouldBe([$"{details.Conversation.Interaction.CustomerPhone}: Hola", "ana: Sale hoy", "ana · Not delivered: ¿Algo más?"]);
    }

    string Written(Func<Stream, IRecordingFile> open)
    {
        var stream = new MemoryStream();
        using (var file = open(stream))
        {
            file.Add(details);
            file.Finish();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    async Task Answer(Actor agent, long id, string text, DeliveryStatus status, string? code = null, string? reason = null)
    {
        var message = (await hey.Centre.Get<SendAgentMessage>().Run(agent, id, hey.Centre.NewId(), text)).Value.Sequence;
        await using var db = hey.Centre.Read();
        var theirs = await db.ProviderMessages.Where(known => known.MessageId == message).Select(known => known.ProviderMessageId).SingleAsync();
        (await hey.Centre.Get<ReceiveNews>().Run(hey.Provider, [new StatusNews(theirs, status, code, reason)])).Error.ShouldBeNull();
        await hey.Centre.Drain();
    }
}
