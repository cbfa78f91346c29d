namespace ContactCenter.Core.Pdf.Images;

/// <summary>A picture that the file holds. Sizes are those of a looker: what a camera turned is turned back.</summary>
/// <param name="Turn">EXIF orientation, 1–8.</param>
sealed record PdfImage(int Number, string Name, int Width, int Height, int Turn = 1)
{
    /// <summary>The matrix that puts it into that box.</summary>
    public double[] Placed(double x, double y, double width, double height) => Turn switch
    {
        2 => [-width, 0, 0, height, x + width, y],
        3 => [-width, 0, 0, -height, x + width, y + height],
        4 => [width, 0, 0, -height, x, y + height],
        5 => [0, -height, -width, 0, x + width, y + height],
        6 => [0, -height, width, 0, x, y + height],
        7 => [0, height, width, 0, x, y],
        8 => [0, height, -width, 0, x + width, y],
        _ => [width, 0, 0, height, x, y],
    };
}
