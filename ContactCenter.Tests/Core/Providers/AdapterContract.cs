using ContactCenter.Bench.Providers;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.DataProtection;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>What every adapter must do, over real HTTP against the simulator.</summary>
public abstract class AdapterContract : IAsyncLifetime
{
    protected const string Customer = "59899111222";

    readonly OutsideHttpOptions outside = new(AllowPrivate: true);
    readonly TemporaryFolder folder = new();
    ProviderHttp http = null!;

    protected ProviderSimulator Simulator { get; private set; } = null!;
    protected ProviderSecrets Secrets { get; } = new(new EphemeralDataProtectionProvider());
    protected Phone Vera => Simulator.Phone(Customer);
    protected abstract bool HasTemplates { get; }
    protected abstract bool HasWindow { get; }

    /// <summary>A repetition reaches the phone once; WhatsApp itself knows none.</summary>
    protected abstract bool KnowsRepetitions { get; }
    protected abstract int Channel { get; }

    public async Task InitializeAsync()
    {
        Simulator = await ProviderSimulator.Start(new SimulatorOptions { StatusEvery = TimeSpan.Zero });
        http = new ProviderHttp(outside);
        Adapter = Make(http);
        Vera.OpenWindow();
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        folder.Dispose();
        await Simulator.DisposeAsync();
    }

    [Fact]
    public async Task Text_ReachesThePhone()
    {
        (await Send(Message("m1", "Hola ñandú 👋"))).ShouldBeOfType<Accepted>();

        Vera.Received.ShouldHaveSingleItem().Text.ShouldBe("Hola ñandú 👋");
    }

    [Fact]
    public async Task File_ReachesThePhoneWhole()
    {
        (await Send(Message("m1", "") with { File = Stored(SimulatedFile.Picture) })).ShouldBeOfType<Accepted>();

        Vera.Received.ShouldHaveSingleItem().File!.Content.ShouldBe(SimulatedFile.Picture.Content);
    }

    [Fact]
    public async Task File_ThatIsGone_IsRefused() =>
        (await Send(Message("m1", "") with { File = new OutgoingFile("a.png", "image/png", folder.File("none")) })).ShouldBe(new Refused(FailureCodes.FileGone));

    [Fact]
    public async Task Template_ReachesThePhoneOrIsNotSupported()
    {
        var outcome = await Send(Message("m1", "Hola Vera") with { Template = new TemplateUse("bienvenida", "es", ["Vera"]) });

        if (HasTemplates)
        {
            outcome.ShouldBeOfType<Accepted>();
            var received = Vera.Received.ShouldHaveSingleItem();
            (received.Template, received.Parameters.ShouldHaveSingleItem()).ShouldBe(("bienvenida", "Vera"));
        }
        else
        {
            outcome.ShouldBe(new Refused(FailureCodes.NotSupported));
        }
    }

    [Fact]
    public async Task Template_Unknown_IsRefusedForGood() =>
        (await Send(Message("m1", "") with { Template = new TemplateUse("ninguna", "es", []) })).ShouldBeOfType<Refused>();

    [Fact]
    public async Task TheSameAgain_ReachesThePhoneOnceWhereTheProviderKnowsIt()
    {
        await Send(Message("m1", "Hola"));
        (await Send(Message("m1", "Hola"))).ShouldBeOfType<Accepted>();

        Vera.Received.Count.ShouldBe(KnowsRepetitions ? 1 : 2);
    }

    [Fact]
    public async Task TooManyRequests_TellsHowLongToWait_038()
    {
        Simulator.Faults.Set(new Fault(FaultKind.TooManyRequests) { Times = 1, For = TimeSpan.FromSeconds(7) });

        (await Send(Message("m1", "Hola"))).ShouldBe(new TooFast(TimeSpan.FromSeconds(7)));
    }

    [Fact]
    public async Task ServerError_IsTriedAgain()
    {
        Simulator.Faults.Set(new Fault(FaultKind.ServerError) { Times = 1, Status = 502 });

        (await Send(Message("m1", "Hola"))).ShouldBeOfType<Unavailable>();
        (await Send(Message("m1", "Hola"))).ShouldBeOfType<Accepted>();
    }

    [Fact]
    public async Task NobodyThere_IsTriedAgain()
    {
        await Simulator.GoDown();

        (await Send(Message("m1", "Hola"))).ShouldBeOfType<Unavailable>();
    }

    [Fact]
    public async Task NoAnswer_IsTriedAgain()
    {
        Simulator.Faults.Set(new Fault(FaultKind.HangAfter) { For = TimeSpan.FromMilliseconds(50) });

        (await Send(Message("m1", "Hola"))).ShouldBeOfType<Unavailable>();
    }

    [Fact]
    public async Task Unauthorised_SaysSo()
    {
        Simulator.Faults.Set(new Fault(FaultKind.Unauthorised));

        (await Send(Message("m1", "Hola"))).ShouldBeOfType<NotAuthorised>();
    }

    [Fact]
    public async Task WithoutAReadableSecret_SaysSo()
    {
        var provider = Provider();
        provider.Secret = "not ours";

        (await Adapter.Send(provider, Message("m1", "Hola"), default)).ShouldBeOfType<NotAuthorised>();
    }

    [Fact]
    public async Task OutsideTheWindow_WordsAreRefusedForGood()
    {
        Vera.ExpireWindow();

        var outcome = await Send(Message("m1", "Hola"));

        (outcome is Refused).ShouldBe(HasWindow);
    }

    [Fact]
    public async Task APrivateAddress_IsNotSpokenTo_061()
    {
        using var strict = new ProviderHttp(new OutsideHttpOptions());

        (await Make(strict).Send(Provider(), Message("m1", "Hola"), default)).ShouldBeOfType<Unavailable>();
        Vera.Received.ShouldBeEmpty();
    }

    protected IProviderAdapter Adapter { get; private set; } = null!;

    protected abstract IProviderAdapter Make(ProviderHttp http);

    protected abstract Provider Provider();

    protected Task<SendOutcome> Send(OutgoingMessage message) => Adapter.Send(Provider(), message, default);

    protected OutgoingMessage Message(string id, string text) => new(1, 1, new ProviderAddress(Channel, Provider().PlatformId, Customer, Vera.Session), id, text);

    protected string Base => Simulator.Address.ToString().TrimEnd('/');

    OutgoingFile Stored(SimulatedFile file)
    {
        var path = folder.File("stored");
        File.WriteAllBytes(path, file.Content);
        return new OutgoingFile(file.Name, file.MimeType, path);
    }
}
