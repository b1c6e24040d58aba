using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Web.Organizers.Wordings;

public static class LetterTopicHeadings
{
    /// <summary>Above the letters about it.</summary>
    public static string Heading(this LetterTopic topic) => topic switch
    {
        LetterTopic.Registration => "Zur Anmeldung",
        LetterTopic.Edition => "Wenn sich an der Ausgabe etwas ändert",
        LetterTopic.Reminder => "Rund um den Abend",
        LetterTopic.Invitation => "Zur Einladung",
        LetterTopic.Proposal => "Zu vorgeschlagenen Geschichten",
        LetterTopic.Speaking => "An alle, die etwas erzählen",
        LetterTopic.Accessibility => "Zu gemeldeten Barrieren",
    };
}
