using ContactCenter.Blazor.Admin.Editing;
using ContactCenter.Core.Campaigns;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>The script uploads; here stands what came of it.</summary>
public sealed partial class ImageField
{
    ElementReference box;
    IJSObjectReference? script;
    DotNetObjectReference<ImageField>? self;
    string? refusal;
    bool isGone;

    /// <summary>The stored picture's name.</summary>
    [Parameter] public string? Value { get; set; }
    [Parameter] public EventCallback<string?> ValueChanged { get; set; }
    [Parameter] public string? Class { get; set; }
    [CascadingParameter] public IFieldComplaints? Form { get; set; }
    [Inject] IJSRuntime Browser { get; set; } = null!;

    /// <summary>A refused upload complains here, like a refused save.</summary>
    public string? ComplaintAt(string field) => refusal ?? Form?.ComplaintAt(field);

    /// <summary>Called by the script with the stored picture's name.</summary>
    [JSInvokable]
    public Task Uploaded(string? name)
    {
        refusal = null;
        return ValueChanged.InvokeAsync(name);
    }

    /// <summary>Called by the script with the complaint's code; what was chosen before stays.</summary>
    [JSInvokable]
    public void Refused(string code)
    {
        refusal = code;
        StateHasChanged();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        self = DotNetObjectReference.Create(this);
        script = await Browser.InvokeAsync<IJSObjectReference>("import", "/js/admin/image.js");
        // Another tab may have been opened while the script was fetched.
        if (isGone)
            await script.DisposeAsync();
        else
            await script.InvokeVoidAsync("attach", box, self, ImageUpload.Path, ImageBytes.Largest);
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        await base.DisposeAsyncCore(disposing);
        isGone = true;
        self?.Dispose();
        try
        {
            if (script is not null)
                await script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the script with it.
        }
    }
}
