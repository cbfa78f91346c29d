using System.Security.Cryptography;

namespace ContactCenter.Blazor.Keys;

/// <summary>
/// The key that wraps all other keys: 32 random bytes in a file that only the server's user can read. By default it lies beside the other keys;
/// `Keys:MasterKeyFile` puts it elsewhere (another disk, a mounted secret), so that a copy of the data directory alone opens nothing.
/// </summary>
sealed class MasterKey
{
    const int Length = 32;

    public MasterKey(string file)
    {
        if (!File.Exists(file))
        {
            Create(file);
        }

        Bytes = File.ReadAllBytes(file);
        if (Bytes.Length != Length)
        {
            throw new InvalidDataException($"{file} is no master key: it must hold {Length} bytes.");
        }
    }

    public byte[] Bytes { get; }

    static void Create(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(file, options);
        stream.Write(RandomNumberGenerator.GetBytes(Length));
        stream.Flush(flushToDisk: true);
    }
}
