namespace GeScheiterWeiter.Talks;

public static class SpeakerSideWords
{
    public static string Words(this SpeakerSide side) => side switch
    {
        SpeakerSide.Administration => "Verwaltung",
        SpeakerSide.Provider => "Dienstleister:in",
        SpeakerSide.Other => "woanders",
    };
}
