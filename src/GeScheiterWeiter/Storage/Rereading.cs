namespace GeScheiterWeiter.Storage;

public static class Rereading
{
    /// <summary>
    /// Takes somebody's entity, read earlier, into the unit of work that is beginning: as it stands in the database now, and tracked.
    /// </summary>
    public static Task ReadAgainAsync(this AppDb db, object entity, CancellationToken cancellationToken) =>
        db.Entry(entity).ReloadAsync(cancellationToken);
}
