namespace ContactCenter.Bench.Providers.Cloud;

/// <summary>The Cloud API's way to say no.</summary>
static class CloudErrors
{
    public const int Parameter = 100, Token = 190, TooFast = 130429, Undeliverable = 131026, WindowClosed = 131047, Unknown = 131000;

    public static Answer Refuse(int status) => status switch
    {
        401 => Refuse(401, Token, "The access token has expired"),
        429 => Refuse(429, TooFast, "Cloud API message throughput has been reached"),
        _ => Refuse(status, Unknown, "Something went wrong"),
    };

    public static Answer Refuse(int status, int code, string details) =>
        new(status, new { error = new { message = $"(#{code}) {TitleOf(code)}", type = "OAuthException", code, error_data = new { messaging_product = "whatsapp", details }, fbtrace_id = "simulated" } });

    public static string TitleOf(int code) => code switch
    {
        TooFast => "Rate limit hit",
        Undeliverable => "Message undeliverable",
        WindowClosed => "Re-engagement message",
        132000 => "Number of parameters does not match the expected number of params",
        132001 => "Template name does not exist in the translation",
        Parameter => "Invalid parameter",
        Token => "Access token has expired",
        _ => "Something went wrong",
    };
}
