using GeScheiterWeiter.Mail.Smtp;

namespace GeScheiterWeiter.Web.Organizers.Outbox.ServerCheck;

/// <summary>What a step of the check means, and what to do about it: one sentence for each cause.</summary>
public static class ServerCheckWords
{
    private const int UsualTlsPort = 465;

    public static string Title(MailCheckStep step) => step switch
    {
        MailCheckStep.Name => "Name des Mailservers",
        MailCheckStep.Connection => "Verbindung",
        MailCheckStep.Greeting => "Begrüßung",
        MailCheckStep.Encryption => "Verschlüsselung und Zertifikat",
        MailCheckStep.SignIn => "Anmeldung",
        MailCheckStep.Sender => "Absenderadresse",
    };

    public static string Good(MailCheckStep step, MailOptions options) => step switch
    {
        MailCheckStep.Name => $"{options.Host} hat eine Adresse.",
        MailCheckStep.Connection => $"Auf Port {options.PortOrUsual} nimmt jemand ab.",
        MailCheckStep.Greeting => "Dort meldet sich ein Mailserver und lässt uns ausreden.",
        MailCheckStep.Encryption => "Die Verbindung ist geschützt, dem Zertifikat ist zu trauen.",
        MailCheckStep.SignIn => "Benutzername und Passwort stimmen.",
        MailCheckStep.Sender => $"Briefe von {options.FromAddress} werden angenommen.",
    };

    public static string Failed(MailCheckStep step, MailCheckCause cause, MailOptions options) => step switch
    {
        MailCheckStep.Name => OfName(cause, options),
        MailCheckStep.Connection => OfConnection(cause, options),
        MailCheckStep.Greeting => OfGreeting(cause, options),
        MailCheckStep.Encryption => OfEncryption(cause, options),
        MailCheckStep.SignIn => OfSignIn(cause),
        MailCheckStep.Sender => OfSender(cause, options),
    };

    private static string OfName(MailCheckCause cause, MailOptions options) => cause switch
    {
        MailCheckCause.Silent => "Der Namensdienst antwortet nicht. Erreicht diese Maschine ihn?",
        _ => $"Zu {options.Host} findet sich keine Adresse. Stimmt Mail:Host, und erreicht diese Maschine ihren Namensdienst?",
    };

    private static string OfConnection(MailCheckCause cause, MailOptions options) => cause switch
    {
        MailCheckCause.NobodyListens => $"Auf Port {options.PortOrUsual} nimmt niemand ab. Stimmt Mail:Port?",
        MailCheckCause.Silent =>
            $"Auf Port {options.PortOrUsual} antwortet niemand, auch nicht mit Nein. Meist lässt eine Firewall die Verbindung "
            + "nicht hinaus.",
        _ => $"Zu {options.Host} führt von dieser Maschine kein Weg. Hat sie ein Netz, und lässt die Firewall die Verbindung hinaus?",
    };

    private static string OfGreeting(MailCheckCause cause, MailOptions options) => cause switch
    {
        MailCheckCause.NotNow =>
            "Der Mailserver ist da, nimmt aber gerade niemanden an. Meist sind ihm die Verbindungen zu viele, oder er wird gewartet: "
            + "Versuchen Sie es in einigen Minuten noch einmal.",
        MailCheckCause.Refused =>
            "Der Mailserver weist uns ab, noch ehe es um Briefe geht. Meist steht die Adresse dieser Maschine auf einer Sperrliste "
            + "oder nicht auf der Liste der erlaubten: Fragen Sie, wer ihn betreibt.",
        MailCheckCause.Dropped =>
            "Der Mailserver nimmt ab und legt ohne ein Wort wieder auf. Meist lässt er diese Maschine nicht zu, oder er spricht auf diesem "
            + "Port sofort verschlüsselt.",
        MailCheckCause.Silent when options.Security != MailSecurity.Tls =>
            $"Jemand nimmt ab und sagt nichts. Spricht er auf diesem Port sofort verschlüsselt (üblich: {UsualTlsPort}), setzen Sie "
            + "Mail:Security auf Tls.",
        MailCheckCause.Silent =>
            "Die Verbindung ist verschlüsselt, aber niemand sagt etwas. Läuft dort ein Mailserver, der gerade überlastet ist?",
        MailCheckCause.NoMailServer => "Dort meldet sich jemand, aber kein Mailserver. Stimmen Mail:Host und Mail:Port?",
        _ => "Das Gespräch mit dem Mailserver ist an der Begrüßung gescheitert.",
    };

    private static string OfEncryption(MailCheckCause cause, MailOptions options) => cause switch
    {
        MailCheckCause.NotOffered =>
            "Der Mailserver bietet kein STARTTLS an, und unverschlüsselt schicken wir nichts. Stimmt der Port, oder spricht er auf einem "
            + $"anderen sofort verschlüsselt (üblich: {UsualTlsPort}, mit Mail:Security Tls)?",
        MailCheckCause.NoTls when options.Security == MailSecurity.Tls =>
            "Auf diesem Port wird nicht sofort verschlüsselt gesprochen. Beginnt das Gespräch dort offen, setzen Sie Mail:Security "
            + "auf StartTls.",
        MailCheckCause.NoTls => "Auf eine gemeinsame Verschlüsselung können wir uns nicht einigen, oder der Mailserver bricht dabei ab.",
        MailCheckCause.CertificateUntrusted =>
            "Für das Zertifikat bürgt niemand, dem diese Maschine traut. Ist es das richtige, tragen Sie seinen Fingerabdruck als "
            + "Mail:CertificateSha256 ein.",
        MailCheckCause.CertificateOfAnotherName =>
            $"Das Zertifikat ist nicht auf {options.Host} ausgestellt. Tragen Sie in Mail:Host den Namen ein, auf den es lautet.",
        MailCheckCause.CertificateOutOfTime =>
            "Das Zertifikat ist abgelaufen oder noch nicht gültig. Es muss erneuert werden; geht die Uhr dieser Maschine richtig?",
        MailCheckCause.NotNow => "Der Mailserver will gerade nicht verschlüsseln. Versuchen Sie es in einigen Minuten noch einmal.",
        MailCheckCause.Refused => "Der Mailserver lehnt es ab, zu verschlüsseln, obwohl er es anbietet. Fragen Sie, wer ihn betreibt.",
        MailCheckCause.Dropped => "Der Mailserver bricht ab, während wir verschlüsseln.",
        MailCheckCause.Silent => "Der Mailserver verstummt, während wir verschlüsseln.",
        _ => "Die Verbindung lässt sich nicht schützen.",
    };

    private static string OfSignIn(MailCheckCause cause) => cause switch
    {
        MailCheckCause.NotOffered =>
            "Der Mailserver bietet keine Anmeldung an, die wir können. Braucht er keine, lassen Sie Mail:UserName weg.",
        MailCheckCause.NotNow => "Der Mailserver kann die Anmeldung gerade nicht prüfen. Versuchen Sie es in einigen Minuten noch einmal.",
        MailCheckCause.Dropped =>
            "Der Mailserver legt bei der Anmeldung auf. Nach mehreren falschen Passwörtern sperren manche für eine Weile.",
        MailCheckCause.Silent => "Der Mailserver verstummt bei der Anmeldung.",
        _ => "Der Mailserver lässt uns nicht herein. Stimmen Mail:UserName und Mail:Password, und darf dieses Konto über SMTP senden?",
    };

    private static string OfSender(MailCheckCause cause, MailOptions options) => cause switch
    {
        MailCheckCause.NotNow => $"Briefe von {options.FromAddress} werden gerade nicht angenommen. Versuchen Sie es später noch einmal.",
        MailCheckCause.Dropped => $"Der Mailserver legt auf, sobald ein Brief von {options.FromAddress} kommen soll.",
        MailCheckCause.Silent => $"Der Mailserver verstummt, sobald ein Brief von {options.FromAddress} kommen soll.",
        _ => $"Briefe von {options.FromAddress} werden nicht angenommen. Darf dieses Konto mit der Adresse aus Mail:FromAddress senden?",
    };
}
