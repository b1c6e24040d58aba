namespace GeScheiterWeiter.Privacy;

public static class PeopleGroupWords
{
    public static string InWords(this PeopleGroup group) => group switch
    {
        PeopleGroup.Attendees => "Besucher:innen und Teilnehmer:innen",
        PeopleGroup.Speakers => "Erzähler:innen und Sprecher:innen",
        PeopleGroup.Organizers => "Organisator:innen",
    };
}
