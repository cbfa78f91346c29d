using System.Globalization;
using System.Net;
using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Providers.Receiving;
using ContactCenter.Core.Providers.Sending;

namespace ContactCenter.Core.Providers.Cloud;

/// <summary>What the Cloud API's errors mean for a message.</summary>
static class CloudErrors
{
    const string WindowClosed = "131047";

    public static SendOutcome Of(HttpStatusCode status, string body)
    {
        var error = WireJson.Parse(body)?.Part("error");
        var code = error?.Text("code");
        return code switch
        {
            "190" or "0" => new NotAuthorised(),
            _ when status == HttpStatusCode.Unauthorized => new NotAuthorised(),
            "130429" or "131048" or "80007" or "4" => new TooFast(),
            "1" or "2" or "131000" or "131016" or "131056" or "133004" => new Unavailable($"error {code}"),
            null => new Refused(((int)status).ToString(CultureInfo.InvariantCulture), ProviderHttp.Words(body)),
            _ => new Refused(CodeOf(error!.Value)!, ReasonOf(error.Value)),
        };
    }

    public static string? CodeOf(JsonElement error) => error.Text("code") is { } code ? code == WindowClosed ? FailureCodes.WindowClosed : InputRules.Cut(code, InputRules.Name) : null;

    /// <summary>The title, and the details where they say more.</summary>
    public static string? ReasonOf(JsonElement error)
    {
        var (title, details) = (error.Text("title") ?? error.Text("message"), error.Part("error_data")?.Text("details"));
        var words = string.IsNullOrWhiteSpace(details) || details == title ? title : $"{title}: {details}";
        return string.IsNullOrWhiteSpace(words) || !InputRules.IsStorable(words) ? null : InputRules.Cut(words, InputRules.Extra);
    }
}
