using ContactCenter.Blazor.Shell;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.AddConsole();

var app = builder.Build();
app.UseConsole();
app.Run();
