namespace GeScheiterWeiter.Common;

/// <summary>A dash belongs to the word before it: it never begins a line.</summary>
public static class Dashes
{
    public static string Held(string text) => text.Replace(" – ", "\u00a0– ", StringComparison.Ordinal);
}
