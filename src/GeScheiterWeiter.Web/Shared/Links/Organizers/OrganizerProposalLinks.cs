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

    public const string CallRoute = OrganizerEditionLinks.OverviewRoute + "/aufruf";
    public static string Call(string edition) => RouteTemplate.Fill(CallRoute, edition);
}
