namespace GeScheiterWeiter.Storage;

/// <summary>
/// The connection broke while the database was committing: it has kept all of it or nothing, and cannot be asked which.
/// Such a change is never repeated by itself, or a seat could be taken twice. Whoever made it asks again and is told
/// what stands; see docs/decisions/0012.
/// </summary>
public sealed class CommitUnknownException(Exception cause)
    : Exception("The connection was lost during the commit: the change may have been kept, or not.", cause);
