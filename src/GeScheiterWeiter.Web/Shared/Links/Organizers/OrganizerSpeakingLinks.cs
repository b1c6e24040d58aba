namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

/// <summary>The addresses of what organizers prepare with the speakers of an edition.</summary>
public static class OrganizerSpeakingLinks
{
    public const string ListRoute = OrganizerEditionLinks.OverviewRoute + "/mitwirkende";
    public static string List(string edition) => RouteTemplate.Fill(ListRoute, edition);

    public const string GatheringRoute = ListRoute + "/treffpunkt";
    public static string Gathering(string edition) => RouteTemplate.Fill(GatheringRoute, edition);

    public const string SendAllRoute = ListRoute + "/links";
    public static string SendAll(string edition) => RouteTemplate.Fill(SendAllRoute, edition);

    public const string SendRoute = ListRoute + "/{speaker:guid}/senden";
    public static string Send(string edition, Guid speaker) => RouteTemplate.Fill(SendRoute, edition, speaker);

    public const string RenewRoute = ListRoute + "/{speaker:guid}/erneuern";
    public static string Renew(string edition, Guid speaker) => RouteTemplate.Fill(RenewRoute, edition, speaker);

    public const string EndRoute = ListRoute + "/{speaker:guid}/beenden";
    public static string End(string edition, Guid speaker) => RouteTemplate.Fill(EndRoute, edition, speaker);

    /// <summary>Ends the link all speakers of a talk have had to its questions.</summary>
    public const string EndQuestionsRoute = ListRoute + "/vortraege/{talk:guid}/fragen/beenden";
    public static string EndQuestions(string edition, Guid talk) => RouteTemplate.Fill(EndQuestionsRoute, edition, talk);
}
