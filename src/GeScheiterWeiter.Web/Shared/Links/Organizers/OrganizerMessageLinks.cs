namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

public static class OrganizerMessageLinks
{
    public const string ListRoute = OrganizerEditionLinks.OverviewRoute + "/nachrichten";
    public static string List(string edition) => RouteTemplate.Fill(ListRoute, edition);

    public const string CreateRoute = ListRoute + "/neu";
    public static string Create(string edition) => RouteTemplate.Fill(CreateRoute, edition);

    public const string RemindersRoute = ListRoute + "/erinnerungen";
    public static string Reminders(string edition) => RouteTemplate.Fill(RemindersRoute, edition);

    public const string EditReminderRoute = RemindersRoute + "/{reminder}";
    public static string EditReminder(string edition, string reminder) => RouteTemplate.Fill(EditReminderRoute, edition, reminder);

    public const string OverviewRoute = ListRoute + "/{message:guid}";
    public static string Overview(string edition, Guid message) => RouteTemplate.Fill(OverviewRoute, edition, message);

    public const string EditRoute = OverviewRoute + "/bearbeiten";
    public static string Edit(string edition, Guid message) => RouteTemplate.Fill(EditRoute, edition, message);

    public const string DeleteRoute = OverviewRoute + "/loeschen";
    public static string Delete(string edition, Guid message) => RouteTemplate.Fill(DeleteRoute, edition, message);

    public const string RecipientsRoute = OverviewRoute + "/empfaenger";
    public static string Recipients(string edition, Guid message) => RouteTemplate.Fill(RecipientsRoute, edition, message);

    public const string TestRoute = OverviewRoute + "/probe";
    public static string Test(string edition, Guid message) => RouteTemplate.Fill(TestRoute, edition, message);

    public const string SendRoute = OverviewRoute + "/senden";
    public static string Send(string edition, Guid message) => RouteTemplate.Fill(SendRoute, edition, message);

    public const string PauseRoute = OverviewRoute + "/anhalten";
    public static string Pause(string edition, Guid message) => RouteTemplate.Fill(PauseRoute, edition, message);

    public const string ResumeRoute = OverviewRoute + "/fortsetzen";
    public static string Resume(string edition, Guid message) => RouteTemplate.Fill(ResumeRoute, edition, message);

    public const string StopRoute = OverviewRoute + "/beenden";
    public static string Stop(string edition, Guid message) => RouteTemplate.Fill(StopRoute, edition, message);
}
