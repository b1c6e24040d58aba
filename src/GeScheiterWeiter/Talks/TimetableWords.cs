namespace GeScheiterWeiter.Talks;

public static class TimetableWords
{
    public static string Words(this TimetablePart part) => part switch
    {
        TimetablePart.Welcome => "Begrüßung",
        TimetablePart.Talk => "Vortrag",
        TimetablePart.Conversation => "Fragen und Gespräch",
        TimetablePart.End => "Ende",
    };
}
