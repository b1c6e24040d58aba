using GeScheiterWeiter.Registrations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Bulk;

public enum BulkScope
{
    Selected,
    Filtered,
}

/// <summary>What is to be done with whom, as the list's form asks for it.</summary>
public sealed record BulkQuery
{
    [FromQuery(Name = "was")]
    public BulkAction Action { get; init; }

    [FromQuery(Name = "wer")]
    public BulkScope Scope { get; init; }

    /// <summary>Null for none: an empty list here would be filled rather than replaced by the binder, and cannot be.</summary>
    [FromQuery(Name = "id")]
    public IReadOnlyList<Guid>? Ids { get; init; }
}
