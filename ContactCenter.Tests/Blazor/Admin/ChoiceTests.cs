using ContactCenter.Blazor.Admin.Choosing;

namespace ContactCenter.Tests.Blazor.Admin;

public sealed class ChoiceTests
{
    readonly Choice choice = new();

    public ChoiceTests() => choice.Show([10, 20, 30, 40, 50]);

    [Fact]
    public void Click_Plain_ChoosesThatOneOnly()
    {
        choice.Click(1, toggle: false, range: false);
        choice.Click(3, toggle: false, range: false);
        choice.Chosen.ShouldBe([40]);
    }

    [Fact]
    public void Click_WithCtrl_AddsAndTakesAway()
    {
        choice.Click(1, toggle: true, range: false);
        choice.Click(3, toggle: true, range: false);
        choice.Click(1, toggle: true, range: false);
        choice.Chosen.ShouldBe([40]);
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(1, 3)]
    public void Click_WithShift_ChoosesFromTheLastOneTouched(int from, int to)
    {
        choice.Click(4, toggle: false, range: false);
        choice.Click(from, toggle: false, range: false);
        choice.Click(to, toggle: false, range: true);
        choice.Chosen.Order().ShouldBe([20, 30, 40]);
    }

    [Fact]
    public void Keys_ShiftAndArrows_ChooseAStretchThatGrowsAndShrinks()
    {
        Press("ArrowDown", "ArrowDown");
        Press(shift: true, "ArrowDown", "ArrowDown", "ArrowUp");
        (string.Join(',', choice.Chosen.Order()), choice.Cursor).ShouldBe(("20,30", 2));
    }

    [Fact]
    public void Keys_SpaceTogglesAndArrowsLeaveTheChosen()
    {
        Press("Home", " ", "End", " ", "ArrowUp");
        choice.Chosen.Order().ShouldBe([10, 50]);
        Press("ArrowDown", " ");
        choice.Chosen.ShouldBe([10]);
    }

    [Fact]
    public void Keys_CtrlA_ChoosesAllShownThenNone()
    {
        choice.Key("a", shift: false, control: true);
        choice.Chosen.Count.ShouldBe(5);
        choice.Key("a", shift: false, control: true);
        choice.Chosen.ShouldBeEmpty();
        choice.Key("a", shift: false, control: false).ShouldBeFalse();
    }

    [Fact]
    public void Keys_BeyondTheEnds_StayThere()
    {
        Press("ArrowUp", "PageUp");
        choice.Cursor.ShouldBe(0);
        Press("PageDown", "PageDown");
        choice.Cursor.ShouldBe(4);
    }

    [Fact]
    public void Show_OtherRows_KeepsTheCursorOnItsRowAndWhatASearchHides()
    {
        choice.Click(3, toggle: false, range: false);
        choice.Click(0, toggle: true, range: false);
        choice.Click(3, toggle: true, range: false);
        choice.Show([30, 40]);
        (choice.Cursor, string.Join(',', choice.Chosen)).ShouldBe((1, "10"));
        choice.Show([30]);
        choice.Cursor.ShouldBe(-1);
    }

    [Fact]
    public void Show_TheSameRowsAgain_KeepsWhereAStretchBegan()
    {
        choice.Click(1, toggle: false, range: false);
        choice.Show([20, 30, 40, 50]);
        choice.Click(2, toggle: false, range: true);
        choice.Chosen.Order().ShouldBe([20, 30, 40]);
    }

    void Press(params string[] keys) => Press(shift: false, keys);

    void Press(bool shift, params string[] keys) => Array.ForEach(keys, key => choice.Key(key, shift, control: false));
}
