namespace GeScheiterWeiter.Storage;

public enum StorageProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>Section <c>Storage</c>. The connection string itself is <c>ConnectionStrings:Default</c>.</summary>
public sealed record StorageOptions
{
    public StorageProvider Provider { get; init; } = StorageProvider.Sqlite;

    /// <summary>Apply pending migrations when the site starts. Null: in Development yes, elsewhere no.</summary>
    public bool? MigrateOnStart { get; init; }
}
