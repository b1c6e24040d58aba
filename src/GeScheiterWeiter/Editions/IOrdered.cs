namespace GeScheiterWeiter.Editions;

/// <summary>Something an edition has several of, in an order its organizers choose.</summary>
public interface IOrdered
{
    Guid Id { get; }

    Guid EditionId { get; }

    /// <summary>Place among its like, from 1.</summary>
    int Order { get; }
}
