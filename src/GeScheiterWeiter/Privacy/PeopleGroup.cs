namespace GeScheiterWeiter.Privacy;

/// <summary>Whose data it is, as people would look for themselves.</summary>
public enum PeopleGroup
{
    Attendees,
    Speakers,
    Organizers,
}
