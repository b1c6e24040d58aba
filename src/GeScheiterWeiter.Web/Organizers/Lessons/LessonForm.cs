using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Lessons;

/// <summary>What organizers write of a lesson. The answers are called as in <see cref="Story"/>.</summary>
public sealed class LessonForm : EditForm, IStoryAnswers
{
    /// <summary>The version of a lesson that is not there yet.</summary>
    private const int NotThereYet = -1;

    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";
    private const char BetweenTopics = ',';

    [Display(Name = "Titel")]
    [Required(ErrorMessage = "Bitte geben Sie der Erkenntnis einen Titel.")]
    [MaxLength(Lesson.MaxTitleLength, ErrorMessage = TooLong)]
    public string? Title { get; set; }

    [Display(Name = "Adresse der Seite")]
    public string? Slug { get; set; }

    [Display(Name = "Zusammenfassung"), MaxLength(Lesson.MaxSummaryLength, ErrorMessage = TooLong)]
    public string? Summary { get; set; }

    [Display(Name = "Der Plan"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Plan { get; set; }

    [Display(Name = "Was passiert ist"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Events { get; set; }

    [Display(Name = "Was schiefging, und warum"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Failure { get; set; }

    [Display(Name = "Was geholfen hat"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Help { get; set; }

    [Display(Name = "Was heute anders ist"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Change { get; set; }

    [Display(Name = "Was andere mitnehmen können"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Takeaway { get; set; }

    /// <summary>Separated by commas.</summary>
    [Display(Name = "Themen")]
    public string? Topics { get; set; }

    [Display(Name = "Übertragbar auf Kommunen")]
    public bool ForMunicipalities { get; set; }

    [Display(Name = "Übertragbar auf Länder")]
    public bool ForStates { get; set; }

    [Display(Name = "Übertragbar auf den Bund")]
    public bool ForFederation { get; set; }

    [Display(Name = "Übertragbar auf Dienstleister:innen")]
    public bool ForProviders { get; set; }

    [Display(Name = "Link zur Aufzeichnung")]
    public string? RecordingUrl { get; set; }

    /// <summary>As the editor takes it.</summary>
    public int? VersionBefore => Version == NotThereYet ? null : Version;

    /// <summary>Before there is a lesson: it begins from the talk, and from the story that became it.</summary>
    public static LessonForm For(Talk talk, Story story) => new LessonForm
    {
        Version = NotThereYet,
        Title = talk.Title,
        Plan = OrNull(story.Plan),
        Events = OrNull(story.Events),
        Failure = OrNull(story.Failure),
        Help = OrNull(story.Help),
        Change = OrNull(story.Change),
        Takeaway = OrNull(story.Takeaway),
    }.AsOpened();

    public static LessonForm Of(Lesson lesson) => new LessonForm
    {
        Version = lesson.Version,
        Title = lesson.Title,
        Slug = lesson.Slug,
        Summary = OrNull(lesson.Summary),
        Plan = OrNull(lesson.Story.Plan),
        Events = OrNull(lesson.Story.Events),
        Failure = OrNull(lesson.Story.Failure),
        Help = OrNull(lesson.Story.Help),
        Change = OrNull(lesson.Story.Change),
        Takeaway = OrNull(lesson.Story.Takeaway),
        Topics = OrNull(string.Join(BetweenTopics + " ", lesson.Topics)),
        ForMunicipalities = lesson.TransferableTo.HasFlag(LessonReach.Municipalities),
        ForStates = lesson.TransferableTo.HasFlag(LessonReach.States),
        ForFederation = lesson.TransferableTo.HasFlag(LessonReach.Federation),
        ForProviders = lesson.TransferableTo.HasFlag(LessonReach.Providers),
        RecordingUrl = lesson.RecordingUrl,
    }.AsOpened();

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public LessonDraft? ToDraft(ModelStateDictionary state)
    {
        var draft = new LessonDraft
        {
            Title = Title ?? "",
            Slug = Slugs.Of(Slug, Title, state, nameof(Slug)),
            Summary = Summary ?? "",
            Story = this.ToStory(),
            Topics = [.. (Topics ?? "").Split(BetweenTopics, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            TransferableTo = Reach,
            RecordingUrl = RecordingUrl,
        };
        if (state.IsValid && draft.Problem() is { } problem)
            Explain(problem, state);
        return state.IsValid ? draft : null;
    }

    public static void Explain(LessonOutcome problem, ModelStateDictionary state)
    {
        var (field, sentence) = problem switch
        {
            LessonOutcome.TitleMissing => (nameof(Title), "Bitte geben Sie der Erkenntnis einen Titel."),
            LessonOutcome.TextTooLong => (nameof(Summary), "Einer der Texte ist zu lang. Bitte kürzen Sie ihn."),
            LessonOutcome.SlugInvalid => (nameof(Slug), Slugs.Invalid),
            LessonOutcome.SlugTaken => (nameof(Slug), Slugs.Taken),
            LessonOutcome.SlugKeptForAnother => (nameof(Slug), Slugs.KeptForAnother),
            LessonOutcome.TopicsInvalid => (nameof(Topics),
                $"Höchstens {Lesson.MostTopics} Themen, jedes mit Buchstaben oder Ziffern und höchstens {Lesson.MaxTopicLength} Zeichen."),
            LessonOutcome.RecordingInvalid => (nameof(RecordingUrl),
                "Bitte geben Sie eine vollständige Adresse an, die mit https:// beginnt."),
            LessonOutcome.NotOver => (nameof(Title), "Erkenntnisse gibt es erst, wenn der Abend vorbei ist."),
            LessonOutcome.NamesInText => (nameof(Title),
                "Diese Erkenntnis ist ohne Namen zu lesen, und jetzt stünden welche darin, "
                + "auch die Adresse zählt und der Titel des Vortrags. Bitte nehmen Sie sie heraus, "
                + "oder ziehen Sie die Erkenntnis erst zurück."),
            LessonOutcome.NothingToRead => (nameof(Summary),
                "Diese Erkenntnis ist zu lesen: Sie braucht eine Zusammenfassung und mindestens eine Antwort."),
            LessonOutcome.Saved or LessonOutcome.Outdated => throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(field, sentence);
    }

    public override string Shown(string field, string value) => value switch
    {
        "true" => "ja",
        "false" => "nein",
        _ => value,
    };

    private LessonReach Reach =>
        (ForMunicipalities ? LessonReach.Municipalities : 0) | (ForStates ? LessonReach.States : 0)
        | (ForFederation ? LessonReach.Federation : 0) | (ForProviders ? LessonReach.Providers : 0);

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
