using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Notes;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>A supervisor whispers, joins, and takes over.</summary>
public sealed class SteppingInTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, bruno = null!, supervisor = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => campaign.AutomaticEnd = 9_999);
        // Somebody of both roles, and a member.
        await centre.Write(unit =>
        {
            unit.Db.Users.Where(user => user.Id == Seed.Bruno).ExecuteUpdate(set => set.SetProperty(user => user.Roles, Roles.Agent | Roles.Supervisor));
            unit.Append(new UserChanged(), agentId: Seed.Bruno);
        });
        await centre.Drain();
        (ana, bruno, supervisor) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.Supervisor));
        id = await centre.Arrive(ana);
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    async Task<Error?> Whisper(string text, Actor? by = null, string? client = null) => (await centre.Get<WhisperToAgent>().Run(by ?? supervisor, id, client ?? centre.NewId(), text)).Error;

    async Task<Error?> Join(Actor? by = null) => (await centre.Get<JoinInteraction>().Run(by ?? supervisor, id)).Error;

    async Task<Error?> Send(string text, Actor? by = null, string? client = null) => (await centre.Get<SendJoinedMessage>().Run(by ?? supervisor, id, client ?? centre.NewId(), text)).Error;

    async Task<Error?> TakeOver(Actor by, int from = Seed.Ana) => (await centre.Get<TakeOverInteraction>().Run(by, id, from)).Error;

    async Task<string?[]> Heard(Actor by) => [.. (await centre.Get<ConversationQuery>().Read(by, id)).Value.Entries.Select(entry => entry.Event).OfType<Whispered>().Select(whispered => whispered.Text)];

    async Task<(string, int?)[]> Said() => [.. (await centre.Get<ConversationQuery>().Read(id))!.Entries.Where(entry => entry.Event is MessageAdded { From: MessageFrom.Agent }).Select(entry => (((MessageAdded)entry.Event).Text, entry.AgentId))];

    [Fact]
    public async Task Whisper_IsHeardByItsAgentAndSupervisors_NotByALaterAgent_NeverByTheVisitor()
    {
        (await Whisper(" Offer a discount ")).ShouldBeNull();
        (await Heard(ana)).ShouldBe(["Offer a discount"]);
        (await Heard(bruno)).ShouldBe(["Offer a discount"]);

        var carla = await centre.LogIn(Seed.Carla);
        await centre.Get<ContactCenter.Core.Routing.TransferToAgent>().Run(ana, id, Seed.Carla, null);
        await centre.Get<TakeInteraction>().Run(carla, id);
        (await Heard(carla)).ShouldBeEmpty();
        (await Heard(ana)).ShouldBe(["Offer a discount"]);

        // What the visitor's stream is made of: entries without a word of it, and no message.
        var visitors = (await centre.Get<ConversationQuery>().Read(id))!;
        visitors.Entries.Select(entry => entry.Event).OfType<Whispered>().ShouldAllBe(whispered => whispered.Text == null);
        visitors.Entries.Select(entry => entry.Event).OfType<MessageAdded>().ShouldNotContain(message => message.Text.Contains("discount"));
        await using var db = centre.Read();
        (await db.JournalEntries.ToListAsync()).ShouldAllBe(row => row.Payload == null || !row.Payload.Contains("discount"));
        (await db.Messages.ToListAsync()).ShouldAllBe(message => !message.Text.Contains("discount"));
    }

    [Fact]
    public async Task Whisper_RepeatedOrToNobody_IsAnsweredAsItShould()
    {
        (await Whisper("Once", client: "w")).ShouldBeNull();
        (await Whisper("Once", client: "w")).ShouldBeNull();
        (await Whisper("Other", client: "w")).ShouldBe(new MessageIdReused());
        (await Heard(ana)).Length.ShouldBe(1);
        id = await centre.Arrive();
        (await Whisper("Anyone?")).ShouldBe(new NobodyToHear());
        id = await centre.Arrive(bruno);
        (await Whisper("To myself", bruno)).ShouldBe(new NobodyToHear());
    }

    [Fact]
    public async Task Join_LetsThemWriteToTheCustomer_UntilTheyStepOut_AndItStaysTheAgents()
    {
        (await Send("Too early")).ShouldBe(new NotJoined());
        (await Join()).ShouldBeNull();
        (await Join()).ShouldBeNull();
        (await Send("I am the supervisor", client: "s")).ShouldBeNull();
        (await Send("I am the supervisor", client: "s")).ShouldBeNull();
        (await centre.Get<SendAgentMessage>().Run(ana, id, "a", "And I go on")).Error.ShouldBeNull();
        (await Said()).ShouldBe([("I am the supervisor", Seed.Supervisor), ("And I go on", Seed.Ana)]);
        var interaction = await centre.Find(id);
        (interaction.State, interaction.AgentId, interaction.AgentRead).ShouldBe((InteractionState.Active, Seed.Ana, 0));

        (await centre.Get<StepOut>().Run(supervisor, id)).IsDone.ShouldBeTrue();
        (await Send("Too late")).ShouldBe(new NotJoined());
        await centre.Drain();
        centre.Journal.Select(entry => entry.Event).Where(happened => happened is SupervisorJoined or SupervisorLeft).ShouldBe([new SupervisorJoined(), new SupervisorLeft()]);
        await using var db = centre.Read();
        (await db.AuditEntries.CountAsync(entry => entry.Action == "interaction.joined")).ShouldBe(1);
        (await db.Messages.CountAsync(message => message.InteractionId == id && message.From == MessageFrom.System)).ShouldBe(1);
        (await db.Legs.CountAsync(leg => leg.InteractionId == id)).ShouldBe(1);
    }

    async Task<Error?> SendFile(string client) => (await centre.Get<SendAgentFile>().Run(supervisor, id, new FileUpload(client, "a.txt", new MemoryStream(SampleFiles.Text)))).Error;

    [Fact]
    public async Task Joined_QuotesAndSendsFiles_AsTheAgentDoes_AndNobodyElse()
    {
        (await SendFile("early")).ShouldBe(new NotYours());
        await Join();
        var first = (await centre.Get<AddCustomerMessage>().Run(id, "c", "Where is it?")).Value.Sequence;
        (await centre.Get<SendJoinedMessage>().Run(supervisor, id, "q", "Here", first)).Error.ShouldBeNull();
        (await centre.Get<SendJoinedMessage>().Run(supervisor, id, "q", "Here", first)).Value.Repeated.ShouldBeTrue();
        (await centre.Get<SendJoinedMessage>().Run(supervisor, id, "q", "Here")).Error.ShouldBe(new MessageIdReused());
        (await centre.Get<SendJoinedMessage>().Run(supervisor, id, "q2", "Here", 999_999)).Error.ShouldBe(new QuoteGone());
        (await SendFile("f")).ShouldBeNull();
        var entries = (await centre.Get<ConversationQuery>().Read(id))!.Entries.Where(entry => entry.AgentId == Seed.Supervisor).Select(entry => entry.Event).OfType<MessageAdded>().ToList();
        (entries[0].Quote!.Sequence, entries[1].Kind).ShouldBe((first, MessageKind.File));
        await centre.Get<StepOut>().Run(supervisor, id);
        (await SendFile("late")).ShouldBe(new NotYours());
    }

    [Fact]
    public async Task TakeOver_ByASupervisorWhoIsAnAgent_IsANewLegOfTheSameEntry()
    {
        await centre.Advance(TimeSpan.FromSeconds(60));
        (await TakeOver(bruno)).ShouldBeNull();
        (await TakeOver(bruno)).ShouldBeNull();
        var interaction = await centre.Find(id);
        (interaction.State, interaction.AgentId).ShouldBe((InteractionState.Active, Seed.Bruno));
        (await centre.Get<SendAgentMessage>().Run(bruno, id, "b", "I go on")).Error.ShouldBeNull();
        (await centre.Get<SendAgentMessage>().Run(ana, id, "a", "I was not done")).Error.ShouldBe(new NotYours());
        await using var db = centre.Read();
        var legs = await db.Legs.Where(leg => leg.InteractionId == id).OrderBy(leg => leg.Number).ToListAsync();
        legs.Select(leg => (leg.AgentId, leg.EndedAt is null)).ShouldBe([(Seed.Ana, false), (Seed.Bruno, true)]);
        var entry = await db.QueueEntries.SingleAsync(entry => entry.InteractionId == id);
        (entry.AnsweredBy, entry.Outcome).ShouldBe((Seed.Ana, QueueOutcome.Answered));
        (await db.AuditEntries.CountAsync(entry => entry.Action == "interaction.taken-over")).ShouldBe(1);
        await centre.Drain();
        (centre.Live.FindAgent(Seed.Ana)!.Active, centre.Live.FindAgent(Seed.Bruno)!.Active).ShouldBe((0, 1));
    }

    [Fact]
    public async Task TakeOver_OfWhatIsWithAnotherMeanwhile_NamesThem()
    {
        var carla = await centre.LogIn(Seed.Carla);
        await centre.Get<ContactCenter.Core.Routing.TransferToAgent>().Run(ana, id, Seed.Carla, null);
        (await TakeOver(bruno)).ShouldBeOfType<ImpossibleTransition>();
        await centre.Get<TakeInteraction>().Run(carla, id);
        (await TakeOver(bruno)).ShouldBe(new AlreadyTaken(Seed.Carla, "carla"));
        await centre.Get<EndInteraction>().Run(carla, id);
        (await TakeOver(bruno, Seed.Carla)).ShouldBe(new InteractionEnded());
    }

    [Fact]
    public async Task Everything_OfAnotherGroupOrRole_IsRefused()
    {
        var franz = await centre.LogIn(Seed.ForeignSupervisor);
        foreach (var error in new[] { await Whisper("x", franz), await Join(franz), await Send("x", franz), await TakeOver(franz), (await centre.Get<StepOut>().Run(franz, id)).Error })
            error.ShouldBe(new NotFound());
        foreach (var error in new[] { await Whisper("x", ana), await Join(ana), await Send("x", ana), await TakeOver(ana), await TakeOver(supervisor) })
            error.ShouldBe(new NotAllowed());
        var foreign = await centre.LogIn(Seed.Administrator);
        (await TakeOver(foreign)).ShouldBe(new NotAllowed());
    }
}
