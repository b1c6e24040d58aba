using GeScheiterWeiter.Proposals.Becoming;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Comparing;

public static class TalkFieldWords
{
    public static string Words(this TalkField field) => field switch
    {
        TalkField.Title => "Titel",
        TalkField.Abstract => "Text",
        TalkField.Duration => "Dauer",
        TalkField.Links => "Links",
        TalkField.Name => "Name",
        TalkField.Organisation => "Organisation",
        TalkField.Role => "Rolle",
        TalkField.Side => "Seite",
    };
}
