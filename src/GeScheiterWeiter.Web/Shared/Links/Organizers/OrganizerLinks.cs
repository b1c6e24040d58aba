namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

/// <summary>
/// The addresses of the locked door that stand for themselves; the others lie in a class for each noun. An
/// edition is named by its slug everywhere.
/// </summary>
public static class OrganizerLinks
{
    public const string Dashboard = "/admin";
    public const string AuditLog = Dashboard + "/audit";
    public const string TextPreview = Dashboard + "/vorschau/text";
}
