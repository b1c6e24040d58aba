namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerInvitationLinks
{
    public const string ListsRoute = OrganizerEditionLinks.OverviewRoute + "/einladungen";
    public static string Lists(string edition) => RouteTemplate.Fill(ListsRoute, edition);

    public const string CreateRoute = ListsRoute + "/neu";
    public static string Create(string edition) => RouteTemplate.Fill(CreateRoute, edition);

    public const string DetailsRoute = ListsRoute + "/{list:guid}";
    public static string Details(string edition, Guid list) => RouteTemplate.Fill(DetailsRoute, edition, list);

    public const string EditRoute = DetailsRoute + "/bearbeiten";
    public static string Edit(string edition, Guid list) => RouteTemplate.Fill(EditRoute, edition, list);

    public const string SeatsRoute = DetailsRoute + "/plaetze";
    public static string Seats(string edition, Guid list) => RouteTemplate.Fill(SeatsRoute, edition, list);

    public const string CodeRoute = DetailsRoute + "/code";
    public static string Code(string edition, Guid list) => RouteTemplate.Fill(CodeRoute, edition, list);

    public const string RenewCodeRoute = CodeRoute + "/erneuern";
    public static string RenewCode(string edition, Guid list) => RouteTemplate.Fill(RenewCodeRoute, edition, list);

    public const string SwitchCodeOffRoute = CodeRoute + "/ausschalten";
    public static string SwitchCodeOff(string edition, Guid list) => RouteTemplate.Fill(SwitchCodeOffRoute, edition, list);

    public const string ImportRoute = DetailsRoute + "/import";
    public static string Import(string edition, Guid list) => RouteTemplate.Fill(ImportRoute, edition, list);

    public const string ImportColumnsRoute = ImportRoute + "/{draft:guid}/spalten";
    public static string ImportColumns(string edition, Guid list, Guid draft) =>
        RouteTemplate.Fill(ImportColumnsRoute, edition, list, draft);

    public const string ImportPreviewRoute = ImportRoute + "/{draft:guid}/vorschau";
    public static string ImportPreview(string edition, Guid list, Guid draft) =>
        RouteTemplate.Fill(ImportPreviewRoute, edition, list, draft);

    public const string ImportRemarkRoute = ImportRoute + "/{draft:guid}/bemerkungen/{remark}";
    public static string ImportRemark(string edition, Guid list, Guid draft, string remark) =>
        RouteTemplate.Fill(ImportRemarkRoute, edition, list, draft, remark);

    public const string DeleteRoute = DetailsRoute + "/loeschen";
    public static string Delete(string edition, Guid list) => RouteTemplate.Fill(DeleteRoute, edition, list);

    public const string SendRoute = DetailsRoute + "/senden";
    public static string Send(string edition, Guid list) => RouteTemplate.Fill(SendRoute, edition, list);

    public const string RemindRoute = DetailsRoute + "/erinnern";
    public static string Remind(string edition, Guid list) => RouteTemplate.Fill(RemindRoute, edition, list);

    public const string StopRoute = DetailsRoute + "/versand-beenden";
    public static string Stop(string edition, Guid list) => RouteTemplate.Fill(StopRoute, edition, list);

    public const string AddRoute = DetailsRoute + "/personen";
    public static string Add(string edition, Guid list) => RouteTemplate.Fill(AddRoute, edition, list);

    public const string PersonRoute = AddRoute + "/{id:guid}";
    public static string Person(string edition, Guid list, Guid id) => RouteTemplate.Fill(PersonRoute, edition, list, id);

    public const string SendAgainRoute = PersonRoute + "/erneut";
    public static string SendAgain(string edition, Guid list, Guid id) => RouteTemplate.Fill(SendAgainRoute, edition, list, id);

    public const string WithdrawRoute = PersonRoute + "/zurueckziehen";
    public static string Withdraw(string edition, Guid list, Guid id) => RouteTemplate.Fill(WithdrawRoute, edition, list, id);

    public const string EraseRoute = PersonRoute + "/loeschen";
    public static string Erase(string edition, Guid list, Guid id) => RouteTemplate.Fill(EraseRoute, edition, list, id);
}
