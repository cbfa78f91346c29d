namespace ContactCenter.Blazor.Shell;

/// <summary>Headers of every answer; one that sets its own (an embeddable file, the demonstration page) keeps it.</summary>
static class SecurityHeaders
{
    // Style attributes are needed by the component library; scripts and style elements only from our own files.
    const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; media-src 'self'; " +
        "connect-src 'self' {0}; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.TryAdd("Content-Security-Policy", string.Format(null, Policy, SocketSource(context.Request)));
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("X-Frame-Options", "DENY");
            headers.TryAdd("Referrer-Policy", "same-origin");
            headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
            headers.TryAdd("Permissions-Policy", "camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()");
            return Task.CompletedTask;
        });
        return next();
    });

    // Older browsers do not count a WebSocket to the own host as 'self'. A host that could break out of the directive is left out.
    static string SocketSource(HttpRequest request)
    {
        var host = request.Host.Value ?? "";
        var plain = host.Length > 0 && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':' or '[' or ']');
        return plain ? (request.IsHttps ? "wss://" : "ws://") + host : "";
    }
}
