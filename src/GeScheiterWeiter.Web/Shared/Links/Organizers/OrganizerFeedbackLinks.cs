namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerFeedbackLinks
{
    public const string ListRoute = OrganizerEditionLinks.OverviewRoute + "/rueckmeldungen";
    public static string List(string edition) => RouteTemplate.Fill(ListRoute, edition);

    public const string QuoteRoute = ListRoute + "/{answer:long}/zitat";
    public static string Quote(string edition, long answer) => RouteTemplate.Fill(QuoteRoute, edition, answer);

    public const string TakeDownRoute = QuoteRoute + "/weg";
    public static string TakeDown(string edition, long answer) => RouteTemplate.Fill(TakeDownRoute, edition, answer);

    /// <summary>A takeaway, what should be different, or what was said to a talk.</summary>
    public const string DeleteTextRoute = ListRoute + "/{part}/{text:long}/loeschen";
    public static string DeleteText(string edition, string part, long text) => RouteTemplate.Fill(DeleteTextRoute, edition, part, text);
}
