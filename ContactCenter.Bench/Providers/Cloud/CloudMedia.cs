using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ContactCenter.Bench.Providers.Cloud;

/// <summary>The Cloud API's files: uploaded, named by id, and fetched from an address of their own with the same token.</summary>
sealed class CloudMedia(Account account)
{
    public void Map(IEndpointRouteBuilder routes, Gate gate)
    {
        routes.MapPost("/{version}/{phoneNumberId}/media", Guarded(gate, Upload));
        routes.MapPost("/{phoneNumberId}/media", Guarded(gate, Upload));
        routes.MapGet("/{version}/{mediaId:long}", Guarded(gate, Describe));
        routes.MapGet("/{mediaId:long}", Guarded(gate, Describe));
        routes.MapGet("/media/{mediaId:long}", Guarded(gate, Fetch));
    }

    Microsoft.AspNetCore.Http.RequestDelegate Guarded(Gate gate, Func<Call, ValueTask<Answer>> handle) =>
        gate.Open(call => call.Bearer == account.Options.AccessToken ? handle(call) : ValueTask.FromResult(CloudErrors.Refuse(401)), CloudErrors.Refuse);

    async ValueTask<Answer> Upload(Call call)
    {
        if (call.Route("phoneNumberId") != account.Options.PhoneNumberId || !call.Http.Request.HasFormContentType)
            return CloudErrors.Refuse(400, CloudErrors.Parameter, "file");
        var form = await call.Http.Request.ReadFormAsync(call.Http.RequestAborted);
        if (form.Files.GetFile("file") is not { } file || form["messaging_product"] != "whatsapp")
            return CloudErrors.Refuse(400, CloudErrors.Parameter, "file, messaging_product");
        using var content = new MemoryStream();
        await file.CopyToAsync(content, call.Http.RequestAborted);
        return new Answer(200, new { id = account.Shelf.Add(new SimulatedFile(file.FileName, form["type"].FirstOrDefault() ?? file.ContentType, content.ToArray())) });
    }

    ValueTask<Answer> Describe(Call call) => ValueTask.FromResult(account.Shelf.Find(call.Route("mediaId")) is { } file
        ? new Answer(200, new
        {
            messaging_product = "whatsapp",
            url = $"{account.Address}media/{call.Route("mediaId")}",
            mime_type = file.MimeType,
            sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content)),
            file_size = file.Content.Length,
            id = call.Route("mediaId"),
        })
        : call.Route("mediaId") == account.Options.PhoneNumberId ? new Answer(200, new { id = account.Options.PhoneNumberId, display_phone_number = account.Options.PlatformId })
        : CloudErrors.Refuse(400, CloudErrors.Parameter, "Unknown media"));

    ValueTask<Answer> Fetch(Call call) => ValueTask.FromResult(account.Shelf.Find(call.Route("mediaId")) is { } file ? new Answer(200) { File = file } : CloudErrors.Refuse(404));
}
