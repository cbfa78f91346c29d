using Bunit;
using ContactCenter.Blazor.Admin.Editing;
using ContactCenter.Blazor.Admin.Schedules;
using ContactCenter.Core.Campaigns;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.Components;

namespace ContactCenter.Tests.Blazor.Admin;

public sealed class ScheduleEditorTests : IAsyncLifetime
{
    static readonly Schedule office = new("America/Montevideo", [new(DayOfWeek.Monday, 540, 1080), new(DayOfWeek.Friday, 1320, 1560)], []);

    Centre centre = null!;
    AdminConsole console = null!;
    Schedule value = office;

    public async Task InitializeAsync()
    {
        centre = await Centre.Start();
        console = new AdminConsole(centre, await centre.LogIn(Seed.Administrator));
    }

    public async Task DisposeAsync()
    {
        await console.DisposeAsync();
        await centre.DisposeAsync();
    }

    [Fact]
    public async Task Paint_ByTheScript_ChangesGridAndFieldsAlike()
    {
        var editor = Draw();
        var grid = editor.FindComponent<WeekGrid>();
        await grid.InvokeAsync(() => grid.Instance.Paint(1, 2, 16, 19, true));

        value.Ranges.ShouldBe([new(DayOfWeek.Monday, 540, 1080), new(DayOfWeek.Tuesday, 480, 600), new(DayOfWeek.Wednesday, 480, 600), new(DayOfWeek.Friday, 1320, 1560)]);
        editor.FindAll(".week-row")[1].QuerySelectorAll(".cell.open").Length.ShouldBe(4);
        editor.FindAll(".schedule-day")[1].QuerySelectorAll("input")[0].GetAttribute("value").ShouldBe("08:00");
    }

    [Fact]
    public void Fields_PlusAndMinus_AddAndRemove()
    {
        var editor = Draw();
        editor.FindAll(".schedule-day")[0].QuerySelector(".add")!.Click();
        value.Ranges.Count(range => range.Day == DayOfWeek.Monday).ShouldBe(2);
        editor.FindAll(".schedule-day")[0].QuerySelector(".range .icon-button")!.Click();
        value.Ranges.Where(range => range.Day == DayOfWeek.Monday).ShouldBe([new(DayOfWeek.Monday, 1080, 1320)]);
        editor.FindAll(".schedule-day")[0].QuerySelectorAll("input")[1].Change("02:00");
        value.Ranges.ShouldContain(new OpeningRange(DayOfWeek.Monday, 1080, 1560));
        editor.FindAll(".schedule-day")[0].QuerySelectorAll("input")[1].Change("");
        value.Ranges.ShouldContain(new OpeningRange(DayOfWeek.Monday, 1080, 1560));
    }

    [Fact]
    public void Always_OnAndOffAgain_BringsTheHoursBack()
    {
        var editor = Draw();
        editor.Find("[data-always]").Change(true);
        value.Ranges.ShouldBeEmpty();
        editor.FindAll(".week-grid").ShouldBeEmpty();
        editor.Find("[data-always]").Change(false);
        value.Ranges.ShouldBe(office.Ranges);
    }

    [Fact]
    public void Exceptions_AddedChangedAndRemoved()
    {
        var editor = Draw();
        editor.Find("[data-add-exception]").Click();
        value.Exceptions.Single().Ranges.ShouldBeEmpty();
        editor.Find(".exception input[type=date]").Change("2026-12-25");
        editor.Find(".exception input[type=checkbox]").Change(false);
        (value.Exceptions.Single().Date, value.Exceptions.Single().Ranges.Single().From).ShouldBe((new DateOnly(2026, 12, 25), 540));
        editor.Find(".exception > .icon-button").Click();
        value.Exceptions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("madrid", "Europe/Madrid")]
    [InlineData("argentina/buenos aires", "America/Argentina/Buenos_Aires")]
    [InlineData("america/montevideo", "America/Montevideo")]
    public void Zone_TypedLoosely_IsFound(string typed, string zone)
    {
        Draw().Find("#f-timeZone").Change(typed);
        value.TimeZone.ShouldBe(zone);
    }

    [Fact]
    public void Zone_Unknown_StaysAsTypedAndIsComplainedOf()
    {
        var editor = Draw();
        editor.Find("#f-timeZone").Change("Atlantis");
        value.TimeZone.ShouldBe("Atlantis");
        editor.Find("#f-timeZone").GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, 10, "Abierta ahora", "Cierra hoy a las 18:00")]
    [InlineData(DayOfWeek.Monday, 7, "Cerrada ahora", "Abre hoy a las 09:00")]
    [InlineData(DayOfWeek.Thursday, 23, "Cerrada ahora", "Abre mañana a las 22:00")]
    [InlineData(DayOfWeek.Monday, 20, "Cerrada ahora", "Abre el viernes a las 22:00")]
    public void OpenNow_SaysWhenItChangesInTheCampaignsZone(DayOfWeek day, int hour, string state, string next)
    {
        var midnight = TimeZoneInfo.ConvertTime(centre.Time.GetUtcNow(), office.Zone).Date;
        while (midnight.DayOfWeek != day || midnight.AddHours(hour) - office.Zone.GetUtcOffset(midnight) < centre.Time.GetUtcNow().UtcDateTime)
            midnight = midnight.AddDays(1);
        centre.Time.Advance(new DateTimeOffset(midnight.AddHours(hour), office.Zone.GetUtcOffset(midnight)) - centre.Time.GetUtcNow());
        var shown = Draw().Find(".open-now").TextContent;
        shown.ShouldContain(state);
        shown.ShouldContain(next);
    }

    [Fact]
    public void Complaint_OfTheForm_StandsInTheEditor() => Draw(new Complaining("schedule-overlap")).Find(".schedule > .error").TextContent.ShouldContain("superponen");

    IRenderedComponent<ScheduleEditor> Draw(IFieldComplaints? complaints = null)
    {
        IRenderedComponent<ScheduleEditor>? editor = null;
        editor = console.Render<ScheduleEditor>(parameters => parameters
            .Add(component => component.Value, value)
            .Add(component => component.Complaints, complaints ?? new Complaining(null))
            .Add(component => component.ValueChanged, EventCallback.Factory.Create<Schedule>(this, changed =>
            {
                value = changed;
                editor!.Render(again => again.Add(component => component.Value, changed));
            })));
        return editor;
    }

    sealed record Complaining(string? Code) : IFieldComplaints
    {
        public string? ComplaintAt(string field) => field == "schedule" ? Code : null;
    }
}
