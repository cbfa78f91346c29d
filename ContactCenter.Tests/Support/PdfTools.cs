using System.Diagnostics;
using System.Text;

namespace ContactCenter.Tests.Support;

/// <summary>What others make of a PDF of ours: poppler's and qpdf's programs, which `test.sh` installs.</summary>
static class PdfTools
{
    public const string DejaVu = "/usr/share/fonts/truetype/dejavu";

    /// <summary>A test of what a font draws fails where there is none; it does not pass unseen.</summary>
    public static void NeedsDejaVu() => File.Exists(Path.Combine(DejaVu, "DejaVuSans.ttf")).ShouldBeTrue("Install fonts-dejavu-core: this test reads what its fonts draw");

    /// <summary>Page by page, as a person would copy it; without the marks that poppler sets around text from right to left.</summary>
    public static string Text(byte[] pdf, params string[] options) =>
        With(pdf, file => Run("pdftotext", [.. options, "-enc", "UTF-8", file, "-"])).Replace("\u202A", "").Replace("\u202B", "").Replace("\u202C", "");

    public static string Info(byte[] pdf) => With(pdf, file => Run("pdfinfo", file));

    public static string Fonts(byte[] pdf) => With(pdf, file => Run("pdffonts", file));

    /// <summary>Fails where anything is wrong in the file's structure.</summary>
    public static void Check(byte[] pdf) => With(pdf, file => Run("qpdf", "--check", file)).ShouldContain("No syntax or stream encoding errors found");

    /// <summary>As qpdf sees the objects.</summary>
    public static string Json(byte[] pdf) => With(pdf, file => Run("qpdf", "--json", "--json-key=qpdf", file));

    /// <summary>A page's picture in gray, as poppler draws it: one byte a pixel, at 72 to the inch.</summary>
    public static byte[] Draw(byte[] pdf, int page)
    {
        var pgm = With(pdf, file => Run("pdftoppm", "-r", "72", "-gray", "-f", $"{page}", "-l", $"{page}", file));
        // "P5\n595 842\n255\n", then the pixels.
        return Encoding.Latin1.GetBytes(pgm[(pgm.IndexOf("255\n", StringComparison.Ordinal) + 4)..]);
    }

    static string With(byte[] pdf, Func<string, string> run)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(file, pdf);
        try
        {
            return run(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    static string Run(string program, params string[] arguments)
    {
        var encoding = program == "pdftoppm" ? Encoding.Latin1 : Encoding.UTF8;
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = encoding };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start; test.sh installs it");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        (process.ExitCode, errors.Result).ShouldBe((0, ""), program);
        return output;
    }
}
