namespace GeScheiterWeiter.Web.Visitors.Talks;

public static class TalkWords
{
    private const int DescriptionLength = 150;

    /// <summary>The beginning of the abstract, cut between words.</summary>
    public static string Description(TalkPage page)
    {
        var text = page.Talk.Abstract.ToPlainText();
        if (text.Length == 0)
            return page.Talk.Speakers.Count > 0
                ? $"Ein Beitrag zu {page.Edition.Name}, erzählt von {page.Talk.SpeakerNames}."
                : $"Ein Beitrag zu {page.Edition.Name}.";
        if (text.Length <= DescriptionLength)
            return text;
        var end = text.LastIndexOf(' ', DescriptionLength);
        return text[..(end > 0 ? end : DescriptionLength)].TrimEnd(',', '.', ':') + " …";
    }
}
