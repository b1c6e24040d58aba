namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

/// <summary>A lesson is named by its talk, which has one at most.</summary>
public static class OrganizerLessonLinks
{
    public const string ListRoute = OrganizerEditionLinks.OverviewRoute + "/erkenntnisse";
    public static string List(string edition) => RouteTemplate.Fill(ListRoute, edition);

    public const string EditRoute = ListRoute + "/{talk:guid}";
    public static string Edit(string edition, Guid talk) => RouteTemplate.Fill(EditRoute, edition, talk);

    public const string ConsentsRoute = EditRoute + "/einwilligungen";
    public static string Consents(string edition, Guid talk) => RouteTemplate.Fill(ConsentsRoute, edition, talk);

    public const string SlidesRoute = EditRoute + "/folien";
    public static string Slides(string edition, Guid talk) => RouteTemplate.Fill(SlidesRoute, edition, talk);

    public const string SlidesFileRoute = SlidesRoute + "/datei.pdf";
    public static string SlidesFile(string edition, Guid talk) => RouteTemplate.Fill(SlidesFileRoute, edition, talk);

    public const string RemoveSlidesRoute = SlidesRoute + "/weg";
    public static string RemoveSlides(string edition, Guid talk) => RouteTemplate.Fill(RemoveSlidesRoute, edition, talk);

    public const string PublishRoute = EditRoute + "/veroeffentlichen";
    public static string Publish(string edition, Guid talk) => RouteTemplate.Fill(PublishRoute, edition, talk);

    public const string WithdrawRoute = EditRoute + "/zurueckziehen";
    public static string Withdraw(string edition, Guid talk) => RouteTemplate.Fill(WithdrawRoute, edition, talk);

    public const string DeleteRoute = EditRoute + "/loeschen";
    public static string Delete(string edition, Guid talk) => RouteTemplate.Fill(DeleteRoute, edition, talk);

    public const string PreviewRoute = OrganizerEditionLinks.PreviewRoute + "/erkenntnisse/{talk:guid}";
    public static string Preview(string edition, Guid talk) => RouteTemplate.Fill(PreviewRoute, edition, talk);
}
