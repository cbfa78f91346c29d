namespace ContactCenter.Core.Campaigns;

/// <summary>
/// Tells a picture by its content, whatever its name says. The whole file must be one well-formed picture: nothing behind it, no damaged part,
/// and no more pixels than it claims. Nothing is decoded.
/// </summary>
public static class ImageBytes
{
    public const int Largest = 1024 * 1024, LargestSide = 4_096;

    /// <summary>image/png, image/jpeg or image/webp; null for anything else, and for pictures with a side of 0 or above <see cref="LargestSide"/>.</summary>
    public static string? TypeOf(ReadOnlySpan<byte> bytes) =>
        IsShowable(PngBytes.SizeOf(bytes)) ? "image/png"
        : IsShowable(JpegBytes.SizeOf(bytes)) ? "image/jpeg"
        : IsShowable(WebpBytes.SizeOf(bytes)) ? "image/webp" : null;

    static bool IsShowable((int Width, int Height)? size) => size is { Width: > 0 and <= LargestSide, Height: > 0 and <= LargestSide };
}
