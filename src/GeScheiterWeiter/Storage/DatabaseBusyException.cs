namespace GeScheiterWeiter.Storage;

/// <summary>
/// Nothing was kept, and nobody is at fault: the database is locked, overrun or away for longer than we wait. The same
/// may be asked again in a while; the site answers 503.
/// </summary>
public sealed class DatabaseBusyException(Exception cause) : Exception("The database is busy; nothing has been kept.", cause);
