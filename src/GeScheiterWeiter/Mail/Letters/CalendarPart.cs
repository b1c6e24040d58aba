namespace GeScheiterWeiter.Mail.Letters;

public enum CalendarMethod
{
    Request,
    Cancel,
}

/// <summary>A calendar entry that travels with a letter.</summary>
/// <param name="Method">The iTIP method, repeated in the content type so that mail programs act on it.</param>
/// <param name="Ics">The whole iCalendar object.</param>
public sealed record CalendarPart(CalendarMethod Method, string Ics);
