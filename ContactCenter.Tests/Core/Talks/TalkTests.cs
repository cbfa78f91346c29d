using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Data;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Talks;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Talks;

public sealed class TalkTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!, supervisor = null!, administrator = null!;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        (ana, supervisor, administrator) = (await centre.LogIn(Seed.Ana), await centre.LogIn(Seed.Supervisor), await centre.LogIn(Seed.Administrator));
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    async Task<Error?> Write(Actor by, string text, string? id = null, int agent = Seed.Ana) => (await centre.Get<WriteTalk>().Run(by, agent, id ?? centre.NewId(), text)).Error;

    async Task<Talk> Read(Actor by, int newest = 50) => (await centre.Get<TalkQuery>().Read(by, Seed.Ana, newest)).Value;

    static (int, string)[] Said(Talk talk) => [.. talk.Messages.Select(message => (message.AuthorId, message.Text))];

    [Fact]
    public async Task Talk_OfSeveralSupervisorsAndTheAgent_IsOneInOrder_AndSurvivesARestart()
    {
        await Write(supervisor, "Take a break soon");
        await Write(administrator, " And call me ");
        await Write(ana, "Right");
        (int, string)[] said = [(Seed.Supervisor, "Take a break soon"), (Seed.Administrator, "And call me"), (Seed.Ana, "Right")];
        Said(await Read(ana)).ShouldBe(said);
        centre = await centre.Restart();
        Said(await Read(supervisor)).ShouldBe(said);
        var end = await Read(administrator, newest: 2);
        (end.HasEarlier, end.Messages.Count, end.Messages[0].Text).ShouldBe((true, 2, "And call me"));
    }

    [Fact]
    public async Task Talk_SameIdManyTimesAtOnce_IsStoredOnce_AndAnotherTextRefused()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Write(supervisor, "Hello", "once")));
        answers.ShouldAllBe(error => error == null);
        (await Read(ana)).Messages.Count.ShouldBe(1);
        (await Write(supervisor, "Other", "once")).ShouldBe(new MessageIdReused());
        (await Write(administrator, "Hello", "once")).ShouldBe(new MessageIdReused());
    }

    [Fact]
    public async Task Talk_IsClosedToOtherAgentsAndOtherGroups()
    {
        await Write(supervisor, "Between us");
        var (bruno, franz) = (await centre.LogIn(Seed.Bruno), await centre.LogIn(Seed.ForeignSupervisor));
        (await Write(bruno, "Me too")).ShouldBe(new NotAllowed());
        (await Write(franz, "Me too")).ShouldBe(new NotFound());
        (await centre.Get<TalkQuery>().Read(bruno, Seed.Ana)).Error.ShouldBe(new NotAllowed());
        (await centre.Get<TalkQuery>().Read(franz, Seed.Ana)).Error.ShouldBe(new NotFound());
        (await centre.Get<SeeTalk>().Run(franz, Seed.Ana, 1)).Error.ShouldBe(new NotFound());
    }

    [Fact]
    public async Task Talk_OfAnAgentOfTwoGroups_IsReadByBoth_UntilTheAgentLeavesOne()
    {
        var franz = await centre.LogIn(Seed.ForeignSupervisor);
        await centre.Get<IUnitsOfWork>().Run(unit =>
        {
            // Only who sees all groups may work for two.
            unit.Db.Users.Single(user => user.Id == Seed.Ana).SecurityGroupId = SecurityGroup.All;
            unit.Db.SaveChanges();
            unit.Append(new UserChanged(), agentId: Seed.Ana);
            return Result.Done;
        });
        (await centre.Get<AddMembers>().Run(administrator, [Seed.ForeignId], [Seed.Ana])).Error.ShouldBeNull();
        await centre.Drain();
        await Write(supervisor, "From the one");
        await Write(franz, "From the other");
        await Write(ana, "To both");
        var both = new[] { (Seed.Supervisor, "From the one"), (Seed.ForeignSupervisor, "From the other"), (Seed.Ana, "To both") };
        Said(await Read(supervisor)).ShouldBe(both);
        Said(await Read(franz)).ShouldBe(both);
        (await centre.Get<TalkQuery>().Unseen(franz)).Value.ShouldHaveSingleItem().Count.ShouldBe(1);

        (await centre.Get<RemoveMembers>().Run(administrator, [Seed.ForeignId], [Seed.Ana])).IsDone.ShouldBeTrue();
        await centre.Drain();
        (await Write(franz, "Still there?")).ShouldBe(new NotFound());
        (await centre.Get<TalkQuery>().Read(franz, Seed.Ana)).Error.ShouldBe(new NotFound());
        (await centre.Get<TalkQuery>().Unseen(franz)).Value.ShouldBeEmpty();
        Said(await Read(supervisor)).ShouldBe(both);
    }

    [Fact]
    public async Task Unseen_IsWhatOthersWroteInTheTalksOneWroteIn_UntilItIsSeen()
    {
        var query = centre.Get<TalkQuery>();
        await Write(supervisor, "One");
        (await Read(ana)).UnseenBy(Seed.Ana).ShouldBe(1);
        (await query.Unseen(supervisor)).Value.ShouldBeEmpty();
        await Write(ana, "Two");
        (await query.Unseen(administrator)).Value.ShouldBeEmpty();
        var unseen = (await query.Unseen(supervisor)).Value.ShouldHaveSingleItem();
        (unseen.AgentId, unseen.Count, unseen.Last.Text).ShouldBe((Seed.Ana, 1, "Two"));

        await centre.Get<SeeTalk>().Run(supervisor, Seed.Ana, unseen.Last.Id);
        (await query.Unseen(supervisor)).Value.ShouldBeEmpty();
        await centre.Get<SeeTalk>().Run(ana, Seed.Ana, long.MaxValue);
        await centre.Get<SeeTalk>().Run(ana, Seed.Ana, 1);
        (await Read(supervisor)).SeenByAgent.ShouldBe(unseen.Last.Id);
        (await Read(ana)).UnseenBy(Seed.Ana).ShouldBe(0);
    }

    [Fact]
    public async Task Journal_TellsOfIt_WithoutTheWordsInItsRow()
    {
        await Write(supervisor, "Secret words");
        await centre.Drain();
        var entry = centre.Journal.Single(entry => entry.Event is TalkMessageAdded);
        (entry.AgentId, ((TalkMessageAdded)entry.Event).AuthorId).ShouldBe((Seed.Ana, Seed.Supervisor));
        await using var db = centre.Read();
        db.JournalEntries.Single(row => row.Sequence == entry.Sequence).Payload!.ShouldNotContain("Secret");
    }

    [Theory]
    [InlineData("", "required")]
    [InlineData("  ", "required")]
    public async Task Write_OfNothing_IsRefused(string text, string code) => (await Write(supervisor, text)).ShouldBe(new InvalidInput("text", code));
}
