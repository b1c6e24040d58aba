namespace GeScheiterWeiter.TestKit;

/// <summary>By whom a page is opened: a part of the site.</summary>
public enum Door
{
    Visitors,
    Attendees,
    Organizers,
}
