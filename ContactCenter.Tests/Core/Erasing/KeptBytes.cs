using System.Text;
using ContactCenter.Tests.Support;

namespace ContactCenter.Tests.Core.Erasing;

/// <summary>Every byte that a server keeps: database, log, index, files and exports, with their names.</summary>
sealed class KeptBytes(Centre centre)
{
    readonly List<byte[]> files = [.. Directory.EnumerateFiles(Path.GetDirectoryName(centre.Database)!, "*", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Select(file => (byte[])[.. Encoding.UTF8.GetBytes(file), .. Read(file)])];

    public bool Hold(byte[] word) => files.Exists(bytes => bytes.AsSpan().IndexOf(word) >= 0);

    public bool Hold(string word) => Hold(Encoding.UTF8.GetBytes(word));

    static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
