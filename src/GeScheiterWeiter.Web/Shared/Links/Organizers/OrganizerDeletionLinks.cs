namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

/// <summary>The addresses of what goes by itself when its time is over.</summary>
public static class OrganizerDeletionLinks
{
    public const string Plan = OrganizerLinks.Dashboard + "/loeschplan";

    public const string HoldRoute = OrganizerEditionLinks.OverviewRoute + "/aufbewahren";
    public static string Hold(string edition) => RouteTemplate.Fill(HoldRoute, edition);

    public const string ReleaseRoute = HoldRoute + "/beenden";
    public static string Release(string edition) => RouteTemplate.Fill(ReleaseRoute, edition);

    public const string ExamplesRoute = HoldRoute + "/beispiele/{kind}";
    public static string Examples(string edition, string kind) => RouteTemplate.Fill(ExamplesRoute, edition, kind);
}
