using System.Security.Cryptography;

namespace ContactCenter.Core.Users;

/// <summary>A generated password for one log-in, shown to the administrator once and stored only as its hash.</summary>
public sealed class TemporaryPassword
{
    // Without letters and digits that look alike, since people read it to each other.
    const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    const int Length = 16;

    TemporaryPassword(string text) => Text = text;

    public string Text { get; }

    /// <summary>79 random bits, in groups of four.</summary>
    public static TemporaryPassword New() => new(string.Join('-', RandomNumberGenerator.GetString(Letters, Length).Chunk(4).Select(part => new string(part))));

    /// <summary>So that no log holds it.</summary>
    public override string ToString() => Configuration.Differences.Mask;
}
