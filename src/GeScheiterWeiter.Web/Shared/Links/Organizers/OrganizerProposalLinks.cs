namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerProposalLinks
{
    public const string List = OrganizerLinks.Dashboard + "/vorschlaege";

    public const string ListOfRoute = OrganizerEditionLinks.OverviewRoute + "/vorschlaege";
    public static string ListOf(string edition) => RouteTemplate.Fill(ListOfRoute, edition);

    public const string Tandems = List + "/tandems";

    public const string DetailsRoute = List + "/{id:guid}";
    public static string Details(Guid id) => RouteTemplate.Fill(DetailsRoute, id);

    public const string EraseRoute = DetailsRoute + "/loeschen";
    public static string Erase(Guid id) => RouteTemplate.Fill(EraseRoute, id);

    public const string CallRoute = OrganizerEditionLinks.OverviewRoute + "/aufruf";
    public static string Call(string edition) => RouteTemplate.Fill(CallRoute, edition);
}
