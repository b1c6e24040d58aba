using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Talks;

/// <summary>What organizers write about a talk. Its start is a time on the clocks of the edition's zone.</summary>
public sealed class TalkForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Titel")]
    [Required(ErrorMessage = "Bitte geben Sie dem Vortrag einen Titel.")]
    [MaxLength(Talk.MaxTitleLength, ErrorMessage = TooLong)]
    public string? Title { get; set; }

    [Display(Name = "Adresse der Seite")]
    public string? Slug { get; set; }

    [Display(Name = "Worum es geht"), MaxLength(Talk.MaxAbstractLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Abstract { get; set; }

    [Display(Name = "Beginn")]
    public DateTime? Start { get; set; }

    [Display(Name = "Dauer in Minuten")]
    [Range(1, TalkDraft.LongestMinutes, ErrorMessage = "Bitte geben Sie eine Dauer zwischen {1} und {2} Minuten an.")]
    public int? DurationMinutes { get; set; }

    [Display(Name = "Links")]
    [Lines]
    public string? Links { get; set; }

    [Display(Name = "Aufzeichnung")]
    public Recording Recording { get; set; }

    [Display(Name = "Sprache")]
    public SpokenLanguage? Language { get; set; }

    [Display(Name = "Einfache Sprache")]
    public Offer PlainLanguage { get; set; }

    [Display(Name = "Live-Untertitel")]
    public Captions Captions { get; set; }

    [Display(Name = "Gebärdensprache")]
    public Offer SignLanguage { get; set; }

    [Display(Name = "Folien vorab")]
    public Offer SlidesInAdvance { get; set; }

    [Display(Name = "Was für diesen Vortrag zugesagt ist, ist organisiert")]
    public bool IsArranged { get; set; }

    public bool DiffersFromTheEvening => ToFacts() != TalkFacts.AsTheEvening;

    public static TalkForm Of(Talk talk, TimeZoneInfo zone) => new TalkForm
    {
        Version = talk.Version,
        Title = talk.Title,
        Slug = talk.Slug,
        Abstract = talk.Abstract.Source,
        Start = LocalTime.FromUtc(talk.StartUtc, zone),
        DurationMinutes = talk.DurationMinutes,
        Links = LinkLines.Write(talk.Links),
        Recording = talk.Facts.Recording,
        Language = talk.Facts.Language,
        PlainLanguage = talk.Facts.PlainLanguage,
        Captions = talk.Facts.Captions,
        SignLanguage = talk.Facts.SignLanguage,
        SlidesInAdvance = talk.Facts.SlidesInAdvance,
        IsArranged = talk.Facts.IsArranged,
    }.AsOpened();

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public TalkDraft? ToDraft(EditionHeader edition, ModelStateDictionary state)
    {
        var draft = new TalkDraft
        {
            Title = Title ?? "",
            Slug = Slugs.Of(Slug, Title, state, nameof(Slug)),
            Abstract = MarkdownField.Read(Abstract, state, nameof(Abstract)),
            StartUtc = ZonedInput.Read(Start, edition.TimeZone, state, nameof(Start)),
            DurationMinutes = DurationMinutes,
            Links = LinkLines.Read(Links, state, nameof(Links)),
            Facts = ToFacts(),
        };
        if (state.IsValid && draft.Problem(edition.StartUtc, edition.EndUtc) is { } problem)
            Explain(problem, state);
        return state.IsValid ? draft : null;
    }

    public static void Explain(TalkOutcome problem, ModelStateDictionary state)
    {
        var (field, sentence) = problem switch
        {
            TalkOutcome.TitleMissing => (nameof(Title), "Bitte geben Sie dem Vortrag einen Titel."),
            TalkOutcome.TextTooLong => (nameof(Abstract), "Einer der Texte ist zu lang. Bitte kürzen Sie ihn."),
            TalkOutcome.TextTooComplex => (nameof(Abstract), MarkdownField.TooComplex),
            TalkOutcome.SlugInvalid => (nameof(Slug), Slugs.Invalid),
            TalkOutcome.SlugTaken => (nameof(Slug), Slugs.Taken),
            TalkOutcome.SlugKeptForAnother => (nameof(Slug), Slugs.KeptForAnother),
            TalkOutcome.LinksInvalid => (nameof(Links), "Bitte prüfen Sie die Links."),
            TalkOutcome.DurationInvalid => (nameof(DurationMinutes), "Diese Dauer ist nicht möglich."),
            TalkOutcome.OutsideTheEdition => (nameof(Start), "Der Vortrag muss zwischen Beginn und Ende der Ausgabe anfangen."),
            TalkOutcome.Saved or TalkOutcome.Outdated => throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(field, sentence);
    }

    public override string Shown(string field, string value) =>
        field == nameof(Start) ? ZonedInput.Words(value) : FactChoices.OfATalk.Shown(field, value);

    private TalkFacts ToFacts() => new()
    {
        Recording = Recording,
        Language = Language,
        PlainLanguage = PlainLanguage,
        Captions = Captions,
        SignLanguage = SignLanguage,
        SlidesInAdvance = SlidesInAdvance,
        IsArranged = IsArranged,
    };
}
