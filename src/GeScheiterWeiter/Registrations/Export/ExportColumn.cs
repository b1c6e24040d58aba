namespace GeScheiterWeiter.Registrations.Export;

/// <summary>What can be taken along. The order is the order in the file.</summary>
public enum ExportColumn
{
    Name,
    Email,
    Organisation,
    Side,
    Role,
    State,
    Rank,
    SignedUp,
    Confirmed,
    Approved,
    Cancelled,
    AccessNeeds,
    Question,
    Origin,
    ConsentNote,
    FirstJoined,
    LastJoined,
    Marked,
    InternalNote,
}
