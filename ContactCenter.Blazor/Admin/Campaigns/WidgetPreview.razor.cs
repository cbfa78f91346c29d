using System.Text.Json;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Blazor.Widget;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Interactions;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>Hands the settings to the script, which reads what is being typed from the fields themselves and draws.</summary>
public sealed partial class WidgetPreview
{
    ElementReference window;
    IJSObjectReference? script;
    DotNetObjectReference<WidgetPreview>? self;
    Language language;
    string scene = "welcome";
    string shown = "";
    bool isGone;

    [Parameter, EditorRequired] public CampaignSettings Settings { get; set; } = null!;
    [Inject] WidgetFiles Files { get; set; } = null!;
    [Inject] IJSRuntime Browser { get; set; } = null!;

    /// <summary>Called by the script: a text's field has the focus, so that is what is looked at.</summary>
    [JSInvokable]
    public void Look(string text, string code)
    {
        (scene, language) = (CampaignTexts.All.Any(known => known.Name == text) ? text : scene, Languages.Find(code) ?? language);
        StateHasChanged();
    }

    /// <summary>Called by the script: some setting was changed.</summary>
    [JSInvokable]
    public void Refresh() => StateHasChanged();

    /// <summary>Called by the script: an agent's text as the visitor gets it.</summary>
    [JSInvokable]
    public string Format(string text) => text.Length <= CampaignRules.LongestText ? MarkdownText.ToHtml(text) : "";

    protected override void OnInitialized()
    {
        base.OnInitialized();
        language = Languages.Find(Settings.DefaultLanguage) ?? L.Language;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            var loaded = await Browser.InvokeAsync<IJSObjectReference>("import", "/js/admin/preview.js");
            // Another tab may have been opened while the script was fetched.
            if (isGone)
            {
                await loaded.DisposeAsync();
                return;
            }

            script = loaded;
            await script.InvokeVoidAsync("attach", window, self, $"{WidgetFiles.Path}/{Files.Folder}");
        }

        if (script is null || isGone)
            return;
        var settings = CampaignEndpoint.Answer(Settings, language.Code(), scene == "outOfHours" ? "closed" : "open", agentsOnline: true, Files);
        var greeting = Settings.Texts.AgentGreeting.In(language.Code(), Settings.DefaultLanguage);
        var given = new { scene, settings, Settings.DefaultLanguage, Settings.Texts, GreetingText = greeting.Trim(), Greeting = MarkdownText.ToHtml(greeting) };
        var json = JsonSerializer.Serialize(given, JsonSerializerOptions.Web);
        if (json == shown)
            return;
        shown = json;
        await script.InvokeVoidAsync("show", json);
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        await base.DisposeAsyncCore(disposing);
        isGone = true;
        self?.Dispose();
        try
        {
            if (script is not null)
            {
                await script.InvokeVoidAsync("detach");
                await script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the script with it.
        }
    }
}
