namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerPartnerLinks
{
    private const string Partners = OrganizerEditionLinks.OverviewRoute + "/partner";

    public const string CreateRoute = Partners + "/neu";
    public static string Create(string edition) => RouteTemplate.Fill(CreateRoute, edition);

    public const string OrderRoute = Partners + "/reihenfolge";
    public static string Order(string edition) => RouteTemplate.Fill(OrderRoute, edition);

    public const string EditRoute = Partners + "/{partner:guid}";
    public static string Edit(string edition, Guid partner) => RouteTemplate.Fill(EditRoute, edition, partner);

    public const string DeleteRoute = EditRoute + "/loeschen";
    public static string Delete(string edition, Guid partner) => RouteTemplate.Fill(DeleteRoute, edition, partner);

    public const string LogoRoute = EditRoute + "/logo";
    public static string Logo(string edition, Guid partner) => RouteTemplate.Fill(LogoRoute, edition, partner);

    public const string DescribeLogoRoute = LogoRoute + "/beschreibung";
    public static string DescribeLogo(string edition, Guid partner) => RouteTemplate.Fill(DescribeLogoRoute, edition, partner);

    public const string RemoveLogoRoute = LogoRoute + "/weg";
    public static string RemoveLogo(string edition, Guid partner) => RouteTemplate.Fill(RemoveLogoRoute, edition, partner);
}
