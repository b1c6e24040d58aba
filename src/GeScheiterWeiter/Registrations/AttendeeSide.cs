namespace GeScheiterWeiter.Registrations;

/// <summary>From which side somebody comes, as they say themselves.</summary>
public enum AttendeeSide
{
    Administration,
    Provider,
    Partner,
}
