using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;

namespace ContactCenter.Blazor.Widget;

/// <summary>
/// The widget's files, readable from every page, compressed. The loader's address never changes; its modules are asked for under a folder
/// named by the content of all of them, so browsers keep them for a year and an upgrade never mixes old and new ones. A page that was opened
/// before an upgrade still finds what it loads late: under any other such name the present file is answered, not to be kept for long.
/// </summary>
sealed partial class WidgetFiles
{
    public const string Path = "/widget";
    const string Short = "public, max-age=300", ForEver = "public, max-age=31536000, immutable";

    readonly PhysicalFileProvider files;

    public WidgetFiles(IWebHostEnvironment environment)
    {
        var source = System.IO.Path.GetFullPath(System.IO.Path.Combine(environment.ContentRootPath, "..", "wwwroot-widget"));
        var live = environment.IsDevelopment() && Directory.Exists(source);
        files = new PhysicalFileProvider(live ? source : System.IO.Path.Combine(AppContext.BaseDirectory, "wwwroot-widget"));
        // Files that are being edited keep their plain addresses.
        Folder = live ? "" : Hash(files.Root) + "/";
    }

    /// <summary>Where the modules are asked for, relative to the loader: empty, or a name that ends with a slash.</summary>
    public string Folder { get; }

    public void Use(IApplicationBuilder app) => app.MapWhen(context => context.Request.Path.StartsWithSegments(Path), branch =>
    {
        branch.UseResponseCompression();
        branch.Use(LeadToThePresentFile);
        if (Folder.Length > 0)
        {
            branch.UseStaticFiles(Options($"{Path}/{Folder.TrimEnd('/')}", ForEver));
        }

        branch.UseStaticFiles(Options(Path, Folder.Length > 0 ? Short : "no-cache"));
        branch.Run(context => Problems.Write(context, StatusCodes.Status404NotFound, "There is no such file.", "address.unknown"));
    });

    public static void Compress(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.MimeTypes = ["text/javascript", "text/css"];
    }

    Task LeadToThePresentFile(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path;
        if (SomeFolder().Match(path.Value!) is { Success: true } folder && folder.Value != $"{Path}/{Folder}")
        {
            context.Request.Path = $"{Path}/{path.Value![folder.Length..]}";
        }

        return next(context);
    }

    StaticFileOptions Options(string path, string caching) => new()
    {
        RequestPath = path,
        FileProvider = files,
        OnPrepareResponse = prepared =>
        {
            var headers = prepared.Context.Response.Headers;
            headers.AccessControlAllowOrigin = "*";
            headers.XContentTypeOptions = "nosniff";
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            headers.CacheControl = caching;
        },
    };

    [GeneratedRegex("^/widget/[0-9a-f]{12}/")]
    private static partial Regex SomeFolder();

    static string Hash(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }
}
