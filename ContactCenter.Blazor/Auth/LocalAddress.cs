namespace ContactCenter.Blazor.Auth;

/// <summary>A return address from outside is followed only where it stays here: "//evil", "/\evil" and "https://evil" do not.</summary>
static class LocalAddress
{
    public static string OrHome(string? address) => IsLocal(address) ? address! : "/";

    static bool IsLocal(string? address) =>
        address is ['/', ..] && !(address.Length > 1 && address[1] is '/' or '\\') && !address.Any(char.IsControl) && !address.Contains('\\');
}
