namespace ContactCenter.Core.Recordings.Export;

/// <summary>A file that recordings are written into, one after the other. Nothing of one stays in memory once it is written.</summary>
public interface IRecordingFile : IDisposable
{
    void Add(RecordingDetails recording);

    /// <summary>Writes what stands at the end; nothing is added after that.</summary>
    void Finish();
}

/// <summary>Begins such a file in an empty stream, which stays open.</summary>
public delegate IRecordingFile OpenRecordingFile(Stream stream);
