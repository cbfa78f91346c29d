namespace ContactCenter.Core.Files;

/// <summary>A file that belongs to one message. Its bytes lie in the <see cref="FileStore"/> under its public id.</summary>
public sealed record StoredFile
{
    public long MessageId { get; init; }
    public long InteractionId { get; init; }

    /// <summary>128 random bits in hex: the address, and the name on disk.</summary>
    public string PublicId { get; init; } = "";

    /// <summary>As the sender called it, cleaned (<see cref="FileNames"/>).</summary>
    public string Name { get; init; } = "";

    /// <summary>As found in the content.</summary>
    public string ContentType { get; init; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    /// <summary>SHA-256 in hex of what was sent: a retry is recognised by it.</summary>
    public string Hash { get; init; } = "";

    /// <summary>As the other, of what is kept, where that is less than was sent.</summary>
    public string? KeptHash { get; init; }

    /// <summary>Pixels, of a picture.</summary>
    public int? Width { get; init; }
    public int? Height { get; init; }

    /// <summary>Milliseconds of a voice message, as its recorder says.</summary>
    public int? Duration { get; init; }

    /// <summary>Loudness of a voice message from beginning to end, a digit 0–9 for each of up to 64 parts.</summary>
    public string? Waveform { get; init; }
}
