namespace ContactCenter.Core.Campaigns;

/// <summary>A campaign's picture, named by its content, so that it may be cached for ever.</summary>
public sealed class Image
{
    /// <summary>SHA-256 in hex.</summary>
    public string Hash { get; init; } = "";

    /// <summary>As found in the bytes: image/png, image/jpeg or image/webp.</summary>
    public string ContentType { get; init; } = "";
    public byte[] Bytes { get; init; } = [];

    /// <summary>UTC ms; of the last time it was uploaded.</summary>
    public long StoredAt { get; set; }
}
