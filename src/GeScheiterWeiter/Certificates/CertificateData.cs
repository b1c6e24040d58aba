using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Certificates;

/// <summary>Of a certificate only the moment is kept: code and file are worked out anew each time.</summary>
internal sealed class CertificateData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Certificates = new("Teilnahmebescheinigung", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die da waren und sich das bescheinigen lassen",
        Purpose = "Bescheinigen, dass jemand da war",
        Basis = LegalBasis.Request,
        SeenBy = "Organisator:innen und die Person selbst",
    };

    public void Describe(DataMap map) =>
        map.Rows<Registration>(Certificates, RegistrationData.WithRegistration)
            .Hold("Dass und wann sich jemand eine Bescheinigung ausgestellt hat, nicht die Bescheinigung selbst",
                r => r.CertificateIssuedUtc);
}
