namespace GeScheiterWeiter.Editions.Readability;

/// <summary>What a hint is called, and what to do.</summary>
public static class EasyLanguageWords
{
    public static string Name(this EasyLanguageRule rule) => rule switch
    {
        EasyLanguageRule.LongSentence => "Lange Sätze",
        EasyLanguageRule.SeveralStatements => "Mehrere Aussagen in einer Zeile",
        EasyLanguageRule.LongWord => "Lange Wörter",
        EasyLanguageRule.Passive => "Passiv",
        EasyLanguageRule.Subjunctive => "Konjunktiv",
        EasyLanguageRule.Negation => "Verneinungen",
        EasyLanguageRule.NumberWord => "Zahlen als Wort",
        EasyLanguageRule.RomanNumeral => "Römische Zahlen",
        EasyLanguageRule.LargeNumber => "Große Zahlen",
        EasyLanguageRule.Percentage => "Prozente",
        EasyLanguageRule.Abbreviation => "Abkürzungen",
    };

    public static string Advice(this EasyLanguageRule rule) => rule switch
    {
        EasyLanguageRule.LongSentence => $"Mehr als {SentenceRules.MostWords} Wörter: Machen Sie kürzere Sätze daraus.",
        EasyLanguageRule.SeveralStatements => "Schreiben Sie jede Aussage als eigenen Satz in eine eigene Zeile.",
        EasyLanguageRule.LongWord =>
            "Nehmen Sie ein kürzeres Wort. Oder zeigen Sie mit Bindestrich oder Mediopunkt, woraus es besteht: Barriere·freiheit.",
        EasyLanguageRule.Passive => "Sagen Sie, wer etwas tut: „Wir laden Sie ein“ statt „Sie werden eingeladen“.",
        EasyLanguageRule.Subjunctive => "Sagen Sie, was ist. Statt „könnte“ hilft oft „vielleicht“.",
        EasyLanguageRule.Negation =>
            "Sagen Sie lieber, was ist oder was man tun kann. Muss es eine Verneinung sein, heben Sie das Wort hervor: **nicht**.",
        EasyLanguageRule.NumberWord => "Schreiben Sie Zahlen mit Ziffern: 3 statt drei.",
        EasyLanguageRule.RomanNumeral => "Schreiben Sie Zahlen mit Ziffern, die alle kennen: 3 statt III.",
        EasyLanguageRule.LargeNumber => "Große Zahlen kann man sich schwer vorstellen. Schreiben Sie zum Beispiel „viele Menschen“.",
        EasyLanguageRule.Percentage => "Schreiben Sie zum Beispiel „die Hälfte“ oder „1 von 10 Menschen“.",
        EasyLanguageRule.Abbreviation => "Schreiben Sie das Wort aus, oder erklären Sie es.",
    };
}
