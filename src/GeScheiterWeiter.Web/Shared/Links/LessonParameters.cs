namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>What is asked of the lessons, as it is called in an address.</summary>
public static class LessonParameters
{
    public const string Search = "suche";
    public const string Topic = "thema";
    public const string Reach = "uebertragbar";
    public const string Page = "seite";
}
