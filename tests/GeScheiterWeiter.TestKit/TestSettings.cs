namespace GeScheiterWeiter.TestKit;

/// <summary>The settings every test world begins with.</summary>
public static class TestSettings
{
    /// <summary>Where the site claims to be found. Deliberately not where it listens: whatever leaves the site must use this.</summary>
    public static readonly Uri BaseUrl = new("https://www.gescheiterweiter.test");

    /// <summary>All tests come from one address.</summary>
    public static readonly Dictionary<string, string?> RateLimits = new()
    {
        ["RateLimits:PerAddress"] = "1000000",
        ["RateLimits:PerNetwork"] = "1000000",
    };

    public static readonly Dictionary<string, string?> Mail = new()
    {
        ["Mail:Host"] = "mail.gescheiterweiter.test",
        ["Mail:FromAddress"] = "post@gescheiterweiter.test",
        ["Mail:FromName"] = "GeScheiterWeiter",
        ["Mail:ReplyTo"] = "team@gescheiterweiter.test",
    };
}
