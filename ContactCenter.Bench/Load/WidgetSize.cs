using System.IO.Compression;
using static ContactCenter.Bench.Load.Figures;

namespace ContactCenter.Bench.Load;

static class WidgetSize
{
    public static void Measure(Figures figures)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "wwwroot-widget", "widget.js"));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(bytes);
        figures.Add("widget.js (loader), gzip", Text($"{packed.Length / 1024.0:0.0} KB"));
    }
}
