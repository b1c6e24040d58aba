namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

/// <summary>The addresses of the tables people of an edition sit at in small rounds.</summary>
public static class OrganizerTableLinks
{
    public const string PlanRoute = OrganizerEditionLinks.OverviewRoute + "/tische";
    public static string Plan(string edition) => RouteTemplate.Fill(PlanRoute, edition);

    public const string EditRoute = PlanRoute + "/einrichten";
    public static string Edit(string edition) => RouteTemplate.Fill(EditRoute, edition);

    public const string BeginRoute = PlanRoute + "/runde";
    public static string Begin(string edition) => RouteTemplate.Fill(BeginRoute, edition);

    public const string EndRoute = BeginRoute + "/ende";
    public static string End(string edition) => RouteTemplate.Fill(EndRoute, edition);

    public const string MoveRoute = PlanRoute + "/personen/{registration:guid}";
    public static string Move(string edition, Guid registration) => RouteTemplate.Fill(MoveRoute, edition, registration);
}
