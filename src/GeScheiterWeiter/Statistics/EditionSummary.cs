using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Statistics;

/// <summary>The edition the team is working towards.</summary>
public sealed record EditionSummary(
    Guid Id, string Slug, string Name, DateTime StartUtc, DateTime EndUtc,
    string TimeZoneId, EditionState State, int? Capacity, int Taken, int Waiting,
    int Unconfirmed, int AwaitingApproval, int Questions, int AccessNeeds, int Talks)
{
    /// <summary>It has begun, and is not over.</summary>
    public bool IsLive { get; init; }

    /// <summary>Seats that are kept for invited people: free, and not for everybody.</summary>
    public int Reserved { get; init; }

    /// <summary>Somebody has written what it is about.</summary>
    public bool HasText { get; init; } = true;

    /// <summary>Null: as soon as it is public.</summary>
    public DateTime? RegistrationOpensUtc { get; init; }
}
