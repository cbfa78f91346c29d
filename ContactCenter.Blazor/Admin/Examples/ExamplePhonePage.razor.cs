using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Shell.Localisation;
using ContactCenter.Core.Campaigns;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Examples;
using ContactCenter.Core.Providers.Receiving;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ContactCenter.Blazor.Admin.Examples;

/// <summary>The phone that an administrator plays a customer with. It goes on where it was, also in another tab.</summary>
public sealed partial class ExamplePhonePage
{
    const int LargestFile = 5 * 1024 * 1024;

    ExamplePhone? phone;
    IDisposable? looking;
    string text = "";
    string? error;
    bool hasNobody, isMissing, busy, isClosed;
    int reads;

    [Parameter] public int Id { get; set; }

    [Inject] OpenExample OpenExample { get; set; } = null!;
    [Inject] LookAtExample LookAtExample { get; set; } = null!;
    [Inject] PlayCustomer PlayCustomer { get; set; } = null!;
    [Inject] SetExampleFaults SetExampleFaults { get; set; } = null!;
    [Inject] CampaignDirectory Directory { get; set; } = null!;
    [Inject] TimeProvider Time { get; set; } = null!;
    [Inject] Attempt Attempt { get; set; } = null!;

    string Title => Campaign is { } campaign ? L[ExampleTexts.Title, campaign.Name] : "";

    Campaign? Campaign => phone is null ? null : Directory.Current.Find(Id);

    bool IsOpen => Campaign is { Enabled: true } campaign && campaign.Schedule.IsOpen(Time.GetUtcNow());

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        Result<ExamplePhone> opened = default;
        var refused = await Attempt.Of(async actor => opened = await OpenExample.Run(actor, Id));
        (hasNobody, isMissing) = (refused is NobodyWrites, refused is not (null or NobodyWrites));
        if (refused is not null || isClosed)
            return;
        phone = opened.Value;
        phone.Changed += Draw;
        Result<IDisposable> looked = default;
        await Attempt.Of(async actor => looked = await LookAtExample.Run(actor, Id));
        looking = looked.IsDone ? looked.Value : null;
        if (isClosed)
            Leave();
    }

    protected override ValueTask DisposeAsyncCore(bool disposing)
    {
        isClosed = true;
        Leave();
        return base.DisposeAsyncCore(disposing);
    }

    void Leave()
    {
        looking?.Dispose();
        if (phone is { } left)
            left.Changed -= Draw;
    }

    void Draw() => _ = InvokeAsync(StateHasChanged);

    async Task Write()
    {
        var written = text;
        if (!string.IsNullOrWhiteSpace(written) && await Say(written) && text == written)
            text = "";
    }

    async Task<bool> Say(string words, FileNews? file = null)
    {
        busy = true;
        var refused = await Attempt.Of(actor => PlayCustomer.Run(actor, Id, words, file));
        (busy, error) = (false, refused is null ? null : AdminErrors.Of(L, refused));
        return refused is null;
    }

    async Task Chosen(InputFileChangeEventArgs e)
    {
        // A new field, so that the same file may be chosen again.
        reads++;
        if (e.File.Size > LargestFile)
        {
            error = L[ExampleTexts.TooLarge];
            return;
        }

        using var content = new MemoryStream();
        await using (var file = e.File.OpenReadStream(LargestFile))
        {
            await file.CopyToAsync(content);
        }

        await Say("", new FileNews(e.File.Name, e.File.ContentType) { Content = content.ToArray() });
    }

    Task Set(Func<ExampleFaults, ExampleFaults> change) => Attempt.Of(actor => SetExampleFaults.Run(actor, Id, change(phone!.Faults)));

    static bool IsOn(ChangeEventArgs e) => e.Value is true;

    static Text WhoSaid(ExampleAuthor author) => author switch
    {
        ExampleAuthor.Customer => ExampleTexts.You,
        ExampleAuthor.Bot => ExampleTexts.Bot,
        _ => ExampleTexts.Centre,
    };
}
