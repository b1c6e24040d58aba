using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Editions;

/// <summary>What organizers write about an edition. Times are those on the clocks of its zone.</summary>
public class EditionForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Name")]
    [Required(ErrorMessage = "Bitte geben Sie der Ausgabe einen Namen.")]
    [MaxLength(Edition.MaxNameLength, ErrorMessage = TooLong)]
    public string? Name { get; set; }

    [Display(Name = "Adresse der Seite")]
    public string? Slug { get; set; }

    [Display(Name = "Untertitel"), MaxLength(Edition.MaxSubtitleLength, ErrorMessage = TooLong)]
    public string? Subtitle { get; set; }

    [Display(Name = "Beschreibung"), MaxLength(Edition.MaxTextLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Description { get; set; }

    [Display(Name = "Beginn"), Required(ErrorMessage = "Bitte sagen Sie, wann die Ausgabe beginnt.")]
    public DateTime? Start { get; set; }

    [Display(Name = "Ende"), Required(ErrorMessage = "Bitte sagen Sie, wann die Ausgabe endet.")]
    public DateTime? End { get; set; }

    [Display(Name = "Zeitzone"), Required(ErrorMessage = "Bitte wählen Sie eine Zeitzone.")]
    public string? TimeZoneId { get; set; } = "Europe/Berlin";

    [Display(Name = "Anmeldung möglich ab")]
    public DateTime? RegistrationOpens { get; set; }

    [Display(Name = "Anmeldeschluss")]
    public DateTime? RegistrationCloses { get; set; }

    [Display(Name = "Für wen")]
    public AudienceRule Audience { get; set; } = AudienceRule.AdministrationAndPartners;

    [Display(Name = "Farbe")]
    public EditionAccent Accent { get; set; } = EditionAccent.Coral;

    public static EditionForm Of(Edition edition) => new EditionForm
    {
        Version = edition.Version,
        Name = edition.Name,
        Slug = edition.Slug,
        Subtitle = edition.Subtitle,
        Description = edition.Description.Source,
        Start = LocalTime.FromUtc(edition.StartUtc, edition.TimeZone),
        End = LocalTime.FromUtc(edition.EndUtc, edition.TimeZone),
        TimeZoneId = edition.TimeZoneId,
        RegistrationOpens = LocalTime.FromUtc(edition.RegistrationOpensUtc, edition.TimeZone),
        RegistrationCloses = LocalTime.FromUtc(edition.RegistrationClosesUtc, edition.TimeZone),
        Audience = edition.Audience,
        Accent = edition.Accent,
    }.AsOpened();

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public EditionDraft? ToDraft(ModelStateDictionary state)
    {
        if (LocalTime.FindZone(TimeZoneId) is not { } zone)
        {
            state.AddModelError(nameof(TimeZoneId), "Diese Zeitzone kennen wir nicht. Bitte wählen Sie eine aus der Liste.");
            return null;
        }

        var draft = new EditionDraft
        {
            Name = Name ?? "",
            Slug = Slugs.Of(Slug, Name, state, nameof(Slug)),
            Subtitle = Subtitle,
            Description = MarkdownField.Read(Description, state, nameof(Description)),
            StartUtc = ZonedInput.Read(Start, zone, state, nameof(Start)) ?? default,
            EndUtc = ZonedInput.Read(End, zone, state, nameof(End)) ?? default,
            TimeZoneId = zone.Id,
            RegistrationOpensUtc = ZonedInput.Read(RegistrationOpens, zone, state, nameof(RegistrationOpens)),
            RegistrationClosesUtc = ZonedInput.Read(RegistrationCloses, zone, state, nameof(RegistrationCloses)),
            Audience = Audience,
            Accent = Accent,
        };
        if (state.IsValid && draft.Problem() is { } problem)
            Explain(problem, state);
        return state.IsValid ? draft : null;
    }

    public static void Explain(EditionOutcome problem, ModelStateDictionary state, string prefix = "")
    {
        var (field, sentence) = problem switch
        {
            EditionOutcome.NameMissing => (nameof(Name), "Bitte geben Sie der Ausgabe einen Namen."),
            EditionOutcome.TextTooLong => (nameof(Description), "Einer der Texte ist zu lang. Bitte kürzen Sie ihn."),
            EditionOutcome.TextTooComplex => (nameof(Description), MarkdownField.TooComplex),
            EditionOutcome.SlugInvalid => (nameof(Slug), Slugs.Invalid),
            EditionOutcome.SlugTaken => (nameof(Slug), Slugs.Taken),
            EditionOutcome.SlugKeptForAnother => (nameof(Slug), Slugs.KeptForAnother),
            EditionOutcome.TimeZoneUnknown => (nameof(TimeZoneId), "Diese Zeitzone kennen wir nicht."),
            EditionOutcome.EndsBeforeItBegins => (nameof(End), "Das Ende muss nach dem Beginn liegen."),
            EditionOutcome.RegistrationClosesBeforeItOpens =>
                (nameof(RegistrationCloses), "Der Anmeldeschluss muss nach dem Beginn der Anmeldung liegen."),
            EditionOutcome.RegistrationClosesAfterTheEnd =>
                (nameof(RegistrationCloses), "Der Anmeldeschluss darf nicht nach dem Ende der Ausgabe liegen."),
            EditionOutcome.Saved or EditionOutcome.Outdated => throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(prefix + field, sentence);
    }

    public override string Shown(string field, string value) => field switch
    {
        nameof(Audience) when Enum.TryParse<AudienceRule>(value, out var audience) => audience.Words(),
        nameof(Accent) when Enum.TryParse<EditionAccent>(value, out var accent) => accent.Words(),
        nameof(Start) or nameof(End) or nameof(RegistrationOpens) or nameof(RegistrationCloses) => ZonedInput.Words(value),
        _ => value,
    };
}
