namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerRegistrationLinks
{
    public const string ListRoute = OrganizerEditionLinks.OverviewRoute + "/anmeldungen";
    public static string List(string edition) => RouteTemplate.Fill(ListRoute, edition);

    public const string CreateRoute = ListRoute + "/neu";
    public static string Create(string edition) => RouteTemplate.Fill(CreateRoute, edition);

    public const string BulkRoute = ListRoute + "/sammelaktion";
    public static string Bulk(string edition) => RouteTemplate.Fill(BulkRoute, edition);

    public const string PrintRoute = ListRoute + "/druck";
    public static string Print(string edition) => RouteTemplate.Fill(PrintRoute, edition);

    public const string ExportRoute = ListRoute + "/export";
    public static string Export(string edition) => RouteTemplate.Fill(ExportRoute, edition);

    public const string ImportRoute = ListRoute + "/import";
    public static string Import(string edition) => RouteTemplate.Fill(ImportRoute, edition);

    public const string ImportColumnsRoute = ImportRoute + "/{draft:guid}/spalten";
    public static string ImportColumns(string edition, Guid draft) => RouteTemplate.Fill(ImportColumnsRoute, edition, draft);

    public const string ImportPreviewRoute = ImportRoute + "/{draft:guid}/vorschau";
    public static string ImportPreview(string edition, Guid draft) => RouteTemplate.Fill(ImportPreviewRoute, edition, draft);

    public const string ImportRemarkRoute = ImportRoute + "/{draft:guid}/bemerkungen/{remark}";
    public static string ImportRemark(string edition, Guid draft, string remark) =>
        RouteTemplate.Fill(ImportRemarkRoute, edition, draft, remark);

    public const string ImportResultRoute = ImportRoute + "/{draft:guid}/ergebnis";
    public static string ImportResult(string edition, Guid draft) => RouteTemplate.Fill(ImportResultRoute, edition, draft);

    public const string AccessNeedsRoute = OrganizerEditionLinks.OverviewRoute + "/barrierefreiheit";
    public static string AccessNeeds(string edition) => RouteTemplate.Fill(AccessNeedsRoute, edition);

    public const string ArrangeAccessRoute = AccessNeedsRoute + "/{id:guid}/organisiert";
    public static string ArrangeAccess(string edition, Guid id) => RouteTemplate.Fill(ArrangeAccessRoute, edition, id);

    public const string ReopenAccessRoute = AccessNeedsRoute + "/{id:guid}/offen";
    public static string ReopenAccess(string edition, Guid id) => RouteTemplate.Fill(ReopenAccessRoute, edition, id);

    public const string DetailsRoute = ListRoute + "/{id:guid}";
    public static string Details(string edition, Guid id) => RouteTemplate.Fill(DetailsRoute, edition, id);

    public const string ApproveRoute = DetailsRoute + "/freigeben";
    public static string Approve(string edition, Guid id) => RouteTemplate.Fill(ApproveRoute, edition, id);

    public const string DeclineRoute = DetailsRoute + "/ablehnen";
    public static string Decline(string edition, Guid id) => RouteTemplate.Fill(DeclineRoute, edition, id);

    public const string CancelRoute = DetailsRoute + "/absagen";
    public static string Cancel(string edition, Guid id) => RouteTemplate.Fill(CancelRoute, edition, id);

    public const string PrioritizeRoute = DetailsRoute + "/vorziehen";
    public static string Prioritize(string edition, Guid id) => RouteTemplate.Fill(PrioritizeRoute, edition, id);

    public const string ResendLetterRoute = DetailsRoute + "/brief";
    public static string ResendLetter(string edition, Guid id) => RouteTemplate.Fill(ResendLetterRoute, edition, id);

    public const string AddressRoute = DetailsRoute + "/adresse";
    public static string Address(string edition, Guid id) => RouteTemplate.Fill(AddressRoute, edition, id);

    public const string EditRoute = DetailsRoute + "/bearbeiten";
    public static string Edit(string edition, Guid id) => RouteTemplate.Fill(EditRoute, edition, id);

    public const string PresenceRoute = DetailsRoute + "/anwesenheit";
    public static string Presence(string edition, Guid id) => RouteTemplate.Fill(PresenceRoute, edition, id);

    public const string TakeBackPresenceRoute = PresenceRoute + "/zuruecknehmen";
    public static string TakeBackPresence(string edition, Guid id) => RouteTemplate.Fill(TakeBackPresenceRoute, edition, id);

    public const string NoteRoute = DetailsRoute + "/notiz";
    public static string Note(string edition, Guid id) => RouteTemplate.Fill(NoteRoute, edition, id);

    public const string TakeBackRoute = DetailsRoute + "/zuruecknehmen";
    public static string TakeBack(string edition, Guid id) => RouteTemplate.Fill(TakeBackRoute, edition, id);

    public const string EraseRoute = DetailsRoute + "/loeschen";
    public static string Erase(string edition, Guid id) => RouteTemplate.Fill(EraseRoute, edition, id);
}
