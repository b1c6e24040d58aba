using GeScheiterWeiter.Feedback;

namespace GeScheiterWeiter.Web.Organizers.Feedback;

/// <summary>What the texts of answers are called, in addresses and by people.</summary>
public static class FeedbackPartSlugs
{
    public static string Slug(this FeedbackPart part) => part switch
    {
        FeedbackPart.Takeaway => "mitgenommen",
        FeedbackPart.Different => "anders",
        FeedbackPart.ToTalk => "vortrag",
    };

    public static string Words(this FeedbackPart part) => part switch
    {
        FeedbackPart.Takeaway => "Was jemand mitnimmt",
        FeedbackPart.Different => "Was anders sein sollte",
        FeedbackPart.ToTalk => "An die Sprecher:innen",
    };

    /// <summary>Null for what is no part.</summary>
    public static FeedbackPart? Find(string slug) =>
        Enum.GetValues<FeedbackPart>().Where(part => part.Slug() == slug).Select(part => (FeedbackPart?)part).SingleOrDefault();
}
