using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GeScheiterWeiter.Web.Shared;

/// <summary>
/// What an action leaves for the page it leads to. It is told once: a page that is loaded anew says how things are, not what was done.
/// </summary>
public static class PageNotes
{
    private const string News = "News";
    private const string Address = "Address";

    public static void Tell<TNews>(this ITempDataDictionary notes, TNews news)
        where TNews : struct, Enum => notes[News] = news.ToString();

    /// <returns>The enum's default where nothing has been done, or something of another page.</returns>
    public static TNews Told<TNews>(this ITempDataDictionary notes)
        where TNews : struct, Enum =>
        Enum.TryParse<TNews>(notes[News] as string, out var news) && Enum.IsDefined(news) ? news : default;

    /// <summary>The address somebody has typed, so that a slip in it is seen.</summary>
    public static void RememberAddress(this ITempDataDictionary notes, string? address) => notes[Address] = address;

    public static string? TypedAddress(this ITempDataDictionary notes) => notes[Address] as string;
}
