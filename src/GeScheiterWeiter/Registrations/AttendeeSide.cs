namespace GeScheiterWeiter.Registrations;

/// <summary>From which side somebody comes, as they say themselves.</summary>
public enum AttendeeSide
{
    Administration,
    Provider,
    Partner,

    /// <summary>A university, an association, the press: neither of them.</summary>
    Other,
}
