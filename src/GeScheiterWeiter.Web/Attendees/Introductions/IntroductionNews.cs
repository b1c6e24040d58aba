namespace GeScheiterWeiter.Web.Attendees.Introductions;

/// <summary>What an action has led to, told on the page it returns to. The same for every yes, whatever the other has said.</summary>
public enum IntroductionNews
{
    None,
    Saved,
    Withdrawn,
    SaidYes,
    SaidNo,
    NotNow,
}

public static class IntroductionNewsWords
{
    public static string? Sentence(this IntroductionNews news) => news switch
    {
        IntroductionNews.None => null,
        IntroductionNews.Saved =>
            "Gespeichert. Wir suchen jetzt nach Menschen, die zu Ihnen passen: Laden Sie die Seite gleich noch einmal.",
        IntroductionNews.Withdrawn => "Ihre Angaben sind gelöscht. Niemandem werden Sie mehr vorgeschlagen.",
        IntroductionNews.SaidYes => "Danke, wir haben Ihr Ja notiert.",
        IntroductionNews.SaidNo => "Danke. Niemand erfährt von Ihrem Nein.",
        IntroductionNews.NotNow => "Diesen Vorschlag gibt es nicht mehr, oder Sie haben ihn schon beantwortet.",
    };
}
