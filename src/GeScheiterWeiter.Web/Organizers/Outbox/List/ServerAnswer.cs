using System.Text.RegularExpressions;
using GeScheiterWeiter.Mail.Outbox;

namespace GeScheiterWeiter.Web.Organizers.Outbox.List;

/// <summary>Says in plain words what a mail server has answered or reported, or why it was never asked.</summary>
public static partial class ServerAnswer
{
    /// <param name="returnStatus">Why the letter came back; null where it did not.</param>
    /// <param name="answer">What a server said when the letter was handed over; null for nothing.</param>
    /// <param name="address">To whom.</param>
    public static string? InWords(string? returnStatus, string? answer, string address) => (returnStatus, answer) switch
    {
        ({ } status, _) => $"{ServerOf(address)} hat den Brief zurückgehen lassen: {Reason(status[2..], basic: "", answer: "")}.",
        (null, { } words) => InWords(words, address),
        _ => null,
    };

    public static string InWords(string answer, string address)
    {
        var server = ServerOf(address);
        return answer.Split(':')[0] switch
        {
            AnswerPrefix.Connect when Code().IsMatch(answer[(AnswerPrefix.Connect.Length + 1)..].TrimStart()) =>
                "Unser Mailserver weist uns gleich zu Beginn ab.",
            AnswerPrefix.Connect => "Unser Mailserver ist nicht zu erreichen.",
            AnswerPrefix.Tls =>
                "Die Verbindung zu unserem Mailserver lässt sich nicht schützen: Er bietet keine Verschlüsselung an, "
                + "oder seinem Zertifikat ist nicht zu trauen.",
            AnswerPrefix.Login => "Unser Mailserver lässt uns nicht herein: Meist stimmen Benutzername oder Passwort nicht.",
            AnswerPrefix.NoUnicode => "Unser Mailserver kann nicht an Adressen mit Umlauten vor dem @ schreiben.",
            AnswerPrefix.Broken => "Die Verbindung ist mitten im Brief abgerissen.",
            OutboxMail.NeverMade =>
                "Dieser Brief ließ sich nicht schreiben: Ein Fehler auf unserer Seite, oder mit der Adresse stimmt etwas nicht. "
                + "Die Einzelheiten stehen im Protokoll.",
            AnswerPrefix.Letter =>
                "Aus diesem Brief lässt sich keine E-Mail machen: Meist stimmt etwas mit der Adresse nicht. "
                + "Die Einzelheiten stehen im Protokoll.",
            AnswerPrefix.Bug => "Ein Fehler auf unserer Seite. Die Einzelheiten stehen im Protokoll.",
            _ when Code().Match(answer) is { Success: true } code => Said(server, code, answer),
            _ => $"{server} hat etwas geantwortet, das wir nicht deuten können.",
        };
    }

    private static string ServerOf(string address) => "Der Mailserver von " + address[(address.LastIndexOf('@') + 1)..];

    private static string Said(string server, Match code, string answer)
    {
        var verb = code.Groups["class"].Value == "5" ? "lehnt ab" : "vertröstet uns";
        return $"{server} {verb}: {Reason(code.Groups["detail"].Value, code.Groups["basic"].Value, answer)}.";
    }

    private static string Reason(string detail, string basic, string answer) => detail switch
    {
        "1.1" or "1.6" => "Dieses Postfach gibt es nicht",
        "1.2" or "1.10" => "Diese Domain nimmt keine E-Mail an",
        "1.3" => "Die Adresse ist so nicht zulässig",
        "1.7" or "1.8" => "Unsere Absenderadresse überzeugt ihn nicht",
        "2.1" => "Das Postfach ist stillgelegt",
        "2.2" => "Das Postfach ist voll",
        "2.3" or "3.4" => "Der Brief ist ihm zu groß",
        "3.1" => "Er hat keinen Platz mehr",
        "4.1" or "4.2" or "4.4" => "Der Server dahinter ist nicht zu erreichen",
        "4.7" => "Der Brief konnte zu lange nicht zugestellt werden",
        "7.1" when basic == "450" || basic == "451" => "Er kennt uns noch nicht und will, dass wir es später noch einmal versuchen",
        "7.0" or "7.1" or "7.2" => "Seine Regeln lassen unseren Brief nicht durch",
        "7.8" or "7.9" => "Die Anmeldung hat nicht geklappt",
        "7.20" or "7.21" or "7.23" or "7.24" or "7.25" or "7.26" =>
            "Die Prüfung unserer Absenderdomain (SPF, DKIM, DMARC) ist fehlgeschlagen",
        _ => Guess(basic, answer),
    };

    private static string Guess(string basic, string answer) => answer.ToLowerInvariant() switch
    {
        var words when words.Contains("full", StringComparison.Ordinal) || words.Contains("quota", StringComparison.Ordinal) =>
            "Das Postfach ist voll",
        var words when words.Contains("spam", StringComparison.Ordinal) || words.Contains("block", StringComparison.Ordinal) =>
            "Er hält unseren Brief für unerwünscht",
        var words when words.Contains("greylist", StringComparison.Ordinal) =>
            "Er kennt uns noch nicht und will, dass wir es später noch einmal versuchen",
        _ => basic switch
        {
            "421" => "Er macht gerade Pause",
            "450" => "Das Postfach ist gerade nicht zu erreichen",
            "452" => "Er hat gerade keinen Platz",
            "550" or "551" => "Dieses Postfach gibt es nicht, oder es nimmt unsere Briefe nicht an",
            "552" => "Das Postfach ist voll",
            "553" => "Die Adresse ist so nicht zulässig",
            _ => "Einen verständlichen Grund nennt er nicht",
        },
    };

    [GeneratedRegex(@"^(?<basic>(?<class>[45])\d\d)\b(?:[ -][45]\.(?<detail>\d{1,3}\.\d{1,3}))?")]
    private static partial Regex Code();
}
