using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Web.Organizers.Outbox.List;

namespace GeScheiterWeiter.Web.Tests.Organizers.Outbox.List;

public sealed class ServerAnswerTests
{
    [Theory]
    [InlineData("550 5.1.1 no such user", "Der Mailserver von stadt.example lehnt ab: Dieses Postfach gibt es nicht.")]
    [InlineData("552 5.2.2 over quota", "Der Mailserver von stadt.example lehnt ab: Das Postfach ist voll.")]
    [InlineData("550 Mailbox full", "Der Mailserver von stadt.example lehnt ab: Das Postfach ist voll.")]
    [InlineData(
        "451 4.7.1 greylisted",
        "Der Mailserver von stadt.example vertröstet uns: Er kennt uns noch nicht und will, dass wir es später noch einmal versuchen.")]
    [InlineData("554 5.7.1 relay denied", "Der Mailserver von stadt.example lehnt ab: Seine Regeln lassen unseren Brief nicht durch.")]
    [InlineData(
        "550 5.7.26 DMARC",
        "Der Mailserver von stadt.example lehnt ab: Die Prüfung unserer Absenderdomain (SPF, DKIM, DMARC) ist fehlgeschlagen.")]
    [InlineData("421 closing", "Der Mailserver von stadt.example vertröstet uns: Er macht gerade Pause.")]
    [InlineData("connect: Connection refused", "Unser Mailserver ist nicht zu erreichen.")]
    [InlineData("connect: 554 5.7.1 blocked", "Unser Mailserver weist uns gleich zu Beginn ab.")]
    [InlineData("login: 535", "Unser Mailserver lässt uns nicht herein: Meist stimmen Benutzername oder Passwort nicht.")]
    [InlineData("smtputf8: no", "Unser Mailserver kann nicht an Adressen mit Umlauten vor dem @ schreiben.")]
    [InlineData(
        "never made: FormatException",
        "Dieser Brief ließ sich nicht schreiben: Ein Fehler auf unserer Seite, oder mit der Adresse stimmt etwas nicht. "
        + "Die Einzelheiten stehen im Protokoll.")]
    [InlineData(
        "letter: FormatException: no e-mail address",
        "Aus diesem Brief lässt sich keine E-Mail machen: Meist stimmt etwas mit der Adresse nicht. Die Einzelheiten stehen im Protokoll.")]
    [InlineData("broken: gone", "Die Verbindung ist mitten im Brief abgerissen.")]
    [InlineData("", "Der Mailserver von stadt.example hat etwas geantwortet, das wir nicht deuten können.")]
    public void The_answer_is_put_into_plain_words(string answer, string words) =>
        Assert.Equal(words, ServerAnswer.InWords(answer, "ada@stadt.example"));

    [Theory]
    [InlineData("5.1.1", "Der Mailserver von stadt.example hat den Brief zurückgehen lassen: Dieses Postfach gibt es nicht.")]
    [InlineData(
        "4.4.7", "Der Mailserver von stadt.example hat den Brief zurückgehen lassen: Der Brief konnte zu lange nicht zugestellt werden.")]
    [InlineData("5.0.0", "Der Mailserver von stadt.example hat den Brief zurückgehen lassen: Einen verständlichen Grund nennt er nicht.")]
    public void What_a_report_says_is_put_into_plain_words(string status, string words) =>
        Assert.Equal(words, ServerAnswer.InWords(status, "250 ok", "ada@stadt.example"));

    [Fact]
    public void Whatever_fails_on_our_side_has_words_of_its_own()
    {
        var prefixes = typeof(AnswerPrefix).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();

        var words = prefixes.Select(prefix => ServerAnswer.InWords($"{prefix}: 550 5.1.1 what went wrong", "ada@stadt.example")).ToList();

        Assert.Equal(prefixes.Count, words.Distinct().Count());
        Assert.All(words, line => Assert.DoesNotContain("stadt.example", line, StringComparison.Ordinal));
    }
}
