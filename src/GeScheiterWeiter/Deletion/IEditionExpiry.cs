namespace GeScheiterWeiter.Deletion;

/// <summary>One kind of thing known of the people of an edition that goes by itself some time after it.</summary>
public interface IEditionExpiry
{
    /// <summary>Which it is, in the protocol: never changes.</summary>
    string Key { get; }

    /// <summary>Counted from the end of the edition.</summary>
    TimeSpan Length { get; }

    /// <summary>How much there is, by edition; an edition without any is not there.</summary>
    Task<IReadOnlyDictionary<Guid, int>> CountAsync(CancellationToken cancellationToken);

    /// <summary>A few of them, for people who may know whom it is about.</summary>
    Task<IReadOnlyList<string>> ExamplesAsync(Guid editionId, int most, CancellationToken cancellationToken);

    /// <summary>Lets some of them go. Called inside a transaction under the lock of the edition.</summary>
    /// <returns>How many went; none: there are no more.</returns>
    Task<int> ForgetAsync(Guid editionId, int most, CancellationToken cancellationToken);
}
