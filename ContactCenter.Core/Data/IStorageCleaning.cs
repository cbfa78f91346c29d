namespace ContactCenter.Core.Data;

/// <summary>Overwrites what erased rows left behind in the database's files. See docs/decisions/erasure.md.</summary>
public interface IStorageCleaning
{
    /// <summary>Bytes of the database: what the cleaning must write anew.</summary>
    long Size { get; }

    /// <summary>Nothing is written meanwhile: messages wait. Readers go on.</summary>
    /// <exception cref="StorageUnavailable">It could not be done now; nothing is lost, and trying again later is safe.</exception>
    Task Run();
}
