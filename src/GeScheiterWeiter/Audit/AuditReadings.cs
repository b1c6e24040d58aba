namespace GeScheiterWeiter.Audit;

/// <summary>What in the log is no change: somebody has looked at people's data, or taken them along.</summary>
public static class AuditReadings
{
    /// <summary>Of one person: of their row, or of a letter to them.</summary>
    public static readonly IReadOnlyList<string> OfOne = ["registration.read", "letter.read", "proposal.read", "barrier.read"];

    /// <summary>Of everybody in an edition; where there is none, of everybody.</summary>
    public static readonly IReadOnlyList<string> OfMany =
    [
        "outbox.listed", "message.previewed", "message.recipients-listed", "wording.previewed", "invitation.listed",
        "registration.listed", "registration.list-printed", "registration.access-needs-listed", "registration.questions-listed",
        "registration.attendees-listed", "registration.tables-listed", "registration.exported", "proposal.listed", "tandem-wish.listed",
        "barrier.listed",
    ];

    public static readonly IReadOnlyList<string> All = [.. OfOne, .. OfMany];
}
