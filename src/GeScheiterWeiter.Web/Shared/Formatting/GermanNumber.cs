using System.Globalization;

namespace GeScheiterWeiter.Web.Shared.Formatting;

public static class GermanNumber
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>"100.000"</summary>
    public static string Words(int number) => number.ToString("N0", German);

    /// <summary>"1 Anmeldung", "2 Anmeldungen"</summary>
    public static string Words(int number, string one, string many) => $"{Words(number)} {(number == 1 ? one : many)}";
}
