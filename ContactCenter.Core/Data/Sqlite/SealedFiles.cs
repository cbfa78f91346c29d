using System.Security.Cryptography;
using ContactCenter.Core.Files;

namespace ContactCenter.Core.Data.Sqlite;

/// <summary>The bytes on disk that an entry's file row describes.</summary>
sealed class SealedFiles(FileStore files)
{
    /// <summary>By the row's own words, which the entry's seal vouches for.</summary>
    public bool AreThere(Statement row)
    {
        var path = files.PathOf(row.Text(SealColumns.FileKey));
        var due = row.TextOrNull(SealColumns.FileKeptHash) ?? row.Text(SealColumns.FileHash);
        if (!File.Exists(path))
        {
            return false;
        }

        using var stream = File.OpenRead(path);
        return stream.Length == row.Long(SealColumns.FileSize) && Convert.ToHexStringLower(SHA256.HashData(stream)) == due;
    }
}
