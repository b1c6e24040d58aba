using System.Globalization;

namespace GeScheiterWeiter.Common;

/// <summary>How numbers, days and months are written for people.</summary>
public static class GermanCulture
{
    public static readonly CultureInfo Instance = CultureInfo.GetCultureInfo("de-DE");
}
