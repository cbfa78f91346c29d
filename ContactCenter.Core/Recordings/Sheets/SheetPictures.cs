using ContactCenter.Core.Pdf.Document;
using ContactCenter.Core.Pdf.Images;

namespace ContactCenter.Core.Recordings.Sheets;

/// <summary>Files in a printed conversation: pictures in place, with their name below; others by name and size.</summary>
sealed class SheetPictures(PdfDocument document, SheetFlow flow, Func<string, byte[]?> read)
{
    const double MostWidth = 300, MostHeight = 230, PointsPerPixel = 0.75;

    static readonly Look name = new(9.5, 13, SheetInk.Text, IsBold: true), about = new(8, 11, SheetInk.Quiet);

    /// <summary>What it takes of one page.</summary>
    public double HeightOf(SheetFile file, double width) => Find(file) is { } picture
        ? 3 + SizeOf(picture).High + 2 + about.Leading
        : 2 + flow.HeightOf(file.Name, width - 20, name) + about.Leading + 10;

    public void Write(Element part, SheetFile file, double x, double width)
    {
        if (Find(file) is { } picture)
        {
            var (wide, high) = SizeOf(picture);
            flow.Skip(3);
            flow.Ensure(high + about.Leading + 2);
            var figure = document.Structure.Open("Figure", part, file.Name);
            var y = flow.Take(high);
            using (flow.Page.Mark(figure))
            {
                flow.Page.Draw(picture, x, y, wide, high);
            }

            document.Structure.Close(figure);
            flow.Skip(2);
            Line(part, $"{file.Name} · {file.About}", about, x, width);
            return;
        }

        flow.Skip(2);
        flow.Ensure(name.Leading + about.Leading + 10);
        var height = flow.HeightOf(file.Name, width - 20, name) + about.Leading + 8;
        flow.Page.Content.Box(x, flow.Y - height, width, height, SheetInk.Faint);
        flow.Page.Content.Box(x, flow.Y - height, 2, height, SheetInk.Rule);
        flow.Skip(4);
        Line(part, file.Name, name, x + 10, width - 20);
        Line(part, file.About, about, x + 10, width - 20);
        flow.Skip(4);
    }

    PdfImage? Find(SheetFile file) => file.IsPicture ? document.Picture(file.Id, () => read(file.Id)) : null;

    static (double Wide, double High) SizeOf(PdfImage picture)
    {
        var scale = Math.Min(PointsPerPixel, Math.Min(MostWidth / picture.Width, MostHeight / picture.Height));
        return (picture.Width * scale, picture.Height * scale);
    }

    void Line(Element part, string words, Look look, double x, double width)
    {
        var line = document.Structure.Open("P", part);
        flow.Write(line, words, x, width, look);
        document.Structure.Close(line);
    }
}
