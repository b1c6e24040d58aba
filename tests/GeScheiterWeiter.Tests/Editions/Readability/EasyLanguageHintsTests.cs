using System.Diagnostics;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Readability;
using GeScheiterWeiter.Pages;

namespace GeScheiterWeiter.Tests.Editions.Readability;

public sealed class EasyLanguageHintsTests
{
    [Theory]
    [InlineData(
        EasyLanguageRule.LongSentence,
        "Bei unserer Veranstaltung erzählen zwei Menschen aus einem Amt ganz ehrlich von ihrer schweren Arbeit.", "Bei unserer")]
    [InlineData(EasyLanguageRule.SeveralStatements, "Der Abend kostet nichts. Sie können kommen.", "Der Abend")]
    [InlineData(EasyLanguageRule.SeveralStatements, "Sie bekommen einen Brief, wenn ein Platz frei ist.", "Sie bekommen")]
    [InlineData(EasyLanguageRule.SeveralStatements, "Wir sprechen mit Menschen, die in einem Amt arbeiten.", "Wir sprechen")]
    [InlineData(EasyLanguageRule.SeveralStatements, "Der Abend ist im Internet; er kostet kein Geld.", "Der Abend")]
    [InlineData(EasyLanguageRule.LongWord, "Das ist unsere Datenschutzerklärung.", "Datenschutzerklärung")]
    [InlineData(EasyLanguageRule.LongWord, "Hier arbeiten Organisator:innen.", "Organisator:innen")]
    [InlineData(EasyLanguageRule.Passive, "Sie werden von uns eingeladen.", "werden … eingeladen")]
    [InlineData(EasyLanguageRule.Passive, "Der Platz wird vergeben und bezahlt.", "wird … bezahlt")]
    [InlineData(EasyLanguageRule.Passive, "Der Abend wurde abgesagt.", "wurde … abgesagt")]
    [InlineData(EasyLanguageRule.Passive, "Wird der Abend moderiert?", "Wird … moderiert")]
    [InlineData(EasyLanguageRule.Passive, "Das ist beschlossen worden.", "worden … beschlossen")]
    [InlineData(EasyLanguageRule.Subjunctive, "Vielleicht könnte es regnen.", "könnte")]
    [InlineData(EasyLanguageRule.Subjunctive, "Würden Sie gern kommen?", "Würden")]
    [InlineData(EasyLanguageRule.Negation, "Der Abend kostet nichts.", "nichts")]
    [InlineData(EasyLanguageRule.Negation, "Sie brauchen keinen Ausweis.", "keinen")]
    [InlineData(EasyLanguageRule.NumberWord, "Es kommen fünf Menschen.", "fünf")]
    [InlineData(EasyLanguageRule.RomanNumeral, "Das steht in Teil III.", "III")]
    [InlineData(EasyLanguageRule.LargeNumber, "Es waren 14.795 Menschen da.", "14.795")]
    [InlineData(EasyLanguageRule.LargeNumber, "Das hat 250000 Euro gekostet.", "250000")]
    [InlineData(EasyLanguageRule.LargeNumber, "Das hat Millionen gekostet.", "Millionen")]
    [InlineData(EasyLanguageRule.Percentage, "Das sind 12,5 % der Menschen.", "12,5 %")]
    [InlineData(EasyLanguageRule.Percentage, "Das sind zehn Prozent.", "Prozent")]
    [InlineData(EasyLanguageRule.Abbreviation, "Sie arbeiten z. B. in einem Amt.", "z. B.")]
    [InlineData(EasyLanguageRule.Abbreviation, "Sie brauchen ca. 1 Stunde.", "ca.")]
    [InlineData(EasyLanguageRule.Abbreviation, "Das Gesetz heißt OZG.", "OZG")]
    public void What_is_hard_to_read_is_found_with_its_words(EasyLanguageRule rule, string text, string excerpt) =>
        Assert.Contains(
            EasyLanguageHints.Of(text), hint => hint.Rule == rule && hint.Excerpt.StartsWith(excerpt, StringComparison.Ordinal));

    [Theory]
    [InlineData("Der Abend ist am Dienstag, 12. Januar 2027.")]
    [InlineData("Der Abend ist am 12.01.2027.")]
    [InlineData("Von 18:00 Uhr bis 19:30 Uhr.")]
    [InlineData("Er beginnt um 18.30 Uhr.")]
    [InlineData("## Wann ist der Abend?")]
    [InlineData("- Ein Computer")]
    [InlineData("3. Klicken Sie auf den Knopf.")]
    [InlineData("**Schritt 1:** Öffnen Sie die Seite.")]
    [InlineData("Hier ist die [Anmeldung](https://www.gescheiterweiter.de/ausgaben/sonderedition/anmelden?von=leichte-sprache).")]
    [InlineData("Oder hier: https://www.gescheiterweiter.de/eine-sehr-lange-adresse-mit-vielen-woertern")]
    [InlineData("Schreiben Sie an kontakt-fuer-barrierefreiheit@verwaltung.example.")]
    [InlineData("Rufen Sie an: 030 12345678.")]
    [InlineData("Rufen Sie an: +49 228 1234567.")]
    [InlineData("Das ist die Warte·liste.")]
    [InlineData("Wir reden über Barriere·freiheit und die Gebärden-Sprache.")]
    [InlineData("Wird ein Platz frei?")]
    [InlineData("Wir werden Ihnen schreiben.")]
    [InlineData("Wir werden gegen 18 Uhr gehen.")]
    [InlineData("Bringen Sie den Hund, die Katze und das Pferd mit.")]
    [InlineData("Der Abend kostet **nichts**.")]
    [InlineData("Eine Person hat 1 Platz.")]
    [InlineData("Sie brauchen einen PC.")]
    [InlineData("> Ich habe viel gelernt.")]
    [InlineData("---")]
    [InlineData("")]
    public void What_is_easy_is_left_alone(string text) => Assert.Empty(EasyLanguageHints.Of(text));

    [Fact]
    public void A_real_text_is_told_line_by_line()
    {
        const string text = """
            ## Über die Sonderedition

            In der Sonderedition wird von Veränderungsprozessen erzählt, die in ca. 5 Ämtern stattgefunden haben.
            Der Abend kostet nichts.

            - Sie brauchen zwei Dinge: einen Computer und Zeit.
            - Vielleicht könnten Sie auch eine Kamera mitbringen.
            """;

        Assert.Equal(
            [
                (3, EasyLanguageRule.LongSentence), (3, EasyLanguageRule.Passive), (3, EasyLanguageRule.SeveralStatements),
                (3, EasyLanguageRule.LongWord), (3, EasyLanguageRule.Abbreviation), (4, EasyLanguageRule.Negation),
                (6, EasyLanguageRule.NumberWord), (7, EasyLanguageRule.Subjunctive),
            ],
            EasyLanguageHints.Of(text).Select(hint => (hint.Line, hint.Rule)));
    }

    /// <summary>Its first lines are labels and what follows on one line: those are the only ones the rules stop at.</summary>
    [Fact]
    public void The_text_that_ships_with_the_site_is_mostly_left_alone()
    {
        var text = FixedPageKind.EasyLanguage.ShippedMarkdown();

        var hints = EasyLanguageHints.Of(text);

        Assert.DoesNotContain(
            hints, hint => hint.Rule is not (EasyLanguageRule.Negation or EasyLanguageRule.SeveralStatements or EasyLanguageRule.LongWord));
        Assert.True(hints.Count * 6 < text.Split('\n').Length, string.Join('\n', hints));
    }

    [Fact]
    public void Every_rule_has_a_name_and_an_advice()
    {
        var rules = Enum.GetValues<EasyLanguageRule>();

        Assert.Distinct(rules.Select(rule => rule.Name()));
        Assert.Distinct(rules.Select(rule => rule.Advice()));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("a@")]
    [InlineData(", die so ")]
    [InlineData("**nicht")]
    [InlineData("1.000 ")]
    [InlineData("wird ge ")]
    [InlineData("x\n")]
    public void The_longest_text_is_looked_through_in_a_moment(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Edition.MaxTextLength / piece.Length));
        var watch = Stopwatch.StartNew();

        var hints = EasyLanguageHints.Of(text);

        Assert.All(hints, hint => Assert.InRange(hint.Excerpt.Length, 1, 90));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
