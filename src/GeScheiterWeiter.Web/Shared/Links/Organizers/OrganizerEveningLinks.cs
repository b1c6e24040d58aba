namespace GeScheiterWeiter.Web.Shared.Links.Organizers;

/// <summary>The addresses of what organizers prepare for the evening of an edition, and of what they do while it is on.</summary>
public static class OrganizerEveningLinks
{
    public const string EditRoute = OrganizerEditionLinks.OverviewRoute + "/abend";
    public static string Edit(string edition) => RouteTemplate.Fill(EditRoute, edition);

    public const string ConductRoute = OrganizerEditionLinks.OverviewRoute + "/regie";
    public static string Conduct(string edition) => RouteTemplate.Fill(ConductRoute, edition);

    public const string DoorsRoute = ConductRoute + "/tueren";
    public static string Doors(string edition) => RouteTemplate.Fill(DoorsRoute, edition);

    public const string FallbackRoute = ConductRoute + "/ausweichen";
    public static string Fallback(string edition) => RouteTemplate.Fill(FallbackRoute, edition);

    public const string NoticeRoute = ConductRoute + "/hinweis";
    public static string Notice(string edition) => RouteTemplate.Fill(NoticeRoute, edition);

    public const string AttendeesRoute = ConductRoute + "/anwesende";
    public static string Attendees(string edition) => RouteTemplate.Fill(AttendeesRoute, edition);

    public const string QuestionsRoute = OrganizerEditionLinks.OverviewRoute + "/fragen";
    public static string Questions(string edition) => RouteTemplate.Fill(QuestionsRoute, edition);

    public const string DecideQuestionRoute = QuestionsRoute + "/{question:guid}";
    public static string DecideQuestion(string edition, Guid question) => RouteTemplate.Fill(DecideQuestionRoute, edition, question);

    public const string AnswerRoute = ConductRoute + "/fragen";
    public static string Answer(string edition) => RouteTemplate.Fill(AnswerRoute, edition);

    public const string AnsweredRoute = AnswerRoute + "/{question:guid}/beantwortet";
    public static string Answered(string edition, Guid question) => RouteTemplate.Fill(AnsweredRoute, edition, question);
}
