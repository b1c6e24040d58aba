namespace GeScheiterWeiter.Lessons;

/// <summary>To whom a lesson can be transferred.</summary>
[Flags]
public enum LessonReach
{
    Nobody = 0,
    Municipalities = 1,
    States = 2,
    Federation = 4,
    Providers = 8,
}
