using System.Text;
using System.Text.Json;
using ContactCenter.Blazor.Recordings.Export;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Recordings.Sheets;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Blazor.Recordings;

/// <summary>A conversation with everything that may stand in one, as it leaves the centre.</summary>
public sealed class ExportedConversationTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, bruno = null!, supervisor = null!;
    RecordingDetails details = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => campaign.Feedback = true);
        (ana, bruno, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Supervisor));
        var id = await centre.Arrive();
        await centre.Advance(TimeSpan.FromSeconds(42));
        Must(await centre.Get<TakeInteraction>().Run(ana, id));
        var asked = (await centre.Get<AddCustomerMessage>().Run(id, centre.NewId(), "When does it come?")).Value.Sequence;
        Must(await centre.Get<WhisperToAgent>().Run(supervisor, id, centre.NewId(), "Offer the refund"));
        Must(await centre.Get<TransferToCampaign>().Run(ana, id, Seed.OneByOneId, "Wants it by Friday"));
        await centre.Advance(TimeSpan.FromSeconds(40));
        Must(await centre.Get<TakeInteraction>().Run(bruno, id));
        var wrong = (await centre.Get<SendAgentMessage>().Run(bruno, id, centre.NewId(), "On Fryday", null)).Value.Sequence;
        Must(await centre.Get<DeleteMessage>().Run(bruno, id, wrong));
        (await centre.Get<SendAgentMessage>().Run(bruno, id, centre.NewId(), "On Friday", asked)).Error.ShouldBeNull();
        (await centre.Get<SendAgentFile>().Run(bruno, id, new FileUpload(centre.NewId(), "map.gif", new MemoryStream(SampleFiles.Gif)))).Error.ShouldBeNull();
        Must(await centre.Get<EndInteraction>().Run(bruno, id, new Closing(null, "Sent again")));
        Must(await centre.Get<GiveFeedback>().Run(id, 4, "Quick"));
        details = (await centre.Get<ExportRecording>().Run(supervisor, id, ExportFormat.Print)).Value;
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    static void Must(Result result) => result.Error.ShouldBeNull();

    [Fact]
    public void Sheet_HasEveryLine_AndKeepsWhatColleaguesWroteApart()
    {
        var sheet = new SheetMaker(centre.Get<UserDirectory>(), centre.Get<ContactCenter.Core.Campaigns.CampaignDirectory>(), centre.Time).Make(details, new SheetLanguage(Language.En, TimeZoneInfo.Utc), "Sofía");
        var words = sheet.Lines.Select(line => line switch
        {
            SheetEvent happened => happened.Words,
            SheetMessage message => $"{message.Author}: {message.Text}{message.File?.Name}{(message.Quote is { } quote ? $" ({quote})" : "")}",
            _ => "",
        }).ToList();
        string[] inOrder =
        [
            "Waited 0:42", "Joined from /p", "Waiting for an agent of sales", "Vera: Hello?", "ana took it", "Vera: When does it come?", "ana transferred it to support", "bruno took it after a wait of 0:40",
            "bruno: (Message deleted)", "bruno: On Friday (Vera: When does it come?)", "bruno: map.gif", "bruno ended the conversation", "The customer rated the service: 4 of 5\nQuick",
        ];
        words.Where(inOrder.Contains).ShouldBe(inOrder);
        sheet.Lines.OfType<SheetMessage>().Single(message => message.File is not null).File!.IsPicture.ShouldBeTrue();
        sheet.Notes.Select(note => $"{note.Author}: {note.Text}").ShouldBe(["supervisor to ana, in private: Offer the refund", "ana, on transferring: Wants it by Friday", "bruno, closing note: Sent again"]);
        string.Concat(words).ShouldNotContain("refund");
        sheet.Running.ShouldStartWith("Vera · ana, bruno · ");
    }

    [Fact]
    public void Csv_HasARowForEachMessageAndNote_AndJsonSaysWhy()
    {
        var (csv, json) = (new MemoryStream(), new MemoryStream());
        using (var file = new RecordingsCsv(csv, centre.Get<RecordingNames>()))
        {
            file.Add(details);
            file.Finish();
        }

        using (var file = new RecordingsJson(json, centre.Get<RecordingNames>(), isOne: true))
        {
            file.Add(details);
            file.Finish();
        }

        var rows = Csv.Read(Encoding.UTF8.GetString(csv.ToArray()), 100).Value;
        var (kind, author, text) = (Column("kind"), Column("author"), Column("text"));
        rows.Skip(1).Where(row => row.Cells[kind] is "Whisper" or "TransferNote" or "ClosingNote").Select(row => (row.Cells[kind], row.Cells[author], row.Cells[text]))
            .ShouldBe([("Whisper", "supervisor", "Offer the refund"), ("TransferNote", "ana", "Wants it by Friday"), ("ClosingNote", "bruno", "Sent again")]);
        var (comment, fingerprint) = (Column("ratingComment"), Column("fingerprint"));
        rows.Skip(1).ShouldAllBe(row => row.Cells[comment] == "Quick" && row.Cells[fingerprint] == details.Fingerprint);
        details.Fingerprint.ShouldNotBeNullOrEmpty();
        var entries = JsonDocument.Parse(json.ToArray()).RootElement.GetProperty("entries").EnumerateArray().ToList();
        var passed = entries.Single(entry => entry.TryGetProperty("reason", out var reason) && reason.GetString() == "Transferred");
        (passed.GetProperty("from").GetString(), passed.GetProperty("text").GetString(), passed.GetProperty("campaign").GetString()).ShouldBe(("ana", "Wants it by Friday", "support"));
        entries.Where(entry => entry.TryGetProperty("waitedMs", out _)).Select(entry => entry.GetProperty("waitedMs").GetInt64()).ShouldBe([42_000, 40_000]);

        int Column(string name) => rows[0].Cells.ToList().IndexOf(name);
    }
}
