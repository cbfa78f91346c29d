using System.Security.Cryptography;
using System.Text.Json;

namespace ContactCenter.Core.Seals;

/// <summary>Where the anchor lies: outside of the database, so that who can write that alone cannot take it away.</summary>
public sealed record SealAnchorPlace(string Path)
{
    /// <summary>How often it is brought up to date; what is sealed in between is known only by what ends the server.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(1);
}

/// <summary>The anchor as a file, with a keyed digest. Whoever can write the file but has no key can remove it or put an older one there, not make one.</summary>
public sealed class SealAnchorFile(SealAnchorPlace place, SealKey key)
{
    sealed record Stored(SealAnchor Anchor, string Mac);

    public string Path => place.Path;

    public TimeSpan Every => place.Every;

    /// <summary>There is one, sound or not.</summary>
    public bool Exists => File.Exists(Path);

    /// <summary>Null when there is none, or when it is not one of this key.</summary>
    public SealAnchor? Read()
    {
        try
        {
            return Exists && JsonSerializer.Deserialize<Stored>(File.ReadAllBytes(Path)) is { Anchor: { } anchor, Mac: { } mac }
                && CryptographicOperations.FixedTimeEquals(Convert.FromHexString(mac), Mac(anchor)) ? anchor : null;
        }
        catch (Exception unsound) when (unsound is JsonException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Whole or not at all, also when the power goes.</summary>
    public void Write(SealAnchor anchor)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var beside = Path + ".new";
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(file, new Stored(anchor, Convert.ToHexStringLower(Mac(anchor))));
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, Path, overwrite: true);
    }

    byte[] Mac(SealAnchor anchor)
    {
        var mac = new byte[Seal.LinkLength];
        key.Mac(anchor.Sealed, mac);
        return mac;
    }
}
