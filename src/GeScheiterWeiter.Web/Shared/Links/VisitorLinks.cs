using GeScheiterWeiter.Pages;

namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>
/// The addresses of the open door, from the site's root, each beside its route. An edition, a talk and a speaker are named by their slugs.
/// </summary>
public static class VisitorLinks
{
    public const string Home = "/";
    public const string Editions = "/ausgaben";

    public const string EditionRoute = Editions + "/{edition}";
    public static string Edition(string edition) => RouteTemplate.Fill(EditionRoute, edition);

    public const string EditionEasyLanguageRoute = EditionRoute + "/leichte-sprache";
    public static string EditionEasyLanguage(string edition) => RouteTemplate.Fill(EditionEasyLanguageRoute, edition);

    public const string EditionEnglishRoute = EditionRoute + "/english";
    public static string EditionEnglish(string edition) => RouteTemplate.Fill(EditionEnglishRoute, edition);

    public const string EditionCalendarRoute = EditionRoute + "/kalender.ics";
    public static string EditionCalendar(string edition) => RouteTemplate.Fill(EditionCalendarRoute, edition);

    public const string SignUpRoute = EditionRoute + "/anmelden";
    public static string SignUp(string edition) => RouteTemplate.Fill(SignUpRoute, edition);

    public const string SignUpSentRoute = SignUpRoute + "/gesendet";
    public static string SignUpSent(string edition) => RouteTemplate.Fill(SignUpSentRoute, edition);

    public const string TalkRoute = EditionRoute + "/vortraege/{talk}";
    public static string Talk(string edition, string talk) => RouteTemplate.Fill(TalkRoute, edition, talk);

    public const string SpeakerRoute = "/mitwirkende/{speaker}";
    public static string Speaker(string speaker) => RouteTemplate.Fill(SpeakerRoute, speaker);

    public const string ConfirmationRoute = "/bestaetigen/{token}";
    public static string Confirmation(string token) => RouteTemplate.Fill(ConfirmationRoute, token);

    public const string NewConfirmationLetterRoute = ConfirmationRoute + "/neu";
    public static string NewConfirmationLetter(string token) => RouteTemplate.Fill(NewConfirmationLetterRoute, token);

    public const string LostLink = "/link-verloren";
    public const string LostLinkSent = LostLink + "/gesendet";

    /// <summary>Where anybody checks whether a certificate is ours.</summary>
    public const string CertificateCheck = "/bescheinigung";

    /// <summary>Leads to the next edition that takes place.</summary>
    public const string UpcomingEdition = "/naechste-ausgabe";

    public const string NextEdition = "/bescheid";
    public const string NextEditionSent = NextEdition + "/gesendet";

    public const string NoticeRoute = NextEdition + "/{token}";
    public static string Notice(string token) => RouteTemplate.Fill(NoticeRoute, token);

    public const string EndNoticeRoute = NoticeRoute + "/abbestellen";
    public static string EndNotice(string token) => RouteTemplate.Fill(EndNoticeRoute, token);

    public const string Imprint = "/impressum";
    public const string Privacy = "/datenschutz";
    public const string Accessibility = "/barrierefreiheit";
    public const string ReportBarrier = Accessibility + "/melden";
    public const string BarrierReported = ReportBarrier + "/gesendet";
    public const string CodeOfConduct = "/verhaltenskodex";
    public const string Questions = "/fragen";
    public const string EasyLanguage = "/leichte-sprache";
    public const string English = "/english";
    public const string Feed = "/feed.atom";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string SecurityContact = "/.well-known/security.txt";
    public const string ShareImage = "/teilen.png";

    public const string EditionShareImageRoute = "/teilen/{edition}.png";
    public static string EditionShareImage(string edition) => RouteTemplate.Fill(EditionShareImageRoute, edition);

    public const string TalkShareImageRoute = "/teilen/{edition}/vortraege/{talk}.png";
    public static string TalkShareImage(string edition, string talk) => RouteTemplate.Fill(TalkShareImageRoute, edition, talk);

    public const string SpeakerShareImageRoute = "/teilen/mitwirkende/{speaker}.png";
    public static string SpeakerShareImage(string speaker) => RouteTemplate.Fill(SpeakerShareImageRoute, speaker);

    public const string WebpPictureRoute = "/bilder/{hash:length(32)}.webp";
    public static string WebpPicture(string hash) => RouteTemplate.Fill(WebpPictureRoute, hash);

    public const string JpegPictureRoute = "/bilder/{hash:length(32)}.jpg";
    public static string JpegPicture(string hash) => RouteTemplate.Fill(JpegPictureRoute, hash);

    /// <summary>For the pipeline, which puts the status in.</summary>
    public const string ErrorFormat = "/fehler/{0}";

    public const string ErrorRoute = "/fehler/{status:int}";
    public static string Error(int status) => RouteTemplate.Fill(ErrorRoute, status);

    /// <summary>A page people agree to, as it stood once.</summary>
    public const string FixedPageVersionRoute = "/fassungen/{page}/{number:int}";
    public static string FixedPageVersion(string page, int number) => RouteTemplate.Fill(FixedPageVersionRoute, page, number);

    /// <summary>A page with fixed text, such as the imprint.</summary>
    public static string FixedPage(FixedPageKind kind) => "/" + kind.Slug;
}
