namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerPageLinks
{
    public const string List = OrganizerLinks.Dashboard + "/seiten";

    public const string EditRoute = List + "/{page}";
    public static string Edit(string page) => RouteTemplate.Fill(EditRoute, page);

    public const string PreviewRoute = EditRoute + "/vorschau";
    public static string Preview(string page) => RouteTemplate.Fill(PreviewRoute, page);

    public const string RestoreRoute = EditRoute + "/zurueck";
    public static string Restore(string page) => RouteTemplate.Fill(RestoreRoute, page);

    public const string Operator = OrganizerLinks.Dashboard + "/betreiber";

    public const string ProcessingRecord = OrganizerLinks.Dashboard + "/verzeichnis";

    public const string ProcessingRecordFile = ProcessingRecord + "/csv";
}
