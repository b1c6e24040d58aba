using GeScheiterWeiter.Common.Time;

namespace GeScheiterWeiter.Pages;

/// <summary>One detail about the operator that the fixed pages speak of.</summary>
/// <param name="Placeholder">How a text asks for it, between double braces: <c>{{Anschrift}}</c>.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Value">Reads it; empty when nobody has filled it in.</param>
/// <param name="DoesNotApply">Reads whether the law does not ask it of this operator; null where it asks it of everybody.</param>
public sealed record OperatorField(
    string Placeholder, string Label, Func<OperatorDetails, string> Value, Func<OperatorDetails, bool>? DoesNotApply = null)
{
    public static readonly IReadOnlyList<OperatorField> All =
    [
        new("Name", "Name des Betreibers", o => o.Name),
        new("Anschrift", "Anschrift", o => o.PostalAddress),
        new("Vertretung", "Vertretungsberechtigte Person", o => o.RepresentedBy, o => o.HasNoRepresentative),
        new("E-Mail", "E-Mail-Adresse", o => o.Email),
        new("Telefon", "Telefonnummer", o => o.Phone, o => o.HasNoPhone),
        new("Registereintrag", "Registergericht und Registernummer", o => o.RegisterEntry, o => o.HasNoRegisterEntry),
        new("Umsatzsteuer-ID", "Umsatzsteuer-Identifikationsnummer", o => o.VatId, o => o.HasNoVatId),
        new("Datenschutzkontakt", "Kontakt für den Datenschutz", o => o.DataProtectionContact),
        new("Aufsichtsbehörde", "Zuständige Datenschutz-Aufsichtsbehörde", o => o.SupervisoryAuthority),
        new("Kontakt Barrierefreiheit", "Kontakt für Barrierefreiheit", o => o.AccessibilityContact),
        new(
            "Durchsetzungsstelle", "Durchsetzungsstelle für Barrierefreiheit", o => o.EnforcementBody, o => o.HasNoEnforcementBody),
        new("Zuletzt geprüft", "Letzte Prüfung der Barrierefreiheit", o => GermanDay.Words(o.AccessibilityLastReviewed)),
    ];

    public string Token => "{{" + Placeholder + "}}";

    public bool IsMissingIn(OperatorDetails details) => string.IsNullOrWhiteSpace(Value(details));

    /// <summary>There is nothing to say, and nobody asks. What stands there all the same is said.</summary>
    public bool IsNeedlessIn(OperatorDetails details) => IsMissingIn(details) && DoesNotApply?.Invoke(details) == true;

    /// <summary>The law wants it said, and nobody has.</summary>
    public bool IsGapIn(OperatorDetails details) => IsMissingIn(details) && !IsNeedlessIn(details);
}
