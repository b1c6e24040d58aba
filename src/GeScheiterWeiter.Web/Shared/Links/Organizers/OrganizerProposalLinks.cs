namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerProposalLinks
{
    public const string List = OrganizerLinks.Dashboard + "/vorschlaege";

    public const string ListOfRoute = OrganizerEditionLinks.OverviewRoute + "/vorschlaege";
    public static string ListOf(string edition) => RouteTemplate.Fill(ListOfRoute, edition);

    public const string Tandems = List + "/tandems";

    public const string DetailsRoute = List + "/{id:guid}";
    public static string Details(Guid id) => RouteTemplate.Fill(DetailsRoute, id);

    /// <summary>Where it becomes a talk.</summary>
    public const string BecomeRoute = DetailsRoute + "/vortrag";
    public static string Become(Guid id) => RouteTemplate.Fill(BecomeRoute, id);

    public const string CompareRoute = DetailsRoute + "/abgleich";
    public static string Compare(Guid id) => RouteTemplate.Fill(CompareRoute, id);

    public const string TakeOverRoute = CompareRoute + "/uebernehmen";
    public static string TakeOver(Guid id) => RouteTemplate.Fill(TakeOverRoute, id);

    public const string LeaveTalkRoute = CompareRoute + "/lassen";
    public static string LeaveTalk(Guid id) => RouteTemplate.Fill(LeaveTalkRoute, id);

    public const string AddTellerRoute = CompareRoute + "/mitwirkende";
    public static string AddTeller(Guid id) => RouteTemplate.Fill(AddTellerRoute, id);

    public const string EraseRoute = DetailsRoute + "/loeschen";
    public static string Erase(Guid id) => RouteTemplate.Fill(EraseRoute, id);

    public const string VerdictRoute = DetailsRoute + "/urteil";
    public static string Verdict(Guid id) => RouteTemplate.Fill(VerdictRoute, id);

    public const string Shortlist = List + "/engere-wahl";

    public const string ShortlistOneRoute = DetailsRoute + "/engere-wahl";
    public static string ShortlistOne(Guid id) => RouteTemplate.Fill(ShortlistOneRoute, id);

    public const string AssignRoute = DetailsRoute + "/ausgabe";
    public static string Assign(Guid id) => RouteTemplate.Fill(AssignRoute, id);

    public const string AskRoute = DetailsRoute + "/fragen";
    public static string Ask(Guid id) => RouteTemplate.Fill(AskRoute, id);

    public const string SeeAnswerRoute = AskRoute + "/{question:guid}/gelesen";
    public static string SeeAnswer(Guid id, Guid question) => RouteTemplate.Fill(SeeAnswerRoute, id, question);

    public const string TakeQuestionBackRoute = AskRoute + "/{question:guid}/zuruecknehmen";
    public static string TakeQuestionBack(Guid id, Guid question) => RouteTemplate.Fill(TakeQuestionBackRoute, id, question);

    public const string PrepareRoute = DetailsRoute + "/entscheidung";
    public static string Prepare(Guid id) => RouteTemplate.Fill(PrepareRoute, id);

    public const string DropRoute = PrepareRoute + "/verwerfen";
    public static string Drop(Guid id) => RouteTemplate.Fill(DropRoute, id);

    public const string DecisionsRoute = ListOfRoute + "/entscheidungen";
    public static string Decisions(string edition) => RouteTemplate.Fill(DecisionsRoute, edition);

    public const string CallRoute = OrganizerEditionLinks.OverviewRoute + "/aufruf";
    public static string Call(string edition) => RouteTemplate.Fill(CallRoute, edition);
}
