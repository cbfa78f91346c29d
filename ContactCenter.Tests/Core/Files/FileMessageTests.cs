using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Files;

/// <summary>A file as a message: stored once, in order, and nothing of a refused one is left.</summary>
public sealed class FileMessageTests
{
    [Fact]
    public async Task Customer_SendsPictureAndVoice_TheyStandInTheConversationInOrder()
    {
        await using var centre = await Centre.Start();
        var id = await centre.Arrive();
        var picture = await Send(centre, id, "foto.png", Pictures.Png);
        await centre.Get<AddCustomerMessage>().Run(id, centre.NewId(), "mire");
        var voice = (await centre.Get<AddCustomerFile>().Run(id, new(centre.NewId(), "voz.webm", new MemoryStream(SampleFiles.WebmAudio), new(4_200, "0159")))).Value;

        var messages = (await centre.Get<ConversationQuery>().Read(id))!.Entries.Select(entry => entry.Event).OfType<MessageAdded>().Skip(1).ToList();
        messages.Select(message => (message.Kind, message.Text)).ShouldBe([(MessageKind.Image, "foto.png"), (MessageKind.Text, "mire"), (MessageKind.Voice, "voz.webm")]);
        (messages[0].File!.Width, messages[0].File!.Height, messages[0].File!.Size).ShouldBe((3, 2, Pictures.Png.Length));
        (messages[2].File!.Duration, messages[2].File!.Waveform).ShouldBe((4_200, "0159"));
        (await centre.Get<ConversationQuery>().ReadAfter(id, picture.Value.Sequence)).Last().Event.ShouldBeOfType<MessageAdded>().File!.PublicId.ShouldBe(voice.File.PublicId);
        Bytes(centre, picture.Value.File).ShouldBe(Pictures.Png);
        await centre.Drain();
        (centre.Live.FindInteraction(id)!.LastKind, centre.Journal[^1].Event.ShouldBeOfType<MessageAdded>().File!.PublicId).ShouldBe((MessageKind.Voice, voice.File.PublicId));
    }

    [Fact]
    public async Task SameId_SameFile_IsStoredOnceAndAnsweredTheSame()
    {
        await using var centre = await Centre.Start();
        var id = await centre.Arrive();
        var first = await Send(centre, id, "foto.png", Pictures.Png, "same");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Send(centre, id, "foto.png", Pictures.Png, "same")));
        answers.ShouldAllBe(answer => answer.Value.Sequence == first.Value.Sequence && answer.Value.File.PublicId == first.Value.File.PublicId && answer.Value.Repeated);
        OnDisk(centre).ShouldBe(1);
    }

    [Fact]
    public async Task SameId_InParallel_IsStoredOnce()
    {
        await using var centre = await Centre.Start();
        var id = await centre.Arrive();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Send(centre, id, "foto.png", Pictures.Png, "same")));
        answers.Select(answer => answer.Value.Sequence).Distinct().Count().ShouldBe(1);
        answers.Count(answer => !answer.Value.Repeated).ShouldBe(1);
        OnDisk(centre).ShouldBe(1);
    }

    [Fact]
    public async Task SameId_OtherContent_IsRefusedAndTheFirstIsKept()
    {
        await using var centre = await Centre.Start();
        var id = await centre.Arrive();
        await Send(centre, id, "foto.png", Pictures.Png, "same");
        (await Send(centre, id, "foto.jpg", Pictures.Jpeg, "same")).Error.ShouldBe(new MessageIdReused());
        (await centre.Get<AddCustomerMessage>().Run(id, "same", "foto.png")).Error.ShouldBe(new MessageIdReused());
        await centre.Get<AddCustomerMessage>().Run(id, "text", "hola");
        (await Send(centre, id, "foto.png", Pictures.Png, "text")).Error.ShouldBe(new MessageIdReused());
        OnDisk(centre).ShouldBe(1);
    }

    [Fact]
    public async Task Hostile_EachOfThem_IsRefusedAndLeavesNothing_040_062()
    {
        await using var centre = await Centre.Start();
        var id = await centre.Arrive();
        foreach (var (what, name, bytes, code) in HostileFiles.All)
            (await Send(centre, id, name, bytes)).Error?.Code.ShouldBe(code, what);
        OnDisk(centre).ShouldBe(0);
        await using var db = centre.Read();
        (db.Messages.Count(), db.Files.Count()).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Campaign_ThatAllowsLess_TakesLess()
    {
        await using var centre = await Centre.Start(campaign => campaign.FileTypes = [FileGroups.Pdf, FileGroups.Zip, FileGroups.Voice]);
        var id = await centre.Arrive();
        (await Send(centre, id, "a.png", Pictures.Png)).Error.ShouldBe(new FileTypeRefused());
        (await Send(centre, id, "a.webm", SampleFiles.WebmAudio)).Error.ShouldBe(new FileTypeRefused());
        (await centre.Get<AddCustomerFile>().Run(id, new(centre.NewId(), "v.webm", new MemoryStream(SampleFiles.WebmAudio), new(1, null)))).Error.ShouldBeNull();
        (await Send(centre, id, "a.zip", SampleFiles.PlainZip)).Error.ShouldBeNull();
        (await Send(centre, id, "a.pdf", SampleFiles.Pdf)).Error.ShouldBeNull();
    }

    [Fact]
    public async Task MoreThan20Megabytes_IsRefusedAndLeavesNothing_062()
    {
        await using var centre = await Centre.Start();
        var id = await centre.Arrive();
        (await Send(centre, id, "a.txt", new byte[FileRules.Largest + 1])).Error.ShouldBe(new FileTooLarge());
        OnDisk(centre).ShouldBe(0);
    }

    [Fact]
    public async Task Agent_WhoServes_SendsAFile_OthersMayNot()
    {
        await using var centre = await Centre.Start();
        var (ana, bruno) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno));
        var id = await centre.Arrive(ana);
        var sent = await centre.Get<SendAgentFile>().Run(ana, id, new("a1", "a.pdf", new MemoryStream(SampleFiles.Pdf)));
        sent.Value.Kind.ShouldBe(MessageKind.File);
        (await centre.Get<SendAgentFile>().Run(bruno, id, new("b1", "a.pdf", new MemoryStream(SampleFiles.Pdf)))).Error.ShouldBe(new NotYours());
        (await centre.Get<SendAgentFile>().Run(ana, 999, new("a2", "a.pdf", new MemoryStream(SampleFiles.Pdf)))).Error.ShouldBe(new NotFound());
        await centre.Get<EndInteraction>().Run(ana, id);
        (await centre.Get<SendAgentFile>().Run(ana, id, new("a3", "a.pdf", new MemoryStream(SampleFiles.Pdf)))).Error.ShouldBe(new InteractionEnded());
        (await centre.Get<SendAgentFile>().Run(ana, id, new("a1", "a.pdf", new MemoryStream(SampleFiles.Pdf)))).Value.Repeated.ShouldBeTrue();
        (await Send(centre, id, "a.pdf", SampleFiles.Pdf)).Error.ShouldBe(new InteractionEnded());
        OnDisk(centre).ShouldBe(1);
    }

    [Fact]
    public async Task File_IsFoundByThoseWhoMaySeeItsConversation_063()
    {
        await using var centre = await Centre.Start();
        var ana = await centre.LogIn(Seed.Ana);
        var id = await centre.Arrive(ana);
        var file = (await Send(centre, id, "a.pdf", SampleFiles.Pdf)).Value.File.PublicId;
        var query = centre.Get<FileQuery>();
        (await query.Find(ana, file)).Error.ShouldBeNull();
        (await query.Find(await centre.LogIn(Seed.Supervisor), file)).Error.ShouldBeNull();
        foreach (var other in new[] { Seed.Bruno, Seed.ForeignAgent, Seed.ForeignSupervisor, Seed.ForeignAdministrator })
            (await query.Find(await centre.LogIn(other), file)).Error.ShouldBe(new NotFound());
        (await query.Find(ana, file[..^1] + (file[^1] == '0' ? '1' : '0'))).Error.ShouldBe(new NotFound());
        File.Delete(centre.Get<FileStore>().PathOf(file));
        (await query.Find(ana, file)).Error.ShouldBe(new NotFound());
    }

    [Fact]
    public async Task Sweep_RemovesWhatBelongsToNoMessage_AndNothingElse()
    {
        await using var centre = await Centre.Start();
        var id = await centre.Arrive();
        var kept = (await Send(centre, id, "a.pdf", SampleFiles.Pdf)).Value.File;
        var store = centre.Get<FileStore>();
        var orphan = await store.Receive(new MemoryStream(SampleFiles.Pdf), 1_000, default);
        store.Keep(orphan, orphan.Length);
        await store.Receive(new MemoryStream(SampleFiles.Pdf), 1_000, default);
        var old = centre.Time.GetUtcNow().UtcDateTime - TimeSpan.FromHours(2);
        foreach (var file in Files(centre))
            File.SetLastWriteTimeUtc(file, old);
        var fresh = await store.Receive(new MemoryStream(SampleFiles.Pdf), 1_000, default);
        File.SetLastWriteTimeUtc(Files(centre).Single(file => file.EndsWith(fresh.Id, StringComparison.Ordinal)), centre.Time.GetUtcNow().UtcDateTime);

        (await centre.Get<SweepFiles>().Run()).ShouldBe(2);
        Files(centre).Select(Path.GetFileName).Order().ShouldBe(new[] { kept.PublicId, fresh.Id }.Order());
    }

    [Fact]
    public async Task Disk_Full_IsToldAndLeavesNothing_006()
    {
        using var folder = new TemporaryFolder();
        var room = new FullDisk(new FileFolder(folder.Path));
        (await Record.ExceptionAsync(() => room.Receive(new MemoryStream(new byte[200_000]), 1_000_000, default))).ShouldBeOfType<StorageUnavailable>().Full.ShouldBeTrue();
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ShouldBeEmpty();
        var reserved = new FileStore(new FileFolder(folder.Path, KeepFree: long.MaxValue / 2));
        (await Record.ExceptionAsync(() => reserved.Receive(new MemoryStream([1]), 10, default))).ShouldBeOfType<StorageUnavailable>().Full.ShouldBeTrue();
    }

    [Fact]
    public async Task Sender_WhoBreaksOff_LeavesNothing_062()
    {
        await using var centre = await Centre.Start();
        var id = await centre.Arrive();
        var torn = new Torn();
        await Should.ThrowAsync<IOException>(() => centre.Get<AddCustomerFile>().Run(id, new("torn", "a.pdf", torn)));
        OnDisk(centre).ShouldBe(0);
        (await Send(centre, id, "a.pdf", SampleFiles.Pdf, "torn")).Value.Repeated.ShouldBeFalse();
    }

    static Task<Result<AddedFile>> Send(Centre centre, long id, string name, byte[] bytes, string? clientId = null) =>
        centre.Get<AddCustomerFile>().Run(id, new(clientId ?? centre.NewId(), name, new MemoryStream(bytes)));

    static byte[] Bytes(Centre centre, StoredFile file) => File.ReadAllBytes(centre.Get<FileStore>().PathOf(file.PublicId));

    static IEnumerable<string> Files(Centre centre)
    {
        var folder = Path.Combine(Path.GetDirectoryName(centre.Database)!, "files");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];
    }

    static int OnDisk(Centre centre) => Files(centre).Count();

    sealed class FullDisk(FileFolder folder) : FileStore(folder)
    {
        protected override Stream Create(string path) => new Filling(base.Create(path));

        /// <summary>What a write says on a full disk, after the first 64 KB.</summary>
        sealed class Filling(Stream file) : MemoryStream
        {
            public override void Write(byte[] buffer, int offset, int count)
            {
                if (file.Length > 60_000)
                    throw new IOException("No space left on device", 28);
                file.Write(buffer, offset, count);
            }

            protected override void Dispose(bool disposing)
            {
                file.Dispose();
                base.Dispose(disposing);
            }
        }
    }

    /// <summary>A connection that is cut in the middle.</summary>
    sealed class Torn : MemoryStream
    {
        int reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            reads++ == 0 ? new(buffer.Length) : throw new IOException("Unexpected end of Stream, the content may have already been read by another component.");
    }
}
