namespace GeScheiterWeiter.Common;

public static class GermanNumber
{
    /// <summary>"100.000"</summary>
    public static string Words(int number) => number.ToString("N0", GermanCulture.Instance);

    /// <summary>"1 Anmeldung", "2 Anmeldungen"</summary>
    public static string Words(int number, string one, string many) => $"{Words(number)} {(number == 1 ? one : many)}";
}
