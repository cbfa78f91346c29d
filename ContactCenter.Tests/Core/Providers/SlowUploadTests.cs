using ContactCenter.Bench.Providers;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Providers.Client;
using ContactCenter.Core.Providers.Cloud;
using ContactCenter.Core.Providers.Direct;
using ContactCenter.Core.Providers.Sending;
using ContactCenter.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace ContactCenter.Tests.Core.Providers;

/// <summary>Words are given up after ten seconds, a file has three minutes: by the test's clock.</summary>
public sealed class SlowUploadTests : IAsyncLifetime
{
    readonly FakeTime time = new();
    readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously), answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly ProviderSecrets secrets = new(new EphemeralDataProtectionProvider());
    readonly TemporaryFolder folder = new();
    readonly ProviderHttp http;
    AnsweringServer server = null!;

    public SlowUploadTests() => http = new ProviderHttp(new OutsideHttpOptions(AllowPrivate: true) { Time = time });

    public async Task InitializeAsync()
    {
        await File.WriteAllBytesAsync(folder.File("stored"), SimulatedFile.Picture.Content);
        server = await AnsweringServer.Start(async context =>
        {
            if (!context.Request.Path.Value!.EndsWith("/login", StringComparison.Ordinal))
            {
                asked.TrySetResult();
                await answers.Task;
            }

            await context.Response.WriteAsync("""{"success":true,"token":"t","id":"media1","messages":[{"id":"wamid.1"}]}""");
        });
    }

    public async Task DisposeAsync()
    {
        answers.TrySetResult();
        http.Dispose();
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData(ProviderApi.Direct)]
    [InlineData(ProviderApi.Client)]
    [InlineData(ProviderApi.Cloud)]
    public async Task File_ThatTakesNearlyThreeMinutes_IsSent(ProviderApi api)
    {
        var sending = await Begin(api, isFile: true);
        time.Advance(TimeSpan.FromSeconds(179));
        answers.SetResult();

        (await sending).ShouldBeOfType<Accepted>();
    }

    [Theory]
    [InlineData(ProviderApi.Direct, true, 181)]
    [InlineData(ProviderApi.Client, true, 181)]
    [InlineData(ProviderApi.Cloud, true, 181)]
    [InlineData(ProviderApi.Direct, false, 11)]
    [InlineData(ProviderApi.Client, false, 11)]
    [InlineData(ProviderApi.Cloud, false, 11)]
    public async Task NoAnswer_InItsTime_IsTriedAgain(ProviderApi api, bool isFile, int seconds)
    {
        var sending = await Begin(api, isFile);
        time.Advance(TimeSpan.FromSeconds(seconds - 2));
        sending.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(2));

        (await sending.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBe(new Unavailable("no answer in time"));
    }

    /// <summary>Under way when this ends.</summary>
    async Task<Task<SendOutcome>> Begin(ProviderApi api, bool isFile)
    {
        var provider = new Provider { Id = 1, Api = api, Domain = server.Address, PlatformId = "100", UserName = "centre", Secret = secrets.Protect("partner-secret") };
        var message = new OutgoingMessage(1, 1, new ProviderAddress(1, "100", "59899111222", "1"), "our-id", "Hola") { File = isFile ? new OutgoingFile("foto.png", "image/png", folder.File("stored")) : null };
        IProviderAdapter adapter = api switch
        {
            ProviderApi.Direct => new DirectAdapter(http, secrets),
            ProviderApi.Client => new ClientAdapter(http, new ClientLogIn(http, secrets)),
            _ => new CloudAdapter(http, secrets),
        };
        var sending = adapter.Send(provider, message, default);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(20));
        return sending;
    }
}
