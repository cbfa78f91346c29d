using System.Security.Cryptography;
using System.Text;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Customers;
using ContactCenter.Core.Data;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Quality;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Core.Quality;
using ContactCenter.Tests.Core.Recordings;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Erasing;

/// <summary>A person whose every text in the database is a word of its own: planted by the use cases where somebody may write, and in every other column by hand.</summary>
sealed class PlantedPerson(Centre centre)
{
    /// <summary>Parts of an index share beginnings, so that only a word's end surely stands there whole.</summary>
    const int SharedAtMost = 4;

    readonly Dictionary<string, string> words = [];

    public string Email { get; } = $"{Word("address")}@example.org";
    public long Id { get; private set; }
    public string FileId { get; private set; } = "";
    public PersonKey Key => new(PersonKeyKind.Email, Email);

    /// <summary>Where each was planted, and its bytes.</summary>
    public IEnumerable<(string Place, byte[] Bytes)> Words =>
        [.. words.Select(word => (word.Key, Encoding.UTF8.GetBytes(word.Value[SharedAtMost..]))), ("the address", Encoding.UTF8.GetBytes(Email.Split('@')[0][SharedAtMost..]))];

    string New(string place) => words[place] = Word(place);

    static string Word(string place) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)))[..20];

    /// <summary>A conversation with everything that one can have, ended, reviewed and exported.</summary>
    public async Task Plant(Actor ana, Actor bruno, Actor supervisor)
    {
        await centre.AskQuestions();
        Id = (await centre.Get<StartInteraction>().Run(centre.Visitor() with { Email = Email, Text = $"Hello {New("first message")}" })).Value.Id;
        await centre.Drain();
        (await centre.Get<TakeInteraction>().Run(ana, Id)).Error.ShouldBeNull();
        var first = (await centre.Get<AddCustomerMessage>().Run(Id, centre.NewId(), New("message"))).Value;
        (await centre.Get<SendAgentMessage>().Run(ana, Id, centre.NewId(), New("quoting answer"), first.Sequence)).Error.ShouldBeNull();
        var upload = new FileUpload(centre.NewId(), $"{New("file's name")}.txt", new MemoryStream(Encoding.UTF8.GetBytes($"A file, {New("file's content")}.\n")));
        FileId = (await centre.Get<AddCustomerFile>().Run(Id, upload)).Value.File.PublicId;
        words["file's id"] = FileId;
        (await centre.Get<AddNote>().Run(ana, Id, centre.NewId(), $"@bruno {New("note")}")).Error.ShouldBeNull();
        (await centre.Get<WhisperToAgent>().Run(supervisor, Id, centre.NewId(), New("whisper"))).Error.ShouldBeNull();
        (await centre.Get<DescribeCustomer>().Run(ana, Id, new ContactDetails(New("name"), Email, "+598 99 765 432", New("extra"), New("customer's notes")))).Error.ShouldBeNull();
        (await centre.Get<VisitPage>().Run(Id, new PageVisit($"https://shop.example/{New("page")}", New("page's title")))).Error.ShouldBeNull();
        (await centre.Get<TagInteraction>().Add(ana, Id, New("tag"))).Error.ShouldBeNull();
        (await centre.Get<TransferToAgent>().Run(ana, Id, Seed.Bruno, New("transfer"))).Error.ShouldBeNull();
        (await centre.Get<TakeInteraction>().Run(bruno, Id)).Error.ShouldBeNull();
        await PlantByHand("Interactions", "Messages", "Files", "Notes", "Whispers", "Transfers");
        (await centre.Get<EndInteraction>().Run(bruno, Id, new Closing(null, New("closing note")))).Error.ShouldBeNull();
        (await centre.Get<GiveFeedback>().Run(Id, 4, New("rating comment"))).Error.ShouldBeNull();
        await Review(bruno, supervisor);
        await NameElsewhere(ana, supervisor);
        await PlantByHand("Closures", "Reviews", "ReviewAnswers", "ReviewComments");
    }

    async Task Review(Actor bruno, Actor supervisor)
    {
        var review = await centre.Get<SaveReview>().Final(supervisor, Id, new ReviewInput(1, 0, [new("polite", 4, Comment: New("answer's comment")), new("solved", 5)], New("review's comment")));
        (await centre.Get<CommentOnReview>().Run(bruno, review.Value.Id, centre.NewId(), New("comment on the review"))).Error.ShouldBeNull();
        (await centre.Get<ReviewOwnInteraction>().Run(bruno, Id, [new("polite", 3, New("own answer")), new("solved", 5, null)])).Error.ShouldBeNull();
    }

    async Task NameElsewhere(Actor ana, Actor supervisor)
    {
        (await centre.Get<SaveSearch>().Run(supervisor, Channel.Webchat, Email, $"customer={Uri.EscapeDataString(Email)}")).Error.ShouldBeNull();
        (await centre.Get<WriteTalk>().Run(supervisor, Seed.Ana, centre.NewId(), $"Call {Email} again")).Error.ShouldBeNull();
        (await centre.Get<PauseAgent>().Run(supervisor, Seed.Carla, true, $"about {Email}")).Error.ShouldBeNull();
        var export = (await centre.Get<StartExport>().Run(supervisor, new RecordingFilter(Customer: Email), ExportFormat.Json, "x.json", $"?customer={Uri.EscapeDataString(Email)}",
            stream => new RecordingsJson(stream, centre.Get<RecordingNames>(), isOne: false))).Value;
        await ExportTests.Over(export);
        await centre.Get<LogOutAgent>().Run(supervisor, Seed.Carla, $"for {Email}");
        await centre.Write(unit =>
        {
            unit.Db.AlertDeliveries.Add(new ContactCenter.Core.Alerts.AlertDelivery { PublicId = "d", CampaignId = Seed.MultipleId, Body = $"{{\"customer\":\"{Email}\"}}", Failure = Email });
            unit.Db.SaveChanges();
            unit.Audit(ana.UserId, "interaction.tried", Email, $"{{\"email\":[\"{Email}\",null]}}");
        });
    }

    /// <summary>Where no use case of today writes; tomorrow's may.</summary>
    Task PlantByHand(params string[] tables) => centre.Write(unit =>
    {
        foreach (var column in PersonalData.Columns.Where(column => column.Fate == TextFate.Cleared && tables.Contains(column.Table)
            && (column.Table, column.Column) is not (("Interactions", "CustomerEmail" or "CustomerEmailKey") or ("Files", "PublicId"))))
        {
            var place = $"{column.Table}.{column.Column}";
            var value = column.Column == "Tags" ? $"'[\"{New(place)}\"]'" : column.Column == "ClientId" ? $"'{New(place)}' || \"Id\"" : $"'{New(place)}'";
            var key = column.Table switch
            {
                "Interactions" => $"\"Id\"={Id}",
                "ReviewAnswers" or "ReviewComments" => $"\"ReviewId\" IN (SELECT \"Id\" FROM \"Reviews\" WHERE \"InteractionId\"={Id})",
                _ => $"\"InteractionId\"={Id}",
            };
            Set(unit, $"UPDATE \"{column.Table}\" SET \"{column.Column}\"={value} WHERE {key}").ShouldBeGreaterThan(0, $"The person has no {column.Table}: plant one.");
        }
    });

    static int Set(Unit unit, string sql) => unit.Db.Database.ExecuteSqlRaw(sql);
}
