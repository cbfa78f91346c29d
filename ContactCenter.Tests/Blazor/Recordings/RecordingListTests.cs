using ContactCenter.Blazor.Recordings;
using ContactCenter.Core.Interactions;
using ContactCenter.Core.Recordings;

namespace ContactCenter.Tests.Blazor.Recordings;

public sealed class RecordingListTests
{
    static IReadOnlyList<Recording> Page(int first, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Recording(first - i, "", 0, 0, 1, Channel.Webchat, Direction.Inbound, InteractionState.Completed, null, "Vera", null, null))];

    [Fact]
    public void Of_OneRowMoreThanAPage_HasMoreAndHidesIt()
    {
        var list = RecordingList.Of(null, Page(100, RecordingsAddress.PageSize + 1));
        (list.Rows.Count, list.HasMore, list.Last).ShouldBe((RecordingsAddress.PageSize, true, 51));
    }

    [Fact]
    public void Of_LastPage_FollowsTheFirst()
    {
        var list = RecordingList.Of(RecordingList.Of(null, Page(100, 51)), Page(50, 3));
        (list.Rows.Count, list.HasMore, list.Last).ShouldBe((53, false, 48));
        list.Rows.Select(row => row.Id).ShouldBeInOrder(SortDirection.Descending);
    }

    [Theory]
    [InlineData(3, null, 2L)]
    [InlineData(2, 3L, 1L)]
    [InlineData(1, 2L, null)]
    [InlineData(9, null, null)]
    public void Around_Row_ItsNeighbours(long id, long? newer, long? older) => RecordingList.Of(null, Page(3, 3)).Around(id).ShouldBe((newer, older));
}
