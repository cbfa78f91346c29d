using System.Net;
using System.Text.RegularExpressions;

namespace ContactCenter.Tests.Blazor.Auth;

/// <summary>A browser with cookies but without a circuit: opens pages and posts their forms with the token that stands in them.</summary>
sealed partial class Browser(HttpClient http)
{
    public HttpClient Http => http;

    public async Task<string> Token(string page) => TokenField().Match(await http.GetStringAsync(page)).Groups[1].Value;

    public Task<Answer> LogIn(string name, string password = ConsoleHost.Password, string page = "/login") =>
        Submit(page, new() { ["_handler"] = "login", ["Form.UserName"] = name, ["Form.Password"] = password });

    public async Task<Answer> Submit(string page, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = await Token(page);
        return await Post(page, fields);
    }

    public async Task<Answer> Post(string address, Dictionary<string, string> fields)
    {
        using var response = await http.PostAsync(address, new FormUrlEncodedContent(fields));
        return await Answer.Of(response);
    }

    public async Task<Answer> Get(string address)
    {
        using var response = await http.GetAsync(address);
        return await Answer.Of(response);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}

/// <param name="Location">Where it redirects to, without the host.</param>
sealed record Answer(HttpStatusCode Status, string? Location, string Text, string? SessionCookie)
{
    public static async Task<Answer> Of(HttpResponseMessage response)
    {
        var location = response.Headers.Location;
        var cookies = response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [];
        return new(
            response.StatusCode,
            location is { IsAbsoluteUri: true } ? location.PathAndQuery : location?.OriginalString,
            WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()),
            cookies.FirstOrDefault(c => c.StartsWith("cc-session=", StringComparison.Ordinal)));
    }
}
