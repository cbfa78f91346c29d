using ContactCenter.Core.Alerts;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Tests.Core.Alerts;

public sealed class AlertPatienceTests
{
    static readonly AlertOptions options = new() { RaiseAfter = TimeSpan.FromSeconds(3), ClearAfter = TimeSpan.FromSeconds(30) };

    static readonly Arbitrary<bool[]> readings = Gen.ArrayOf(Gen.Elements(true, false), 200).ToArbitrary();

    static List<(long At, bool Raised)> Changes(IEnumerable<bool> beyond, int seconds)
    {
        var (patience, changes, at) = (new AlertPatience(), new List<(long, bool)>(), 0L);
        foreach (var isBeyond in beyond)
        {
            var after = patience.After(isBeyond, at, options);
            if (after.IsRaised != patience.IsRaised)
                changes.Add((at, after.IsRaised));
            patience = after;
            at += seconds * 1000;
        }

        return changes;
    }

    [Fact]
    public void Beyond_ForAWhile_IsRaised_AndWithinForLonger_IsOver() =>
        Changes([true, true, true, true, .. Enumerable.Repeat(false, 40)], 1).ShouldBe([(3_000, true), (34_000, false)]);

    [Fact]
    public void Beyond_ForAMoment_IsNoAlert() => Changes([true, true, false, true, true, false], 1).ShouldBeEmpty();

    [Fact]
    public void ToAndFro_IsOneAlert() => Changes([true, true, true, true, .. Enumerable.Range(0, 500).Select(i => i % 29 == 0)], 1).ShouldBe([(3_000, true)]);

    /// <summary>Whatever is read: raised and over take turns, and an alert lasts at least its patience.</summary>
    [Fact]
    public void AnyReadings_DoNotFlap() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(readings, beyond =>
    {
        var changes = Changes(beyond, 1);
        changes.Select(change => change.Raised).ShouldBe(Enumerable.Range(0, changes.Count).Select(i => i % 2 == 0));
        foreach (var (one, next) in changes.Zip(changes.Skip(1)))
            (next.At - one.At).ShouldBeGreaterThanOrEqualTo((long)(one.Raised ? options.ClearAfter : options.RaiseAfter).TotalMilliseconds);
    }));
}
