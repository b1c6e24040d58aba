namespace GeScheiterWeiter.Cloning;

/// <summary>A setting of an edition that a later part of the event owns, and that the copy has, too.</summary>
public interface IClonedWithEdition
{
    /// <summary>Adds it to the copy; saved with it.</summary>
    Task CloneAsync(Guid sourceId, Guid editionId, CancellationToken cancellationToken);
}
