using ContactCenter.Blazor.Admin.Editing;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Configuration;

namespace ContactCenter.Tests.Blazor.Admin;

public class EditSessionTests
{
    readonly EditSession<BreakSettings> session = new(new Edited<BreakSettings>(3, 1, new BreakSettings { Name = "Lunch", Position = 1 }));

    [Fact]
    public async Task Save_WithAComplaint_StoresNothingAndKeepsWhatWasTyped()
    {
        session.Settings.Name = "";

        (await session.Save(BreakRules.Instance.Check, _ => throw new InvalidOperationException())).ShouldBeNull();

        session.ComplaintAt("name").ShouldBe("required");
        session.IsDirty.ShouldBeTrue();
    }

    [Fact]
    public async Task Save_Done_GoesOnFromTheStoredVersion()
    {
        session.Settings.Name = "Siesta";

        await session.Save(BreakRules.Instance.Check, Answer(new Saved(3, 2)));

        (session.IsDirty, session.Loaded.Version, session.Loaded.Settings.Name).ShouldBe((false, 2, "Siesta"));
    }

    [Fact]
    public async Task Save_NotStored_SaysSoAndKeepsWhatWasTyped()
    {
        session.Settings.Name = "Siesta";

        await session.Save(BreakRules.Instance.Check, _ => Task.FromResult<(Saved?, Error?)>((null, new NotAllowed())));

        (session.Refusal, session.Settings.Name, session.IsDirty).ShouldBe((new NotAllowed(), "Siesta", true));
    }

    [Fact]
    public async Task Resolve_BothChangedTheName_KeepsTheChosenAndEveryOtherChange()
    {
        (session.Settings.Name, session.Settings.MaximumMinutes) = ("mine", 30);
        await Meet(new BreakSettings { Name = "theirs", Position = 7 });

        session.Resolve(new HashSet<string> { "name" });

        (session.Settings.Name, session.Settings.MaximumMinutes, session.Settings.Position, session.Loaded.Version).ShouldBe(("mine", 30, 7, 5));
    }

    [Fact]
    public async Task Resolve_NothingChosen_TakesTheirsWhereTheyDiffer()
    {
        (session.Settings.Name, session.Settings.MaximumMinutes) = ("mine", 30);
        await Meet(new BreakSettings { Name = "theirs", Position = 1 });

        session.Resolve(new HashSet<string>());

        (session.Settings.Name, session.Settings.MaximumMinutes).ShouldBe(("theirs", 30));
    }

    [Fact]
    public void Refresh_WithChanges_KeepsThem_WithoutTakesTheStored()
    {
        session.Refresh(new Edited<BreakSettings>(3, 2, new BreakSettings { Name = "theirs" }));
        session.Settings.Name = "mine";
        session.Refresh(new Edited<BreakSettings>(3, 3, new BreakSettings { Name = "theirs again" }));

        (session.Settings.Name, session.Loaded.Version).ShouldBe(("mine", 2));
    }

    Task Meet(BreakSettings theirs) => session.Save(BreakRules.Instance.Check, _ =>
        Task.FromResult<(Saved?, Error?)>((null, new ChangedMeanwhile<BreakSettings>(new Edited<BreakSettings>(3, 5, theirs), 1, 0))));

    static Func<Edited<BreakSettings>, Task<(Saved?, Error?)>> Answer(Saved saved) => _ => Task.FromResult<(Saved?, Error?)>((saved, null));
}
