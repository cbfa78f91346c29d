using ContactCenter.Blazor;
using ContactCenter.Blazor.Demo;
using ContactCenter.Blazor.Health;
using ContactCenter.Blazor.Keys;
using ContactCenter.Blazor.Providers;
using ContactCenter.Blazor.Seals;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Widget;
using ContactCenter.Core;
using ContactCenter.Core.Data.Sqlite;
using ContactCenter.Core.Erasing;
using ContactCenter.Core.Files;
using ContactCenter.Core.Pdf.Fonts;
using ContactCenter.Core.Providers;
using ContactCenter.Core.Recordings.Export;
using ContactCenter.Core.Routing;

var builder = WebApplication.CreateBuilder(ContentRoot.Options(args, AppContext.BaseDirectory));
builder.AddSettingsFile();
var data = builder.DataDirectory();
if (VerifyCommand.IsMeant(args))
{
    return VerifyCommand.Run(args, data, builder.MasterKeyFile(data), builder.SealAnchor(data), Console.Out);
}

builder.Services.AddSingleton(data);
builder.AddKeys(data);
builder.Services.AddContactCenterCore(data.Database);
builder.Services.AddSingleton(builder.SealAnchor(data));
builder.Services.AddSingleton(builder.Configuration.GetSection("Routing").Get<RoutingOptions>() ?? new RoutingOptions());
builder.Services.AddSingleton(new FileFolder(data.Files, builder.Configuration.GetValue<long?>("Files:KeepFree") ?? FileFolder.UsuallyKept));
builder.Services.AddSingleton(builder.Configuration.GetSection("Pdf").Get<FontOptions>() ?? new FontOptions());
builder.Services.AddSingleton(new ExportFolder(data.Exports));
builder.Services.AddSingleton(builder.Configuration.GetSection("Erasure").Get<ErasureOptions>() ?? new ErasureOptions());
builder.Services.AddSingleton(new OutsideHttpOptions(builder.Configuration.GetValue<bool>("Providers:AllowPrivateAddresses")));
builder.AddWidget();
builder.AddConsole();
builder.QuietRequests();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

var app = builder.Build();
try
{
    if (app.Environment.IsDevelopment())
    {
        await app.MakeDemoPast(data);
    }

    app.Services.StartContactCenterCore();
}
catch (StartRefused refused)
{
    app.Logger.LogCritical("{Reason}", refused.Message);
    await app.DisposeAsync();
    return 1;
}

// First of all steps: those behind it ask for the caller's address.
app.UseForwardedHeaders();
if (app.Environment.IsDevelopment())
{
    await app.SeedDemo();
    app.UseDemo();
}

app.UseWidget();
app.UseProviders();
app.UseRouting();
app.UseConsole();
app.MapHealth();
app.Run();
return 0;

/// <summary>Public, so that tests can start the real program.</summary>
public partial class Program;
