namespace GeScheiterWeiter.Lessons;

/// <summary>How far organizers have come with a lesson.</summary>
public enum LessonState
{
    /// <summary>Seen by organizers only.</summary>
    Draft,

    /// <summary>Seen by everybody from its day on, as far as its speakers have consented.</summary>
    Published,

    /// <summary>Was published, and is seen by organizers only.</summary>
    Withdrawn,
}
