using GeScheiterWeiter.Certificates;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Attendees.MyCertificate;

public enum CertificateNews
{
    None,
    Issued,
    OtherName,
}

/// <param name="Token">Of the registration.</param>
/// <param name="Registration">With its edition.</param>
/// <param name="Certificate">Null for whoever may have none.</param>
/// <param name="Check">Where its code is checked.</param>
/// <param name="NowUtc">Now.</param>
/// <param name="News">What has just been done.</param>
public sealed record MyCertificatePage(
    string Token, Registration Registration, Certificate? Certificate, Uri Check, DateTime NowUtc, CertificateNews News)
{
    public Edition Edition => Registration.Edition;

    public string? Told => News switch
    {
        CertificateNews.None => null,
        CertificateNews.Issued => "Ihre Bescheinigung ist ausgestellt.",
        CertificateNews.OtherName => "Ihr Name wurde inzwischen geändert. Bitte sehen Sie noch einmal hin.",
    };

    /// <summary>Why there is none, in two sentences.</summary>
    public string WhyNot
    {
        get
        {
            if (!Edition.TakesPlace)
                return "Diese Ausgabe findet nicht statt. Deshalb gibt es keine Bescheinigung.";
            return NowUtc < Edition.EndUtc
                ? "Die Bescheinigung gibt es, wenn der Abend vorbei ist. Kommen Sie am Abend über Ihre persönliche Seite in den Raum, "
                    + "wissen wir, dass Sie da waren."
                : "Bei uns ist nicht angekommen, dass Sie dabei waren. Waren Sie da, zum Beispiel am Bildschirm von Kolleg:innen, dann "
                    + "antworten Sie bitte auf eine unserer E-Mails: Die Organisator:innen können es bestätigen.";
        }
    }
}
