using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Pages;

internal sealed class PageData : IHoldsPersonalData
{
    private static readonly ProcessingActivity Imprint = new("Impressum und Ansprechpersonen", PeopleGroup.Organizers)
    {
        Whose = "wer die Website betreibt und dafür ansprechbar ist",
        Purpose = "Sagen, wer verantwortlich ist",
        Basis = LegalBasis.LegalObligation,
        SeenBy = "alle, die die Website lesen",
        Recipients = "alle, die die Website lesen",
    };

    public void Describe(DataMap map)
    {
        map.Rows<OperatorDetails>(Imprint, RetentionPeriod.Deleted("sobald die Leitung sie ändert oder leert"))
            .Hold("Name, Anschrift, Vertretung", o => o.Name, o => o.PostalAddress, o => o.RepresentedBy)
            .Hold("E-Mail-Adresse und Telefonnummer", o => o.Email, o => o.Phone)
            .Hold("Register und Umsatzsteuer-ID", o => o.RegisterEntry, o => o.VatId)
            .Hold("Kontakte für Datenschutz und Barrierefreiheit", o => o.DataProtectionContact, o => o.AccessibilityContact)
            .Frame(o => o.Id, o => o.Version);
        map.NotPersonal<OperatorDetails>(
            "Behörden, wessen Recht gilt, wann die Barrierefreiheit geprüft wurde, und welche Angabe das Gesetz nicht verlangt",
            o => o.SupervisoryAuthority, o => o.AccessibilityEnforcementBody, o => o.Jurisdiction, o => o.AccessibilityReviewedOn,
            o => o.HasNoRepresentative, o => o.HasNoPhone,
            o => o.HasNoRegisterEntry, o => o.HasNoVatId, o => o.HasNoEnforcementBody);
        map.NotPersonal<FixedPageVersion>(
            "frühere Fassungen von Verhaltenskodex und Datenschutz", v => v.Slug, v => v.Number, v => v.Source, v => v.SinceUtc);
        map.NotPersonal<FixedPage>("öffentlicher Text der Website", p => p.Slug, p => p.Text, p => p.UpdatedUtc, p => p.Version);
        map.DoNotFind<OperatorDetails>("Die Angaben zum Betreiber stehen im Impressum.");
    }
}
