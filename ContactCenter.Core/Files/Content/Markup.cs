using System.Text;

namespace ContactCenter.Core.Files.Content;

/// <summary>Signs of a page, a vector picture with scripts, or a program in another file's place.</summary>
static class Markup
{
    const int Looked = 64 * 1024;

    static readonly string[] signs = ["<html", "<!doctype", "<script", "<svg", "<iframe", "<body", "<?php", "%pdf-", "#!/"];

    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 2 * Looked)
            return IsIn(bytes[..Looked]) || IsIn(bytes[^Looked..]);
        var text = Encoding.Latin1.GetString(bytes);
        return Array.Exists(signs, sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase));
    }
}
