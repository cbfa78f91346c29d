using ContactCenter.Blazor.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ContactCenter.Blazor.Supervisor;

/// <summary>What is read beside a live page: takes the focus, is read again every few seconds, and Escape closes it. Give it <c>@key</c> = what it is about.</summary>
public abstract class BesidePanel : ConsoleComponent
{
    [Inject] TimeProvider Time { get; set; } = null!;
    [Inject] protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>Focused once it is drawn.</summary>
    protected ElementReference Heading { get; set; }

    protected abstract TimeSpan Again { get; }

    protected abstract string CloseTo { get; }

    /// <summary>Whether a reading now could find something else.</summary>
    protected virtual bool MayDiffer => true;

    protected abstract Task Read();

    protected override async Task OnInitializedAsync()
    {
        await Read();
        WhileShown(() => Time.CreateTimer(_ => _ = InvokeAsync(ReadAgain), null, Again, Again));
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await Heading.FocusAsync(preventScroll: true);
    }

    protected void CloseOnEscape(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
            Navigation.NavigateTo(CloseTo);
    }

    async Task ReadAgain()
    {
        if (!MayDiffer)
            return;
        await Read();
        StateHasChanged();
    }
}
