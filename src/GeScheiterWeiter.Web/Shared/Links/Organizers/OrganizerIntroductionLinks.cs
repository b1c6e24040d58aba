namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

/// <summary>The addresses of how people of an edition are introduced to each other.</summary>
public static class OrganizerIntroductionLinks
{
    public const string FiguresRoute = OrganizerEditionLinks.OverviewRoute + "/kennenlernen";
    public static string Figures(string edition) => RouteTemplate.Fill(FiguresRoute, edition);

    public const string EditRoute = FiguresRoute + "/themen";
    public static string Edit(string edition) => RouteTemplate.Fill(EditRoute, edition);
}
