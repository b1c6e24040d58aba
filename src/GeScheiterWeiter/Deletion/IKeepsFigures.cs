namespace GeScheiterWeiter.Deletion;

/// <summary>Counts the people of an edition before they go, without groups in which somebody could be found.</summary>
public interface IKeepsFigures
{
    /// <summary>Call it in the transaction in which the first of them go. Later calls do nothing.</summary>
    Task KeepOnceAsync(Guid editionId, CancellationToken cancellationToken);
}
