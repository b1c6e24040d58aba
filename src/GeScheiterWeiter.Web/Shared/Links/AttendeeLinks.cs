namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>The addresses of the personal door, which is opened by the token of a registration, or of a talk for its speakers.</summary>
public static class AttendeeLinks
{
    public const string MyRegistrationRoute = "/teilnahme/{token}";
    public static string MyRegistration(string token) => RouteTemplate.Fill(MyRegistrationRoute, token);

    public const string CalendarRoute = MyRegistrationRoute + "/kalender.ics";
    public static string Calendar(string token) => RouteTemplate.Fill(CalendarRoute, token);

    public const string ResendLetterRoute = MyRegistrationRoute + "/brief";
    public static string ResendLetter(string token) => RouteTemplate.Fill(ResendLetterRoute, token);

    public const string MyDataRoute = MyRegistrationRoute + "/daten";
    public static string MyData(string token) => RouteTemplate.Fill(MyDataRoute, token);

    public const string WaitingRoomRoute = MyRegistrationRoute + "/beitreten";
    public static string WaitingRoom(string token) => RouteTemplate.Fill(WaitingRoomRoute, token);

    public const string WaitHereRoute = WaitingRoomRoute + "/da";
    public static string WaitHere(string token) => RouteTemplate.Fill(WaitHereRoute, token);

    public const string FallbackRoomRoute = WaitingRoomRoute + "/ausweichraum";
    public static string FallbackRoom(string token) => RouteTemplate.Fill(FallbackRoomRoute, token);

    public const string QuestionsRoute = MyRegistrationRoute + "/fragen";
    public static string Questions(string token) => RouteTemplate.Fill(QuestionsRoute, token);

    public const string SupportQuestionRoute = QuestionsRoute + "/{question:guid}/auch";
    public static string SupportQuestion(string token, Guid question) => RouteTemplate.Fill(SupportQuestionRoute, token, question);

    public const string TakeBackQuestionRoute = QuestionsRoute + "/{question:guid}/zuruecknehmen";
    public static string TakeBackQuestion(string token, Guid question) => RouteTemplate.Fill(TakeBackQuestionRoute, token, question);

    public const string TablesRoute = MyRegistrationRoute + "/tisch";
    public static string Tables(string token) => RouteTemplate.Fill(TablesRoute, token);

    public const string ComeToTablesRoute = TablesRoute + "/da";
    public static string ComeToTables(string token) => RouteTemplate.Fill(ComeToTablesRoute, token);

    public const string LeaveTablesRoute = TablesRoute + "/gehen";
    public static string LeaveTables(string token) => RouteTemplate.Fill(LeaveTablesRoute, token);

    public const string IntroductionsRoute = MyRegistrationRoute + "/kennenlernen";
    public static string Introductions(string token) => RouteTemplate.Fill(IntroductionsRoute, token);

    public const string IntroductionProfileRoute = IntroductionsRoute + "/angaben";
    public static string IntroductionProfile(string token) => RouteTemplate.Fill(IntroductionProfileRoute, token);

    public const string WithdrawIntroductionProfileRoute = IntroductionProfileRoute + "/zuruecknehmen";
    public static string WithdrawIntroductionProfile(string token) => RouteTemplate.Fill(WithdrawIntroductionProfileRoute, token);

    public const string AnswerIntroductionRoute = IntroductionsRoute + "/{introduction:guid}";
    public static string AnswerIntroduction(string token, Guid introduction) =>
        RouteTemplate.Fill(AnswerIntroductionRoute, token, introduction);

    public const string CancellationRoute = MyRegistrationRoute + "/absagen";
    public static string Cancellation(string token) => RouteTemplate.Fill(CancellationRoute, token);

    public const string UndoCancellationRoute = CancellationRoute + "/zuruecknehmen";
    public static string UndoCancellation(string token) => RouteTemplate.Fill(UndoCancellationRoute, token);

    public const string CertificateRoute = MyRegistrationRoute + "/bescheinigung";
    public static string Certificate(string token) => RouteTemplate.Fill(CertificateRoute, token);

    public const string CertificateFileRoute = MyRegistrationRoute + "/bescheinigung.pdf";
    public static string CertificateFile(string token) => RouteTemplate.Fill(CertificateFileRoute, token);

    /// <summary>Its token is of no registration: it does not lead to anybody.</summary>
    public const string FeedbackRoute = "/rueckmeldung/{token}";
    public static string Feedback(string token) => RouteTemplate.Fill(FeedbackRoute, token);

    public const string TalkQuestionsRoute = "/fragen/{token}";
    public static string TalkQuestions(string token) => RouteTemplate.Fill(TalkQuestionsRoute, token);
}
