namespace GeScheiterWeiter.Web.Attendees.Speaking;

/// <summary>What an action of a speaker has led to, told on the page it returns to.</summary>
public enum SpeakingNews
{
    None,
    Described,
    PhotoHung,
    PhotoDescribed,
    PhotoRemoved,
    SlidesUploaded,
    SlidesRemoved,
    Said,
    NowhereToGo,
}

public static class SpeakingNewsSentences
{
    /// <returns>Null where there is nothing to say.</returns>
    public static string? Sentence(this SpeakingNews news) => news switch
    {
        SpeakingNews.None => null,
        SpeakingNews.Described => "Gespeichert. So steht es ab jetzt auch auf den öffentlichen Seiten.",
        SpeakingNews.PhotoHung => "Ihr Foto ist hochgeladen.",
        SpeakingNews.PhotoDescribed => "Die Beschreibung Ihres Fotos ist gespeichert.",
        SpeakingNews.PhotoRemoved => "Ihr Foto ist entfernt.",
        SpeakingNews.SlidesUploaded =>
            "Die Folien sind hochgeladen. Zu sehen sind sie erst, wenn alle ihnen zugestimmt haben, die den Vortrag erzählen.",
        SpeakingNews.SlidesRemoved => "Die Folien sind gelöscht.",
        SpeakingNews.Said => "Danke, das gilt ab sofort. Sie können es jederzeit ändern.",
        SpeakingNews.NowhereToGo => "Der Treffpunkt ist gerade nicht offen. Bitte versuchen Sie es kurz vor dem Abend noch einmal.",
    };

    /// <summary>Whether it is what the person wanted.</summary>
    public static bool IsGood(this SpeakingNews news) => news is not SpeakingNews.NowhereToGo;
}
