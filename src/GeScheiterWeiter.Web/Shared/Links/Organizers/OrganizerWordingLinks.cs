namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

/// <summary>The words of standard letters: those of every edition, and (<c>…Of</c>) those of one.</summary>
public static class OrganizerWordingLinks
{
    public const string List = OrganizerLinks.Dashboard + "/vorlagen";

    public const string DetailsRoute = List + "/fassungen/{wording:guid}";
    public static string Details(Guid wording) => RouteTemplate.Fill(DetailsRoute, wording);

    public const string EditRoute = List + "/{letter}";
    public static string Edit(string letter) => RouteTemplate.Fill(EditRoute, letter);

    public const string PreviewRoute = EditRoute + "/vorschau";
    public static string Preview(string letter) => RouteTemplate.Fill(PreviewRoute, letter);

    public const string RestoreRoute = EditRoute + "/zurueck";
    public static string Restore(string letter) => RouteTemplate.Fill(RestoreRoute, letter);

    public const string ListOfRoute = OrganizerEditionLinks.OverviewRoute + "/vorlagen";
    public static string ListOf(string edition) => RouteTemplate.Fill(ListOfRoute, edition);

    public const string EditOfRoute = ListOfRoute + "/{letter}";
    public static string EditOf(string edition, string letter) => RouteTemplate.Fill(EditOfRoute, edition, letter);

    public const string PreviewOfRoute = EditOfRoute + "/vorschau";
    public static string PreviewOf(string edition, string letter) => RouteTemplate.Fill(PreviewOfRoute, edition, letter);

    public const string RestoreOfRoute = EditOfRoute + "/zurueck";
    public static string RestoreOf(string edition, string letter) => RouteTemplate.Fill(RestoreOfRoute, edition, letter);
}
