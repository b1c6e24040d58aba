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

    public static string Title(MailCheckStep step) => step switch
    {
        MailCheckStep.Name => "Name des Mailservers",
        MailCheckStep.Connection => "Verbindung",
        MailCheckStep.Encryption => "Verschlüsselung und Zertifikat",
        MailCheckStep.SignIn => "Anmeldung",
        MailCheckStep.Sender => "Absenderadresse",
    };

    public static (string Word, string Badge) Verdict(MailCheckResult result) => result switch
    {
        MailCheckResult.Good => ("in Ordnung", "badge--good"),
        MailCheckResult.Failed => ("gescheitert", "badge--bad"),
        MailCheckResult.NotWanted => ("nicht verlangt", "badge--quiet"),
        MailCheckResult.NotReached => ("nicht erreicht", "badge--quiet"),
    };

    public string Sentence(MailCheckLine line) => (line.Step, line.Result) switch
    {
        (_, MailCheckResult.NotReached) => "Zuerst muss der Schritt davor gelingen.",
        (_, MailCheckResult.NotWanted) => "Die Einstellungen verzichten darauf.",
        (MailCheckStep.Name, MailCheckResult.Good) => $"{Options.Host} hat eine Adresse.",
        (MailCheckStep.Name, _) =>
            $"Zu {Options.Host} findet sich keine Adresse. Stimmt Mail:Host, und erreicht diese Maschine ihren Namensdienst?",
        (MailCheckStep.Connection, MailCheckResult.Good) => $"Auf Port {Options.PortOrUsual} nimmt jemand ab.",
        (MailCheckStep.Connection, _) =>
            $"Auf Port {Options.PortOrUsual} nimmt niemand ab. Stimmt Mail:Port, und lässt die Firewall die Verbindung hinaus?",
        (MailCheckStep.Encryption, MailCheckResult.Good) => "Die Verbindung ist geschützt, dem Zertifikat ist zu trauen.",
        (MailCheckStep.Encryption, _) =>
            "Die Verbindung lässt sich nicht schützen. Passt Mail:Security zum Port, ist das Zertifikat gültig und auf den Namen in "
            + "Mail:Host ausgestellt?",
        (MailCheckStep.SignIn, MailCheckResult.Good) => "Benutzername und Passwort stimmen.",
        (MailCheckStep.SignIn, _) =>
            "Der Mailserver lässt uns nicht herein. Stimmen Mail:UserName und Mail:Password, und darf dieses Konto über SMTP senden?",
        (MailCheckStep.Sender, MailCheckResult.Good) => $"Briefe von {Options.FromAddress} werden angenommen.",
        (MailCheckStep.Sender, _) =>
            $"Briefe von {Options.FromAddress} werden nicht angenommen. Darf dieses Konto mit der Adresse aus Mail:FromAddress senden?",
    };
}
