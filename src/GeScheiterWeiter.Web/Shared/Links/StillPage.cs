namespace GeScheiterWeiter.Web.Shared.Links;

/// <summary>Pages that load themselves anew, and how one asks them to stand still.</summary>
public static class StillPage
{
    public const string Parameter = "still";

    /// <summary>What the host changes is seen this many seconds later, without JavaScript too.</summary>
    public const int RefreshSeconds = 15;

    public static string Of(string link) => link + QueryString.Create(Parameter, "true");

    /// <summary>Tells the browser to load the page anew after <see cref="RefreshSeconds"/>.</summary>
    public static void LoadAnew(this HttpResponse response) =>
        response.Headers["Refresh"] = RefreshSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
