namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerFormQuestionLinks
{
    public const string ListRoute = OrganizerEditionLinks.OverviewRoute + "/anmeldefragen";
    public static string List(string edition) => RouteTemplate.Fill(ListRoute, edition);

    public const string CreateRoute = ListRoute + "/neu";
    public static string Create(string edition) => RouteTemplate.Fill(CreateRoute, edition);

    public const string OrderRoute = ListRoute + "/reihenfolge";
    public static string Order(string edition) => RouteTemplate.Fill(OrderRoute, edition);

    public const string EditRoute = ListRoute + "/{question:guid}";
    public static string Edit(string edition, Guid question) => RouteTemplate.Fill(EditRoute, edition, question);

    public const string DeleteRoute = EditRoute + "/loeschen";
    public static string Delete(string edition, Guid question) => RouteTemplate.Fill(DeleteRoute, edition, question);
}
