using System.Collections.Immutable;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.DataRequests;

/// <summary>Everything that is stored about one person (article 15 GDPR), read from the map of personal data.</summary>
/// <param name="Address">Under which it is stored.</param>
/// <param name="AsOfUtc">When it was read.</param>
/// <param name="Activities">What it is for, in the order of the map; only those of which there is something.</param>
/// <param name="Agreements">To which wordings the person has agreed.</param>
/// <param name="Changes">What has been done with it, the newest first.</param>
/// <param name="Readings">When organizers have looked at it or taken it along, the newest first.</param>
/// <param name="NotShown">What nobody can find or show, and why, in German sentences.</param>
public sealed record PersonalReport(
    string Address, DateTime AsOfUtc, ImmutableArray<ReportedActivity> Activities, ImmutableArray<Agreement> Agreements,
    ImmutableArray<LoggedAct> Changes, ImmutableArray<LoggedAct> Readings, ImmutableArray<string> NotShown)
{
    /// <summary>Apart from the request for this report itself.</summary>
    public bool IsEmpty => Activities.IsEmpty;
}

public sealed record ReportedActivity(ProcessingActivity Activity, ImmutableArray<ReportedRow> Rows);

/// <summary>One thing that is stored.</summary>
/// <param name="Entity">What it is.</param>
/// <param name="Edition">To which edition it belongs; null: to none.</param>
/// <param name="Kept">How long, in German.</param>
/// <param name="Values">What stands in it.</param>
public sealed record ReportedRow(Type Entity, string? Edition, string Kept, ImmutableArray<ReportedValue> Values);

/// <param name="Column">By the path of its property.</param>
/// <param name="What">What it is, in German; the same for columns that are told of together.</param>
/// <param name="IsOneOfMany">Others are told of together with it, so that it needs a name of its own.</param>
/// <param name="Value">As it is stored; null where there is something that is not shown.</param>
public sealed record ReportedValue(string Column, string What, bool IsOneOfMany, object? Value);

/// <summary>Something the audit log knows of a person. It does not say which organizer it was.</summary>
/// <param name="Actor">Who it was.</param>
/// <param name="Action">As in the audit log.</param>
/// <param name="AtUtc">When.</param>
/// <param name="Edition">Of which edition; null: of none.</param>
public sealed record LoggedAct(ActorKind Actor, string Action, DateTime AtUtc, string? Edition);
