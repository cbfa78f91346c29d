namespace ContactCenter.Blazor.Admin.Campaigns;

/// <summary>Under which address sites reach this server: the configured `PublicUrl`, or the one the administrator came by.</summary>
public sealed class PublicAddress(IConfiguration configuration)
{
    /// <param name="own">The request's own, ending with a slash or not.</param>
    /// <returns>Without a slash at its end.</returns>
    public string Of(string own) =>
        (Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var set) && set.Scheme is "http" or "https" ? set.GetLeftPart(UriPartial.Path) : own).TrimEnd('/');

    public string Of(HttpRequest request) => Of($"{request.Scheme}://{request.Host}{request.PathBase}");
}
