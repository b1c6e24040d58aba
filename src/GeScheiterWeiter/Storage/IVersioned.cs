namespace GeScheiterWeiter.Storage;

/// <summary>
/// Something two people may edit at once. The version rises with every save; saving on top of an older version throws
/// <see cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException"/>.
/// </summary>
public interface IVersioned
{
    int Version { get; set; }
}
