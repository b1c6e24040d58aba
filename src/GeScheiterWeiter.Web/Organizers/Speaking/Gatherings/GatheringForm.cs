using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Speaking.Gatherings;

/// <summary>What organizers write for the speakers of an edition.</summary>
public sealed class GatheringForm : EditForm
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";
    private const string BetweenNumbers = "Bitte geben Sie eine Zahl zwischen {1} und {2} an.";

    [Display(Name = "Da sein wie viele Minuten vor dem Beginn")]
    [Required(ErrorMessage = "Bitte sagen Sie, wie viele Minuten vor dem Beginn alle da sein sollen.")]
    [Range(0, Gathering.LongestLeadMinutes, ErrorMessage = BetweenNumbers)]
    public int? LeadMinutes { get; set; } = Gathering.DefaultLeadMinutes;

    [Display(Name = "Adresse des Treffpunkts"), MaxLength(NamedLink.MaxUrlLength, ErrorMessage = TooLong)]
    public string? Address { get; set; }

    [Display(Name = "Briefing"), MaxLength(Gathering.MaxBriefingLength, ErrorMessage = TooLong)]
    [Lines]
    public string? Briefing { get; set; }

    [Display(Name = "Um Folien bitten")]
    public bool WantsSlides { get; set; }

    [Display(Name = "An Fehlendes erinnern")]
    public bool RemindsOfGaps { get; set; } = true;

    [Display(Name = "Erinnern wie viele Tage vorher")]
    [Required(ErrorMessage = "Bitte sagen Sie, wie viele Tage vorher.")]
    [Range(Gathering.FewestReminderDays, Gathering.MostReminderDays, ErrorMessage = BetweenNumbers)]
    public int? ReminderDays { get; set; } = Gathering.DefaultReminderDays;

    [Display(Name = "Briefing schicken")]
    public bool SendsBriefing { get; set; } = true;

    [Display(Name = "Briefing wie viele Tage vorher")]
    [Required(ErrorMessage = "Bitte sagen Sie, wie viele Tage vorher.")]
    [Range(Gathering.FewestBriefingDays, Gathering.MostBriefingDays, ErrorMessage = BetweenNumbers)]
    public int? BriefingDays { get; set; } = Gathering.DefaultBriefingDays;

    public static GatheringForm Of(Gathering gathering) => new GatheringForm
    {
        Version = gathering.Version,
        LeadMinutes = gathering.LeadMinutes,
        Address = gathering.Address,
        Briefing = gathering.Briefing.Source,
        WantsSlides = gathering.WantsSlides,
        RemindsOfGaps = gathering.RemindsOfGaps,
        ReminderDays = gathering.ReminderDays,
        SendsBriefing = gathering.SendsBriefing,
        BriefingDays = gathering.BriefingDays,
    }.AsOpened();

    /// <summary>Null when something is wrong that the fields now say.</summary>
    public GatheringDraft? ToDraft(ModelStateDictionary state)
    {
        var draft = new GatheringDraft
        {
            LeadMinutes = LeadMinutes.GetValueOrDefault(Gathering.DefaultLeadMinutes),
            Address = Address,
            Briefing = MarkdownField.Read(Briefing, state, nameof(Briefing)),
            WantsSlides = WantsSlides,
            RemindsOfGaps = RemindsOfGaps,
            ReminderDays = ReminderDays.GetValueOrDefault(Gathering.DefaultReminderDays),
            SendsBriefing = SendsBriefing,
            BriefingDays = BriefingDays.GetValueOrDefault(Gathering.DefaultBriefingDays),
        };
        if (state.IsValid && draft.Problem() is { } problem)
            Explain(problem, state);
        return state.IsValid ? draft : null;
    }

    public static void Explain(GatheringOutcome problem, ModelStateDictionary state)
    {
        var (field, sentence) = problem switch
        {
            GatheringOutcome.AddressInvalid => (nameof(Address), "Bitte geben Sie eine ganze Webadresse an, die mit https:// beginnt."),
            GatheringOutcome.LeadInvalid => (nameof(LeadMinutes), "So früh muss niemand da sein."),
            GatheringOutcome.TextTooLong => (nameof(Briefing), "Dieser Text ist zu lang. Bitte kürzen Sie ihn."),
            GatheringOutcome.TextTooComplex => (nameof(Briefing), MarkdownField.TooComplex),
            GatheringOutcome.DaysInvalid => (nameof(ReminderDays), "So viele Tage vorher schreiben wir niemandem."),
            GatheringOutcome.Saved or GatheringOutcome.Outdated =>
                throw new InvalidOperationException($"{problem} is no fault of a field."),
        };
        state.AddModelError(field, sentence);
    }

    public override string Shown(string field, string value) => value switch
    {
        "true" => "ja",
        "false" => "nein",
        _ => value,
    };
}
