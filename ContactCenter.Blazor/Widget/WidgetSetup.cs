using System.IO.Compression;
using ContactCenter.Blazor.Files;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;

namespace ContactCenter.Blazor.Widget;

/// <summary>The visitor's part of the program: its files, open to every page, and its protocol.</summary>
static class WidgetSetup
{
    public static void AddWidget(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection("WidgetLimits").Get<WidgetLimitOptions>() ?? new WidgetLimitOptions();
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<VisitorAccess>((limiter, access) => WidgetLimits.Add(limiter, limits, access));
        builder.Services.AddResponseCompression(WidgetFiles.Compress);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.SmallestSize);
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.AddSingleton<WidgetFiles>().AddSingleton<VisitorTokens>().AddSingleton<VisitorAccess>().AddSingleton<VisitorView>();
        builder.Services.AddSingleton<FileLinks>().AddSingleton<UploadPlaces>().AddHostedService<FileSweep>();
        builder.Services.AddHostedService<StreamBeat>();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, WidgetJson.Default));
    }

    /// <summary>A branch of its own, before the console's routing: a visitor's request passes none of the console's steps.</summary>
    public static void UseWidget(this WebApplication app)
    {
        app.Services.GetRequiredService<WidgetFiles>().Use(app);
        app.MapWhen(context => context.Request.Path.StartsWithSegments(ImageEndpoint.Path), branch =>
        {
            branch.UseRouting();
            branch.UseRateLimiter();
            branch.UseEndpoints(ImageEndpoint.Map);
            branch.Run(ImageEndpoint.Unknown);
        });
        app.MapWhen(context => context.Request.Path.StartsWithSegments(WidgetEndpoints.Path), branch =>
        {
            branch.Use((context, next) =>
            {
                context.Response.Headers.XContentTypeOptions = "nosniff";
                return next(context);
            });
            branch.UseMiddleware<WidgetFaults>();
            branch.UseRouting();
            branch.UseRateLimiter();
            branch.UseEndpoints(routes => routes.MapWidget());
            branch.Run(context => Problems.Write(context, StatusCodes.Status404NotFound, "There is no such address.", "address.unknown"));
        });
    }
}
