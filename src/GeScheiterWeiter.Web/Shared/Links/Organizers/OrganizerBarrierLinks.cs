namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

/// <summary>Barriers people have reported.</summary>
public static class OrganizerBarrierLinks
{
    public const string List = OrganizerLinks.Dashboard + "/barrieren";

    public const string DetailsRoute = List + "/{id:guid}";
    public static string Details(Guid id) => RouteTemplate.Fill(DetailsRoute, id);

    public const string EraseRoute = DetailsRoute + "/loeschen";
    public static string Erase(Guid id) => RouteTemplate.Fill(EraseRoute, id);
}
