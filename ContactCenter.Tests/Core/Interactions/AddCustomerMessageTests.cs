using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>Once, in one order, whatever the client repeats (items 14–16).</summary>
public sealed class AddCustomerMessageTests : IAsyncLifetime
{
    Centre centre = null!;
    long id;

    AddCustomerMessage Add => centre.Get<AddCustomerMessage>();

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        id = await centre.Arrive();
    }

    public async Task DisposeAsync() => await centre.DisposeAsync();

    [Fact]
    public async Task Run_SameIdTwice_IsAnsweredAlikeAndStoredOnce()
    {
        var first = (await Add.Run(id, "m", "text")).Value;
        await centre.Advance(TimeSpan.FromMinutes(1));
        var second = (await Add.Run(id, "m", "text")).Value;
        second.ShouldBe(first with { Repeated = true });
        (await Stored()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Run_SameIdFiftyTimesInParallel_IsStoredOnce()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Add.Run(id, "m", "text"))));
        answers.Select(answer => answer.Value.Sequence).Distinct().ShouldHaveSingleItem();
        answers.Count(answer => !answer.Value.Repeated).ShouldBe(1);
        (await Stored()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Run_SameIdWithOtherText_IsRefusedAndKeepsTheFirst()
    {
        await Add.Run(id, "m", "first");
        (await Add.Run(id, "m", "second")).Error.ShouldBe(new MessageIdReused());
        (await Stored())[^1].Text.ShouldBe("first");
    }

    [Fact]
    public async Task Run_SameIdAfterTheEnd_IsStillAnsweredAsTheFirstTime()
    {
        var first = (await Add.Run(id, "m", "text")).Value;
        await centre.Get<LeaveInteraction>().Run(id);
        (await Add.Run(id, "m", "text")).Value.Sequence.ShouldBe(first.Sequence);
        (await Add.Run(id, "later", "text")).Error.ShouldBe(new InteractionEnded());
    }

    [Fact]
    public async Task Run_SameIdInAnotherInteraction_IsAnotherMessage()
    {
        var other = await centre.Arrive();
        await Add.Run(id, "m", "mine");
        (await Add.Run(other, "m", "other")).Value.Repeated.ShouldBeFalse();
    }

    [Fact]
    public async Task Run_TwoWritersAtOnce_MakeOneOrder()
    {
        await Task.WhenAll(Write("a"), Write("b"));
        await centre.Drain();
        var stored = await Stored();
        stored.Select(message => message.Id).ShouldBe(stored.Select(message => message.Id).Order());
        centre.Journal.Where(entry => entry.Event is MessageAdded).Select(entry => entry.Sequence).ShouldBe(stored.Select(message => message.Id));
        foreach (var writer in new[] { "a", "b" })
        {
            stored.Where(message => message.ClientId.StartsWith(writer, StringComparison.Ordinal)).Select(message => message.Text)
                .ShouldBe(Enumerable.Range(0, 300).Select(number => $"{writer}{number}"));
        }

        async Task Write(string writer)
        {
            for (var number = 0; number < 300; number++)
            {
                (await Add.Run(id, $"{writer}-{number}", $"{writer}{number}")).Error.ShouldBeNull();
            }
        }
    }

    [Theory]
    [InlineData("", "text", "id", "required")]
    [InlineData("m", " ", "text", "required")]
    [InlineData("m", "a\0", "text", "bad-text")]
    public async Task Run_BadInput_IsRefusedAtItsField(string client, string text, string field, string code)
    {
        (await Add.Run(id, client, text)).Error.ShouldBe(new InvalidInput(field, code));
        (await Stored()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Run_UnknownInteraction_IsNotFound() => (await Add.Run(999, "m", "text")).Error.ShouldBe(new NotFound());

    async Task<List<Message>> Stored()
    {
        await using var db = centre.Read();
        return await db.Messages.AsNoTracking().Where(message => message.InteractionId == id).OrderBy(message => message.Id).ToListAsync();
    }
}
