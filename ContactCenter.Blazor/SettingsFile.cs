namespace ContactCenter.Blazor;

/// <summary>The settings file of the top level, and the data directory beside it, whatever the working directory is.</summary>
static class SettingsFile
{
    const string FileName = "appsettings.json";

    public static void AddSettingsFile(this WebApplicationBuilder builder)
    {
        var file = Path.Combine(Home(builder), FileName);
        builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Json.JsonConfigurationSource
        {
            FileProvider = new Microsoft.Extensions.FileProviders.PhysicalFileProvider(Path.GetDirectoryName(file)!),
            Path = FileName,
            Optional = true,
            ReloadOnChange = false,
        });
    }

    /// <summary>
    /// Requests are not logged, whatever else is: the addresses that providers deliver to hold keys. So no trace and no log scope, which names the address too, is begun for each of them either:
    /// the host begins both for any level at all. What else would name it does so below Information.
    /// </summary>
    public static void QuietRequests(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        var framework = builder.Configuration.GetValue<LogLevel?>("Logging:LogLevel:Microsoft.AspNetCore") ?? builder.Configuration.GetValue<LogLevel?>("Logging:LogLevel:Default");
        if (framework < LogLevel.Information)
        {
            builder.Logging.AddFilter("Microsoft.AspNetCore.Routing", LogLevel.Information);
        }
    }

    /// <summary>`Data:Directory`, or `data` beside the settings file.</summary>
    public static DataDirectory DataDirectory(this WebApplicationBuilder builder) =>
        new(Path.GetFullPath(builder.Configuration["Data:Directory"] ?? "data", Home(builder)));

    /// <summary>Run from the sources it is the folder above the project's; published it is the program's own.</summary>
    static string Home(WebApplicationBuilder builder)
    {
        var above = Path.GetFullPath(Path.Combine(builder.Environment.ContentRootPath, ".."));
        return File.Exists(Path.Combine(above, "ContactCenter.sln")) ? above : AppContext.BaseDirectory;
    }
}
