using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Pages.Operator;

/// <summary>Who is responsible for the site. Every field may stay empty; the pages say what is missing.</summary>
public sealed class OperatorForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Name des Betreibers"), MaxLength(OperatorDetails.MaxLineLength, ErrorMessage = TooLong)]
    public string? Name { get; set; }

    [Display(Name = "Anschrift"), MaxLength(OperatorDetails.MaxAddressLength, ErrorMessage = TooLong)]
    [Lines]
    public string? PostalAddress { get; set; }

    [Display(Name = "Vertretungsberechtigte Person"), MaxLength(OperatorDetails.MaxLineLength, ErrorMessage = TooLong)]
    public string? RepresentedBy { get; set; }

    [Display(Name = "Vertretungsberechtigte Person trifft nicht zu")]
    public bool HasNoRepresentative { get; set; }

    [Display(Name = "E-Mail-Adresse"), MaxLength(OperatorDetails.MaxLineLength, ErrorMessage = TooLong)]
    public string? Email { get; set; }

    [Display(Name = "Telefonnummer"), MaxLength(OperatorDetails.MaxLineLength, ErrorMessage = TooLong)]
    public string? Phone { get; set; }

    [Display(Name = "Telefonnummer trifft nicht zu")]
    public bool HasNoPhone { get; set; }

    [Display(Name = "Registergericht und Registernummer"), MaxLength(OperatorDetails.MaxLineLength, ErrorMessage = TooLong)]
    public string? RegisterEntry { get; set; }

    [Display(Name = "Registereintrag trifft nicht zu")]
    public bool HasNoRegisterEntry { get; set; }

    [Display(Name = "Umsatzsteuer-Identifikationsnummer"), MaxLength(OperatorDetails.MaxLineLength, ErrorMessage = TooLong)]
    public string? VatId { get; set; }

    [Display(Name = "Umsatzsteuer-Identifikationsnummer trifft nicht zu")]
    public bool HasNoVatId { get; set; }

    [Display(Name = "Kontakt für den Datenschutz"), MaxLength(OperatorDetails.MaxAddressLength, ErrorMessage = TooLong)]
    [Lines]
    public string? DataProtectionContact { get; set; }

    [Display(Name = "Zuständige Datenschutz-Aufsichtsbehörde"), MaxLength(OperatorDetails.MaxAddressLength, ErrorMessage = TooLong)]
    [Lines]
    public string? SupervisoryAuthority { get; set; }

    [Display(Name = "Kontakt für Barrierefreiheit"), MaxLength(OperatorDetails.MaxAddressLength, ErrorMessage = TooLong)]
    [Lines]
    public string? AccessibilityContact { get; set; }

    [Display(Name = "Durchsetzungsstelle für Barrierefreiheit"), MaxLength(OperatorDetails.MaxAddressLength, ErrorMessage = TooLong)]
    [Lines]
    public string? AccessibilityEnforcementBody { get; set; }

    [Display(Name = "Bund oder Land"), EnumDataType(typeof(Jurisdiction), ErrorMessage = "Bitte wählen Sie eine der Antworten aus.")]
    public Jurisdiction? Jurisdiction { get; set; }

    [Display(Name = "Letzte Prüfung der Barrierefreiheit")]
    public DateOnly? AccessibilityReviewedOn { get; set; }

    [Display(Name = "Durchsetzungsstelle trifft nicht zu")]
    public bool HasNoEnforcementBody { get; set; }

    public override string Shown(string field, string value) => (field.StartsWith("HasNo", StringComparison.Ordinal), value) switch
    {
        (true, "true") => "ja",
        (true, _) => "nein",
        _ when field == nameof(Jurisdiction) && Enum.TryParse<Jurisdiction>(value, out var jurisdiction) => jurisdiction.Words(),
        _ => value,
    };

    public static IEnumerable<SelectListItem> Jurisdictions(EnforcementBodies bodies) =>
    [
        new("noch nicht gewählt", ""),
        .. EnumChoices.Of<Jurisdiction>(jurisdiction =>
            bodies.Of(jurisdiction).Length > 0 ? jurisdiction.Words() : jurisdiction.Words() + " (Stelle bitte eintragen)"),
    ];

    public static OperatorForm Of(OperatorDetails details) => new OperatorForm
    {
        Version = details.Version,
        Name = details.Name,
        PostalAddress = details.PostalAddress,
        RepresentedBy = details.RepresentedBy,
        Email = details.Email,
        Phone = details.Phone,
        RegisterEntry = details.RegisterEntry,
        VatId = details.VatId,
        DataProtectionContact = details.DataProtectionContact,
        SupervisoryAuthority = details.SupervisoryAuthority,
        AccessibilityContact = details.AccessibilityContact,
        AccessibilityEnforcementBody = details.AccessibilityEnforcementBody,
        Jurisdiction = details.Jurisdiction,
        AccessibilityReviewedOn = details.AccessibilityReviewedOn,
        HasNoRepresentative = details.HasNoRepresentative,
        HasNoPhone = details.HasNoPhone,
        HasNoRegisterEntry = details.HasNoRegisterEntry,
        HasNoVatId = details.HasNoVatId,
        HasNoEnforcementBody = details.HasNoEnforcementBody,
    }.AsOpened();

    public OperatorDetails ToDetails() => new()
    {
        Version = Version,
        Name = Name ?? "",
        PostalAddress = PostalAddress ?? "",
        RepresentedBy = RepresentedBy ?? "",
        Email = Email ?? "",
        Phone = Phone ?? "",
        RegisterEntry = RegisterEntry ?? "",
        VatId = VatId ?? "",
        DataProtectionContact = DataProtectionContact ?? "",
        SupervisoryAuthority = SupervisoryAuthority ?? "",
        AccessibilityContact = AccessibilityContact ?? "",
        AccessibilityEnforcementBody = AccessibilityEnforcementBody ?? "",
        Jurisdiction = Jurisdiction,
        AccessibilityReviewedOn = AccessibilityReviewedOn,
        HasNoRepresentative = HasNoRepresentative,
        HasNoPhone = HasNoPhone,
        HasNoRegisterEntry = HasNoRegisterEntry,
        HasNoVatId = HasNoVatId,
        HasNoEnforcementBody = HasNoEnforcementBody,
    };
}
