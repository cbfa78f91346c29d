using Bunit;
using ContactCenter.Blazor.Bulk;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Bulk;

namespace ContactCenter.Tests.Blazor.Inbox;

/// <summary>A batch in the list, and what its file would do.</summary>
public sealed class BatchRowTests : InboxContext
{
    IRenderedComponent<BatchRow> Show(BatchState state, string? pausedBy = null) => Render<BatchRow>(parameters => parameters.Add(row => row.Progress, new BatchProgress(
        new Batch { Id = 3, PublicId = "p", Name = "<b>lista</b>.csv", CampaignId = 1, Template = "hola", Language = "es", PerMinute = 60, State = state, PausedBy = pausedBy }, 5, 5, 1,
        new Dictionary<DeliveryStatus, int> { [DeliveryStatus.Read] = 3, [DeliveryStatus.Failed] = 2 })));

    [Theory]
    [InlineData(BatchState.Ready, "start cancel")]
    [InlineData(BatchState.Running, "pause cancel")]
    [InlineData(BatchState.Paused, "start cancel")]
    [InlineData(BatchState.Done, "")]
    [InlineData(BatchState.Cancelled, "")]
    public void Buttons_AreThoseOfItsState(BatchState state, string steps) =>
        string.Join(' ', new[] { "start", "pause", "cancel" }.Where(step => Show(state).FindAll($"[data-{step}]").Count > 0)).ShouldBe(steps);

    [Fact]
    public void Progress_IsSaidInWordsToo()
    {
        var row = Show(BatchState.Paused, "no-permission");
        row.Find(".batch-state").TextContent.ShouldContain("5 de 10");
        row.FindAll(".batch-count").Select(count => count.TextContent.Trim()).ShouldContain(text => text.Contains("Leído 3", StringComparison.Ordinal));
        row.Find(".window-closed").TextContent.ShouldContain("permiso");
        row.Find(".sent-number").TextContent.ShouldBe("<b>lista</b>.csv");
        row.Find("a[download]").GetAttribute("href").ShouldBe("/supervisor/bulk/results/3");
    }

    [Fact]
    public void Plan_ShowsTheFirstMessagesAndWhyLinesAreLeftOut()
    {
        var provider = new Provider { Templates = [new MessageTemplate("hola", "es", "Hola {{1}}")] };
        var plan = BatchPlan.Of("59899111222;<i>Vera</i>\n59899111222;Vera\n099;x", provider, "hola", "es").Value.Preview;
        var shown = Render<BatchPlanShown>(parameters => parameters.Add(page => page.Plan, plan));
        shown.Find(".sent-text").TextContent.ShouldBe("Hola <i>Vera</i>");
        shown.FindAll("tbody tr").Select(row => row.Children[2].TextContent).ShouldBe(["El mismo número que la línea 1.", "No es un número con código de país."]);
    }
}
