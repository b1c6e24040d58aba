using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Web.Shared.Editing;

namespace GeScheiterWeiter.Web.Organizers.Editions.Facts;

public sealed class EditionFactsForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Plattform"), MaxLength(EveningFacts.MaxPlatformLength, ErrorMessage = TooLong)]
    public string? Platform { get; set; }

    [Display(Name = "Kamera")]
    public CameraUse Camera { get; set; }

    [Display(Name = "Aufzeichnung")]
    public Recording Recording { get; set; }

    [Display(Name = "Sprache")]
    public SpokenLanguage Language { get; set; }

    [Display(Name = "Einfache Sprache")]
    public Offer PlainLanguage { get; set; }

    [Display(Name = "Live-Untertitel")]
    public Captions Captions { get; set; }

    [Display(Name = "Live-Untertitel sind organisiert")]
    public bool CaptionsAreArranged { get; set; }

    [Display(Name = "Gebärdensprache")]
    public Offer SignLanguage { get; set; }

    [Display(Name = "Gebärdensprache ist organisiert")]
    public bool SignLanguageIsArranged { get; set; }

    [Display(Name = "Folien vorab")]
    public Offer SlidesInAdvance { get; set; }

    [Display(Name = "Folien vorab sind organisiert")]
    public bool SlidesAreArranged { get; set; }

    [Display(Name = "Kontakt bei Fragen zur Barrierefreiheit"), MaxLength(EveningFacts.MaxContactLength, ErrorMessage = TooLong)]
    public string? AccessContact { get; set; }

    public static EditionFactsForm Of(int version, EveningFacts facts) => new EditionFactsForm
    {
        Version = version,
        Platform = facts.Platform,
        Camera = facts.Camera,
        Recording = facts.Recording,
        Language = facts.Language,
        PlainLanguage = facts.PlainLanguage,
        Captions = facts.Captions,
        CaptionsAreArranged = facts.CaptionsAreArranged,
        SignLanguage = facts.SignLanguage,
        SignLanguageIsArranged = facts.SignLanguageIsArranged,
        SlidesInAdvance = facts.SlidesInAdvance,
        SlidesAreArranged = facts.SlidesAreArranged,
        AccessContact = facts.AccessContact,
    }.AsOpened();

    public EveningFacts ToFacts() => new()
    {
        Platform = Platform,
        Camera = Camera,
        Recording = Recording,
        Language = Language,
        PlainLanguage = PlainLanguage,
        Captions = Captions,
        CaptionsAreArranged = CaptionsAreArranged,
        SignLanguage = SignLanguage,
        SignLanguageIsArranged = SignLanguageIsArranged,
        SlidesInAdvance = SlidesInAdvance,
        SlidesAreArranged = SlidesAreArranged,
        AccessContact = AccessContact,
    };

    public override string Shown(string field, string value) => FactChoices.OfAnEvening.Shown(field, value);
}
