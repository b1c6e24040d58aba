using GeScheiterWeiter.Deletion;

namespace GeScheiterWeiter.Web.Organizers.Deletion.Plan;

/// <param name="Planned">What goes when, what goes first at the beginning.</param>
/// <param name="Records">The newest lines of the protocol.</param>
/// <param name="NowUtc">Now.</param>
public sealed record DeletionPlanPage(IReadOnlyList<PlannedDeletion> Planned, IReadOnlyList<DeletionRecord> Records, DateTime NowUtc)
{
    public const int MostRecords = 200;

    public IReadOnlyList<PlannedDeletion> Due => [.. Planned.Where(planned => planned.IsDueAt(NowUtc))];

    /// <summary>Also what is kept longer than its time.</summary>
    public IReadOnlyList<PlannedDeletion> Later => [.. Planned.Where(planned => !planned.IsDueAt(NowUtc))];

    public int DueCount => Due.Sum(planned => planned.Count);
}

public sealed class DeleteNowForm
{
    /// <summary>How much was due on the page the button was pressed on.</summary>
    public int Due { get; set; }
}
