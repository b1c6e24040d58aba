namespace GeScheiterWeiter.Web.Organizers.SignIn;

/// <summary>Browser and system in words of ours: what a stranger's browser says of itself never reaches a letter.</summary>
public static class DeviceName
{
    public const string Unknown = "ein unbekanntes Gerät";

    /// <summary>The first that fits: every browser also claims to be some other.</summary>
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("SamsungBrowser/", "Samsung Internet"), ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
        ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    public static string Of(string? userAgent) => (First(Browsers, userAgent), First(Systems, userAgent)) switch
    {
        ({ } browser, { } system) => $"{browser} unter {system}",
        ({ } browser, null) => browser,
        (null, { } system) => $"ein Browser unter {system}",
        _ => Unknown,
    };

    private static string? First((string Sign, string Name)[] known, string? userAgent) =>
        known.Where(one => userAgent?.Contains(one.Sign, StringComparison.Ordinal) == true).Select(one => one.Name).FirstOrDefault();
}
