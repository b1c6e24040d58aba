using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Speakers;

/// <summary>What organizers write about a speaker.</summary>
public class SpeakerForm : EditForm
{
    private const string InvalidEmail = "Das ist keine E-Mail-Adresse, zum Beispiel: name@example.org";
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Name")]
    [Required(ErrorMessage = "Bitte geben Sie einen Namen an.")]
    [MaxLength(Speaker.MaxNameLength, ErrorMessage = TooLong)]
    public string? Name { get; set; }

    [Display(Name = "Adresse der Seite")]
    public string? Slug { get; set; }

    [Display(Name = "Rolle"), MaxLength(Speaker.MaxRoleLength, ErrorMessage = TooLong)]
    public string? Role { get; set; }

    [Display(Name = "Organisation"), MaxLength(Speaker.MaxOrganisationLength, ErrorMessage = TooLong)]
    public string? Organisation { get; set; }

    [Display(Name = "Seite")]
    public SpeakerSide Side { get; set; } = SpeakerSide.Administration;

    [Display(Name = "Über die Person"), MaxLength(Speaker.MaxBiographyLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Biography { get; set; }

    [Display(Name = "Links")]
    [Lines]
    public string? Links { get; set; }

    [Display(Name = "E-Mail-Adresse")]
    [Mailbox(ErrorMessage = InvalidEmail)]
    public string? Email { get; set; }

    public static SpeakerForm Of(Speaker speaker) => new SpeakerForm
    {
        Version = speaker.Version,
        Name = speaker.Name,
        Slug = speaker.Slug,
        Role = speaker.Role,
        Organisation = speaker.Organisation,
        Side = speaker.Side,
        Biography = speaker.Biography.Source,
        Links = LinkLines.Write(speaker.Links),
        Email = speaker.Email,
    }.AsOpened();

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public SpeakerDraft? ToDraft(ModelStateDictionary state)
    {
        var draft = new SpeakerDraft
        {
            Name = Name ?? "",
            Slug = Slugs.Of(Slug, Name, state, nameof(Slug)),
            Role = Role,
            Organisation = Organisation,
            Side = Side,
            Biography = MarkdownField.Read(Biography, state, nameof(Biography)),
            Links = LinkLines.Read(Links, state, nameof(Links)),
            Email = EmailAddress.TryParse(Email, out var address) ? address.Value : Email,
        };
        if (state.IsValid && draft.Problem() is { } problem)
            Explain(problem, state);
        return state.IsValid ? draft : null;
    }

    public static void Explain(SpeakerOutcome problem, ModelStateDictionary state)
    {
        var (field, sentence) = problem switch
        {
            SpeakerOutcome.NameMissing => (nameof(Name), "Bitte geben Sie einen Namen an."),
            SpeakerOutcome.TextTooLong => (nameof(Biography), "Einer der Texte ist zu lang. Bitte kürzen Sie ihn."),
            SpeakerOutcome.TextTooComplex => (nameof(Biography), MarkdownField.TooComplex),
            SpeakerOutcome.SlugInvalid => (nameof(Slug), Slugs.Invalid),
            SpeakerOutcome.SlugTaken => (nameof(Slug), Slugs.Taken),
            SpeakerOutcome.SlugKeptForAnother => (nameof(Slug), Slugs.KeptForAnother),
            SpeakerOutcome.LinksInvalid => (nameof(Links), "Bitte prüfen Sie die Links."),
            SpeakerOutcome.EmailInvalid => (nameof(Email), InvalidEmail),
            SpeakerOutcome.Saved or SpeakerOutcome.Outdated => throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(field, sentence);
    }

    public override string Shown(string field, string value) =>
        field == nameof(Side) && Enum.TryParse<SpeakerSide>(value, out var side) ? side.Words() : value;
}
