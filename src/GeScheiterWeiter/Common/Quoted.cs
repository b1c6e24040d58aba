namespace GeScheiterWeiter.Common;

/// <summary>A name or title in quotation marks. Marks within it go the other way: „Wie ‚agil‘ wir waren“.</summary>
public static class Quoted
{
    public static string Of(string? text) => $"„{string.Concat((text ?? "").Select(Inner))}“";

    private static char Inner(char mark) => mark switch
    {
        '„' => '‚',
        '“' or '”' => '‘',
        '‚' => '„',
        '‘' => '“',
        _ => mark,
    };
}
