using System.Text;
using System.Text.Json;
using ContactCenter.Blazor.Inbox.Conversation;
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

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>A message that was delivered late stands where the customer wrote it, wherever the conversation is read.</summary>
public sealed class LateDeliveryTests : IAsyncLifetime
{
    static readonly string[] asWritten = ["uno", "dos", "tres"];

    HeyNow hey = null!;
    RecordingDetails details = null!;

    public async Task InitializeAsync()
    {
        hey = await HeyNow.Start();
        var (ana, supervisor) = (await hey.Centre.LogIn(Seed.Ana), await hey.Centre.LogIn(Seed.Supervisor));
        foreach (var (id, ago) in new[] { ("dos", 20), ("uno", 30), ("tres", 10) })
            await hey.Tell(new MessageNews(new ProviderAddress(WireChannels.WhatsApp, HeyNow.Platform, HeyNow.Customer), id, id) { IsForPeople = true, SentAt = hey.Centre.Time.GetUtcNow().AddSeconds(-ago).ToUnixTimeMilliseconds() });
        var interaction = (await hey.Interactions()).Single().Id;
        (await hey.Centre.Get<TakeInteraction>().Run(ana, interaction)).Error.ShouldBeNull();
        (await hey.Centre.Get<EndInteraction>().Run(ana, interaction)).Error.ShouldBeNull();
        await hey.Centre.Drain();
        details = (await hey.Centre.Get<ExportRecording>().Run(supervisor, interaction, ExportFormat.Json)).Value;
    }

    public Task DisposeAsync() => hey.DisposeAsync().AsTask();

    [Fact]
    public void Timeline_HasItInItsPlace() =>
        Timeline.Of(details.Conversation, TimelineNames.From(hey.Centre.Get<UserDirectory>(), hey.Centre.Get<CampaignDirectory>())).Shown.OfType<MessageLine>().Select(line => line.Text).ShouldBe(asWritten);

    [Fact]
    public void Csv_HasItInItsPlace()
    {
        var rows = Csv.Read(Written(stream => new RecordingsCsv(stream, hey.Centre.Get<RecordingNames>())), 100).Value;
        var text = rows[0].Cells.ToList().IndexOf("text");

        rows.Skip(1).Select(row => row.Cells[text]).ShouldBe(asWritten);
    }

    [Fact]
    public void Json_HasItInItsPlace() =>
        JsonDocument.Parse(Written(stream => new RecordingsJson(stream, hey.Centre.Get<RecordingNames>(), isOne: true))).RootElement.GetProperty("entries").EnumerateArray()
            .Where(entry => entry.GetProperty("event").GetString() == "MessageAdded").Select(entry => entry.GetProperty("text").GetString()).ShouldBe(asWritten);

    [Fact]
    public void Sheet_HasItInItsPlace() =>
        new SheetMaker(hey.Centre.Get<UserDirectory>(), hey.Centre.Get<CampaignDirectory>(), hey.Centre.Time).Make(details, new SheetLanguage(Language.En, TimeZoneInfo.Utc), "Sofía")
            .Lines.OfType<SheetMessage>().Select(message => message.Text).ShouldBe(asWritten);

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
}
