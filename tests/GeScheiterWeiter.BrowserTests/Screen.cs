using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>How somebody looks at the site.</summary>
public sealed record Screen
{
    public static readonly Screen Desktop = new();

    public static readonly Screen Phone = new() { Width = 320 };

    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 800;

    public bool Dark { get; init; }

    public bool ForcedColours { get; init; }

    public bool JavaScript { get; init; } = true;

    /// <summary>The test's own scripts run even where the page's policy allows none, as in the sheet of a letter.</summary>
    public bool IgnorePolicy { get; init; }

    public BrowserNewContextOptions ToOptions(Uri address) => new()
    {
        BaseURL = address.AbsoluteUri,
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = ForcedColours ? Microsoft.Playwright.ForcedColors.Active : Microsoft.Playwright.ForcedColors.None,
        JavaScriptEnabled = JavaScript,
        BypassCSP = IgnorePolicy,
        Locale = "de-DE",
        ReducedMotion = ReducedMotion.Reduce,
    };

    public override string ToString() =>
        $"{Width} px, {(ForcedColours ? "forced colours" : Dark ? "dark" : "light")}{(JavaScript ? "" : ", no JavaScript")}";
}
