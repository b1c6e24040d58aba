using GeScheiterWeiter.Mail.Smtp;

namespace GeScheiterWeiter.Web.Organizers.Outbox.ServerCheck;

/// <param name="Options">The settings; the page never shows the password.</param>
/// <param name="Lines">Null before the check.</param>
public sealed record ServerCheckPage(MailOptions Options, IReadOnlyList<MailCheckLine>? Lines)
{
    public string Protection => Options.Security switch
    {
        MailSecurity.StartTls => "STARTTLS (beginnt offen, wird vor dem ersten Brief verschlüsselt)",
        MailSecurity.Tls => "TLS (von Anfang an verschlüsselt)",
        MailSecurity.None => "keine (nur für einen Mailserver auf derselben Maschine)",
    };

    public static (string Word, string Badge) Verdict(MailCheckResult result) => result switch
    {
        MailCheckResult.Good => ("in Ordnung", "badge--good"),
        MailCheckResult.Failed => ("gescheitert", "badge--bad"),
        MailCheckResult.NotWanted => ("nicht verlangt", "badge--quiet"),
        MailCheckResult.NotReached => ("nicht erreicht", "badge--quiet"),
    };

    public string Sentence(MailCheckLine line) => line.Result switch
    {
        MailCheckResult.NotReached => "Zuerst muss der Schritt davor gelingen.",
        MailCheckResult.NotWanted => "Die Einstellungen verzichten darauf.",
        MailCheckResult.Good => ServerCheckWords.Good(line.Step, Options),
        MailCheckResult.Failed => ServerCheckWords.Failed(line.Step, line.Cause ?? MailCheckCause.Other, Options),
    };
}
