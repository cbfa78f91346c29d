using ContactCenter.Blazor.Auth;
using ContactCenter.Blazor.Files;
using ContactCenter.Blazor.Shell;
using ContactCenter.Blazor.Widget;
using ContactCenter.Core.Common;
using ContactCenter.Core.Files;
using ContactCenter.Core.Providers.Examples;
using Microsoft.AspNetCore.Authorization;

namespace ContactCenter.Blazor.Admin.Examples;

/// <summary>The files that agents sent to the phone of whoever asks.</summary>
static class ExampleFiles
{
    public static string LinkTo(int campaignId, int number) => $"/admin/campaigns/{campaignId}/phone/files/{number}";

    public static void MapExampleFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/admin/campaigns/{id:int}/phone/files/{number:int}", Get).RequireAuthorization(new AuthorizeAttribute { Roles = RoleNames.Administrator }).DisableCookieRedirect();

    static async Task<IResult> Get(HttpContext context, int id, int number, OpenExample open)
    {
        var phone = context.User.ToActor() is { } actor ? await open.Run(actor, id) : new NotFound();
        return phone.IsDone && phone.Value.Messages.FirstOrDefault(message => message.Number == number) is { File: { } file } && File.Exists(file.Path)
            ? FileAnswer.Of(context, new FileOnDisk(new StoredFile { PublicId = Path.GetFileName(file.Path), Name = file.Name, ContentType = file.ContentType }, file.Path), download: false)
            : Problems.From(new NotFound());
    }
}
