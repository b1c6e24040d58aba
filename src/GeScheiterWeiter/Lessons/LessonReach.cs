namespace GeScheiterWeiter.Lessons;

/// <summary>To whom a lesson can be transferred.</summary>
[Flags]
public enum LessonReach
{
    None = 0,
    Municipality = 1,
    State = 2,
    Federation = 4,
    Provider = 8,
}
