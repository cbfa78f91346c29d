using ContactCenter.Core.Common;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;
using ContactCenter.Core.Users;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Interactions;

/// <summary>How an interaction went: asked of the agent who ends it, and of nobody else.</summary>
public sealed class DispositionTests : IAsyncLifetime
{
    Centre centre = null!;
    Actor ana = null!;
    long id;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start(campaign => (campaign.DispositionRequired, campaign.Dispositions) =
            (campaign.Key == Seed.Multiple, [new("sold", "Sold", []), new("open", "Pending", [new("visit", "Visit", []), new("part", "Spare part", [])])]));
        ana = await centre.LogIn(Seed.Ana);
        id = await centre.Arrive(ana);
    }

    public Task DisposeAsync() => centre.DisposeAsync().AsTask();

    [Fact]
    public async Task End_WithoutTheOneItNeeds_IsRefusedAndGoesOn()
    {
        (await End(null)).Error.ShouldBe(new DispositionRequired());
        (await centre.Find(id)).State.ShouldBe(InteractionState.Active);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("open")]
    [InlineData("")]
    public async Task End_WithOneThatCannotBeChosen_IsRefused(string disposition) => (await End(disposition)).Error.ShouldBe(new DispositionUnknown());

    [Fact]
    public async Task End_WithNoteTooLong_IsRefused() => (await End("sold", new string('x', 2_001))).Error.ShouldBe(new InvalidInput("note", "too-long"));

    [Fact]
    public async Task End_Says_HowItWentWithTheLevelsAbove()
    {
        (await End("visit", "  On Monday ")).Error.ShouldBeNull();
        await centre.Drain();
        var said = (await Read()).ShouldHaveSingleItem();
        said.Closure.ShouldNotBeNull().ShouldSatisfyAllConditions(
            closure => closure.Disposition.ShouldBe("Pending › Visit"), closure => closure.Note.ShouldBe("On Monday"), closure => closure.AgentId.ShouldBe(Seed.Ana));
        (await centre.Get<RecordingsQuery>().OwnHistory(ana, new RecordingFilter())).Value.ShouldHaveSingleItem().Disposition.ShouldBe("Pending › Visit");
        centre.Journal.Select(entry => entry.Event).OfType<DispositionChosen>().ShouldHaveSingleItem().DispositionId.ShouldBe("visit");
    }

    [Fact]
    public async Task End_ByVisitorOrTimer_IsNeverBlockedAndMayBeSaidAfterwards()
    {
        await centre.Get<LeaveInteraction>().Run(id);
        var other = await centre.Arrive(ana);
        (await centre.Get<EndByTimer>().Run(other, EndReason.VisitorDisconnected)).Error.ShouldBeNull();
        foreach (var ended in new[] { id, other })
            (await centre.Get<SetDisposition>().Run(ana, ended, new Closing("sold", null))).Error.ShouldBeNull();
        (await Read()).ShouldHaveSingleItem().Closure!.Disposition.ShouldBe("Sold");
    }

    [Fact]
    public async Task Set_Anew_ReplacesAndIsJournaledEachTimeItChanges()
    {
        await End("sold");
        foreach (var disposition in new[] { "sold", "part", "part" })
            (await centre.Get<SetDisposition>().Run(ana, id, new Closing(disposition, null))).Error.ShouldBeNull();
        var said = await Read();
        said.Select(each => each.DispositionId).ShouldBe(["sold", "part"]);
        said[^1].Closure!.Disposition.ShouldBe("Pending › Spare part");
        said[0].Closure.ShouldBeNull();
    }

    [Fact]
    public async Task Set_WhileItGoesOn_OrOfAnothers_OrWithoutTheOneItNeeds_IsRefused()
    {
        var set = centre.Get<SetDisposition>();
        (await set.Run(ana, id, new Closing("sold", null))).Error.ShouldBe(new InteractionStillOpen());
        await End("sold");
        (await set.Run(await centre.LogIn(Seed.Bruno), id, new Closing("sold", null))).Error.ShouldBe(new NotYours());
        (await set.Run(ana, id, new Closing(null, "x"))).Error.ShouldBe(new DispositionRequired());
    }

    [Fact]
    public async Task End_WhereItIsNotRequired_MayBeSilentOrJustANote()
    {
        await End("sold");
        var silent = await centre.Arrive(ana, Seed.OneByOne);
        (await centre.Get<EndInteraction>().Run(ana, silent)).Error.ShouldBeNull();
        var noted = await centre.Arrive(ana, Seed.OneByOne);
        (await centre.Get<EndInteraction>().Run(ana, noted, new Closing(null, "Called back"))).Error.ShouldBeNull();
        id = noted;
        (await Read()).ShouldHaveSingleItem().Closure!.Note.ShouldBe("Called back");
        id = silent;
        (await Read()).ShouldBeEmpty();
    }

    Task<Result> End(string? disposition, string? note = null) => centre.Get<EndInteraction>().Run(ana, id, new Closing(disposition, note));

    async Task<List<DispositionChosen>> Read() => [.. (await centre.Get<ConversationQuery>().Read(ana, id)).Value.Entries.Select(entry => entry.Event).OfType<DispositionChosen>()];
}
