namespace GeScheiterWeiter.Editions.Readability;

/// <summary>
/// What the rules of Leichte Sprache (DIN SPEC 33429, Netzwerk Leichte Sprache) ask of a text, and a program can look for.
/// </summary>
public enum EasyLanguageRule
{
    LongSentence,
    SeveralStatements,
    LongWord,
    Passive,
    Subjunctive,
    Negation,
    NumberWord,
    RomanNumeral,
    LargeNumber,
    Percentage,
    Abbreviation,
}
