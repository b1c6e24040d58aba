namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>The addresses of a speaker's own page of one edition, which are opened by their token.</summary>
public static class SpeakingLinks
{
    public const string MyPageRoute = "/mitwirken/{token}";
    public static string MyPage(string token) => RouteTemplate.Fill(MyPageRoute, token);

    public const string ProfileRoute = MyPageRoute + "/angaben";
    public static string Profile(string token) => RouteTemplate.Fill(ProfileRoute, token);

    public const string PhotoRoute = MyPageRoute + "/foto";
    public static string Photo(string token) => RouteTemplate.Fill(PhotoRoute, token);

    public const string DescribePhotoRoute = PhotoRoute + "/beschreibung";
    public static string DescribePhoto(string token) => RouteTemplate.Fill(DescribePhotoRoute, token);

    public const string RemovePhotoRoute = PhotoRoute + "/weg";
    public static string RemovePhoto(string token) => RouteTemplate.Fill(RemovePhotoRoute, token);

    private const string TalkRoute = MyPageRoute + "/vortraege/{talk:guid}";

    public const string SlidesRoute = TalkRoute + "/folien";
    public static string Slides(string token, Guid talk) => RouteTemplate.Fill(SlidesRoute, token, talk);

    public const string SlidesFileRoute = SlidesRoute + "/datei.pdf";
    public static string SlidesFile(string token, Guid talk) => RouteTemplate.Fill(SlidesFileRoute, token, talk);

    public const string RemoveSlidesRoute = SlidesRoute + "/weg";
    public static string RemoveSlides(string token, Guid talk) => RouteTemplate.Fill(RemoveSlidesRoute, token, talk);

    public const string ConsentRoute = TalkRoute + "/bleibt";
    public static string Consent(string token, Guid talk) => RouteTemplate.Fill(ConsentRoute, token, talk);

    public const string QuestionsRoute = MyPageRoute + "/fragen";
    public static string Questions(string token) => RouteTemplate.Fill(QuestionsRoute, token);

    public const string GatheringRoute = MyPageRoute + "/treffpunkt";
    public static string Gathering(string token) => RouteTemplate.Fill(GatheringRoute, token);
}
