using System.IO.Compression;
using System.Text;
using ContactCenter.Blazor.Shell;
using ContactCenter.Core.Campaigns;
using Microsoft.AspNetCore.Authorization;

namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>The plugin for WordPress as a zip, with this server's address and the campaign's key already in it.</summary>
static class WordPressPlugin
{
    public const string Name = "contactcenter-webchat";

    static string Folder => Path.Combine(AppContext.BaseDirectory, "wordpress", Name);

    public static string LinkTo(int campaignId) => $"/admin/campaigns/{campaignId}/wordpress.zip";

    public static void MapWordPressPlugin(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/admin/campaigns/{id:int}/wordpress.zip", Get).RequireAuthorization(new AuthorizeAttribute { Roles = RoleNames.Administrator });

    static IResult Get(HttpContext context, int id, CampaignDirectory campaigns, PublicAddress address, TimeProvider time)
    {
        if (SeenCampaign.Find(context, campaigns, id) is not { } campaign)
            return Results.NotFound();
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(Zip(address.Of(context.Request), campaign.Key, time.GetUtcNow()), "application/zip", $"{Name}-{campaign.Key}.zip");
    }

    /// <summary>Every file stands in one folder, as WordPress expects it.</summary>
    public static byte[] Zip(string server, string key, DateTimeOffset now)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var entry = archive.CreateEntry($"{Name}/{Path.GetRelativePath(Folder, file).Replace('\\', '/')}");
                entry.LastWriteTime = now;
                using var into = entry.Open();
                into.Write(Encoding.UTF8.GetBytes(Filled(File.ReadAllText(file), server, key)));
            }
        }

        return zip.ToArray();
    }

    // Both stand between single quotes.
    static string Filled(string text, string server, string key) => text.Replace("{{SERVER}}", Quoted(server), StringComparison.Ordinal).Replace("{{CAMPAIGN}}", Quoted(key), StringComparison.Ordinal);

    static string Quoted(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
}
