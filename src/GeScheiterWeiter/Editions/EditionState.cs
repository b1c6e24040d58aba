namespace GeScheiterWeiter.Editions;

/// <summary>How far the organizers have come with an edition.</summary>
public enum EditionState
{
    /// <summary>Seen by organizers only.</summary>
    Draft,

    /// <summary>Public; the programme may still change.</summary>
    Announced,

    /// <summary>Public; the talks are settled.</summary>
    ProgrammeSettled,

    /// <summary>Public, but it does not take place.</summary>
    Cancelled,
}
