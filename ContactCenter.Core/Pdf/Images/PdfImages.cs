using ContactCenter.Core.Pdf.Document;

namespace ContactCenter.Core.Pdf.Images;

/// <summary>Writes pictures: JPEG as it is, PNG and the first picture of a GIF unpacked. Others (WebP) are not understood, and the answer is null.</summary>
static class PdfImages
{
    public static PdfImage? Write(PdfOutput output, byte[] bytes, int index)
    {
        try
        {
            return JpegHeader.Read(bytes) is { } jpeg ? Jpeg(output, bytes, jpeg, index)
                : (PngPixels.Read(bytes) ?? GifPixels.Read(bytes)) is { } pixels ? Unpacked(output, pixels, index)
                : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    static PdfImage Jpeg(PdfOutput output, byte[] bytes, JpegHeader jpeg, int index)
    {
        var number = output.Reserve();
        var space = jpeg.Components switch { 1 => "/DeviceGray", 4 => "/DeviceCMYK", _ => "/DeviceRGB" };
        // Adobe's programs store four colours inverted.
        var decode = jpeg.Components == 4 && jpeg.IsAdobe ? " /Decode [1 0 1 0 1 0 1 0]" : "";
        output.PutStream(number, $"/Type /XObject /Subtype /Image /Width {jpeg.Width} /Height {jpeg.Height} /ColorSpace {space} /BitsPerComponent 8{decode} /Filter /DCTDecode", bytes, pack: false);
        return jpeg.Turn > 4 ? new PdfImage(number, $"I{index}", jpeg.Height, jpeg.Width, jpeg.Turn) : new PdfImage(number, $"I{index}", jpeg.Width, jpeg.Height, jpeg.Turn);
    }

    static PdfImage Unpacked(PdfOutput output, Pixels pixels, int index)
    {
        var (number, mask) = (output.Reserve(), "");
        if (pixels.Alpha is { } alpha)
        {
            var soft = output.Reserve();
            output.PutStream(soft, $"/Type /XObject /Subtype /Image /Width {pixels.Width} /Height {pixels.Height} /ColorSpace /DeviceGray /BitsPerComponent 8", alpha);
            mask = $" /SMask {PdfText.Reference(soft)}";
        }

        output.PutStream(number, $"/Type /XObject /Subtype /Image /Width {pixels.Width} /Height {pixels.Height} /ColorSpace /DeviceRGB /BitsPerComponent 8{mask}", pixels.Colors);
        return new PdfImage(number, $"I{index}", pixels.Width, pixels.Height);
    }
}
