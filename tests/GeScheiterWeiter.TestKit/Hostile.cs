namespace GeScheiterWeiter.TestKit;

/// <summary>Texts that must come out as the text they are, wherever they are shown.</summary>
public static class Hostile
{
    /// <summary>The attribute no element of any page may ever have.</summary>
    public const string Attribute = "data-hostile";

    /// <summary>Fits a name.</summary>
    public const string Name = "<b data-hostile>fett</b> \"'&amp; </script><script data-hostile>x()</script> [Klick](https://evil.example)";

    /// <summary>Fits a Markdown field.</summary>
    public const string Markdown =
        """
        <b data-hostile>roh</b>

        [Klick](javascript:alert(1)) ![Bild](https://evil.example/x.png) <script data-hostile>x()</script>

        <img src="https://evil.example/y.png" data-hostile onerror="x()">
        """;
}
