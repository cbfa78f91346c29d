using ContactCenter.Core.Common;

namespace ContactCenter.Core.Files;

/// <summary>A file as its sender offers it.</summary>
/// <param name="ClientId">The sender's own id, unique in the interaction: the same again is stored once.</param>
/// <param name="Name">Never trusted: cleaned before it is stored.</param>
/// <param name="Content">Read once, from here to its end.</param>
/// <param name="Voice">Null unless it is a voice message.</param>
public sealed record FileUpload(string ClientId, string Name, Stream Content, VoiceFacts? Voice = null);

/// <summary>What the recorder knows of a voice message; only shown.</summary>
/// <param name="Duration">Milliseconds.</param>
/// <param name="Waveform">As <see cref="StoredFile.Waveform"/>; anything else is dropped.</param>
public sealed record VoiceFacts(int? Duration, string? Waveform);

public static class FileRules
{
    /// <summary>Bytes.</summary>
    public const int Largest = 20 * 1024 * 1024;

    /// <summary>What one customer may leave in one conversation.</summary>
    public const int MostFiles = 60;
    public const long MostBytes = 200L * 1024 * 1024;

    public const int LongestVoice = 10 * 60 * 1000, MostBars = 64;

    public static InvalidInput? Check(FileUpload upload) =>
        InputRules.Check(upload.ClientId, InputRules.ClientId, required: true) is { } complaint ? new InvalidInput("id", complaint) : null;

    internal static VoiceFacts? Settled(VoiceFacts? voice) => voice is null ? null : new VoiceFacts(
        voice.Duration is > 0 and <= LongestVoice ? voice.Duration : null,
        voice.Waveform is { Length: > 0 and <= MostBars } bars && bars.All(char.IsAsciiDigit) ? bars : null);
}
