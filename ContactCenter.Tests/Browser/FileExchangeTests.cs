using System.Text.RegularExpressions;
using ContactCenter.Core.Interactions;
using ContactCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace ContactCenter.Tests.Browser;

/// <summary>Files and voice messages between a visitor and an agent, in real browsers; the microphone is Chromium's own beep.</summary>
public sealed class FileExchangeTests(Chromium chromium, DemoServer server) : BrowserTest(chromium, server)
{
    static readonly FilePayload picture = new() { Name = "foto.png", MimeType = "image/png", Buffer = Pictures.Png };
    static readonly FilePayload note = new() { Name = "<b>nota<b>.txt", MimeType = "text/plain", Buffer = SampleFiles.Text };
    static readonly FilePayload vector = new() { Name = "dibujo.svg", MimeType = "image/svg+xml", Buffer = "<svg xmlns='http://www.w3.org/2000/svg' onload='window.attacked=1'/>"u8.ToArray() };

    const string DropPdf = """
        (pane) => {
          const data = new DataTransfer();
          data.items.add(new File(['%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n'], 'presupuesto.pdf', { type: 'application/pdf' }));
          pane.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
          pane.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """;

    [Fact]
    public async Task FilesAndVoice_SentByBothSides_AreShownAndHeard()
    {
        var agent = await LogIn("ana");
        var visitor = await Visit();
        visitor.Person.Expect("status of 415");
        await visitor.Start("le mando la foto", "Fina");
        await agent.Take("Fina");
        await visitor.At("files").SetInputFilesAsync([picture, note]);
        await Expect(visitor.At("file-image").Locator("canvas")).ToHaveCountAsync(1);
        await Expect(visitor.At("file-file")).ToContainTextAsync("nota");
        await Expect(agent.Page.Locator(".file-image img")).ToHaveJSPropertyAsync("naturalWidth", 3);
        await Expect(agent.Page.Locator(".file-card .file-name")).ToHaveTextAsync(new Regex("nota"));
        await agent.Page.Locator(".file-image").ClickAsync();
        await Expect(agent.Page.Locator(".file-large img")).ToHaveJSPropertyAsync("naturalWidth", 3);
        await agent.Page.Keyboard.PressAsync("Escape");
        await Expect(agent.Page.Locator(".file-large")).ToHaveCountAsync(0);

        await RefusedIsExplained(visitor);
        await VoiceIsHeard(visitor, agent);

        await agent.Page.Locator(".composer[data-files-attached]").EvaluateAsync(DropPdf);
        await Expect(visitor.At("file-file").Last).ToContainTextAsync("presupuesto.pdf");
        var link = (await visitor.At("file-file").Last.GetAttributeAsync("href"))!;
        link.ShouldNotContain("Bearer");
        (await visitor.Page.APIRequest.GetAsync(link)).Headers["content-disposition"].ShouldStartWith("attachment");
        (await visitor.Page.EvaluateAsync<object?>("window.attacked ?? null")).ShouldBeNull();
        await visitor.Page.ShouldBeAccessible("widget with files");
        await agent.Page.ShouldBeAccessible("inbox with files");
    }

    [Fact]
    public async Task Upload_CutOff_GoesOnByItselfAndIsStoredOnce()
    {
        using var cable = new Cable(Server.Address);
        var person = await Arrive(390, 844, address: cable.Address);
        person.ExpectLostServer();
        var visitor = await person.Visit();
        await visitor.Start("se me corta", "Cora");
        cable.Cut();
        await visitor.At("files").SetInputFilesAsync(picture);
        await Expect(visitor.LastOwn).ToContainTextAsync("foto.png");
        await Expect(visitor.LastOwn).ToHaveAttributeAsync("data-state", "sending");
        await Expect(visitor.At("trouble")).ToContainTextAsync("Seguimos intentando");
        await LeavingAsks(visitor);
        cable.Mend();
        await Expect(visitor.At("file-image").Locator("canvas")).ToHaveCountAsync(1);
        await Expect(visitor.At("upload")).ToHaveCountAsync(0);
        (await WouldAsk(visitor.Page)).ShouldBeFalse();

        var agent = await LogIn("bruno");
        await agent.Take("Cora");
        agent.Person.Expect("ERR_FAILED|net::ERR");
        var cut = new TaskCompletionSource();
        await agent.Page.RouteAsync(new Regex("/files/\\d+$"), async route =>
        {
            await cut.Task;
            await route.AbortAsync();
        }, new() { Times = 1 });
        await agent.Page.Locator(".composer[data-files-attached]").EvaluateAsync(DropPdf);
        await Expect(agent.Page.Locator(".composer-files .upload")).ToHaveCountAsync(1);
        (await WouldAsk(agent.Page)).ShouldBeTrue();
        cut.SetResult();
        await Expect(agent.Page.Locator(".file-card")).ToContainTextAsync("presupuesto.pdf");
        await Expect(agent.Page.Locator(".composer-files .upload")).ToHaveCountAsync(0);
        (await WouldAsk(agent.Page)).ShouldBeFalse();
        (await Server.Read(async db =>
        {
            var id = await db.Interactions.Where(each => each.CustomerName == "Cora").Select(each => each.Id).SingleAsync();
            return await db.Messages.CountAsync(message => message.InteractionId == id && message.Kind != MessageKind.Text);
        })).ShouldBe(2);
    }

    /// <summary>Nothing of the host page's policy lets our pictures in, and plain http has no microphone.</summary>
    [Fact]
    public async Task ForeignPage_WithAStrictPolicy_ShowsPicturesAndExplainsTheMicrophone_046()
    {
        using var site = new HostSite(Server.Address, DemoServer.Abroad);
        var person = await Arrive();
        person.AllowHost($"shop.example:{site.Port}");
        var visitor = await person.Visit(site.On("shop.example"));
        await visitor.Start("hola desde lejos", "Lea");
        await visitor.At("files").SetInputFilesAsync(picture);
        await Expect(visitor.At("file-image").Locator("canvas")).ToHaveCountAsync(1);
        await Expect(visitor.At("file-image").Locator("canvas")).ToHaveJSPropertyAsync("width", 24);
        await visitor.At("voice").ClickAsync();
        await Expect(visitor.At("recorder-state")).ToContainTextAsync("https");
        await visitor.At("voice-discard").ClickAsync();
        await Expect(visitor.At("recorder")).ToHaveCountAsync(0);
        await Expect(visitor.Composer).ToBeFocusedAsync();
    }

    /// <summary>Who reloads while a file is on its way is asked first, and who stays loses nothing.</summary>
    static async Task LeavingAsks(VisitorPage visitor)
    {
        var asked = new TaskCompletionSource<string>();
        visitor.Page.Dialog += (_, dialog) => asked.TrySetResult(dialog.Type);
        visitor.Person.Expect("^dialog: ");
        await visitor.Page.EvaluateAsync("setTimeout(() => location.reload())");
        (await asked.Task.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBe("beforeunload");
    }

    static async Task RefusedIsExplained(VisitorPage visitor)
    {
        await visitor.At("files").SetInputFilesAsync(vector);
        await Expect(visitor.At("upload")).ToContainTextAsync("Este tipo de archivo no se puede enviar aquí.");
        await Expect(visitor.At("retry")).ToHaveCountAsync(0);
        await visitor.At("discard").ClickAsync();
        await Expect(visitor.At("upload")).ToHaveCountAsync(0);
    }

    static async Task VoiceIsHeard(VisitorPage visitor, ConsolePage agent)
    {
        await visitor.At("voice").ClickAsync();
        await Expect(visitor.At("recorder").Locator(".tick")).ToHaveTextAsync(new Regex("0:0[1-9]"));
        await visitor.At("voice-stop").ClickAsync();
        await visitor.At("recorder").Locator("[data-test=play]").ClickAsync();
        await Expect(visitor.At("recorder").Locator(".player.playing")).ToHaveCountAsync(1);
        await visitor.At("voice-send").ClickAsync();
        await Expect(visitor.At("bubble").Locator(".player")).ToHaveCountAsync(1);

        var player = agent.Page.Locator("cc-voice .player");
        await player.Locator(".speed").ClickAsync();
        await Expect(player.Locator(".speed")).ToHaveTextAsync("1.5×");
        await player.Locator(".seek").FocusAsync();
        await agent.Page.Keyboard.PressAsync("ArrowRight");
        await player.Locator(".play").ClickAsync();
        await Expect(player).ToHaveClassAsync(new Regex("playing"));
        await Expect(player).Not.ToHaveClassAsync(new Regex("playing"));
        await Expect(player.Locator(".problem")).ToBeHiddenAsync();
        await Expect(player.Locator(".time")).ToHaveTextAsync(new Regex("0:0[1-9]"));
    }
}
