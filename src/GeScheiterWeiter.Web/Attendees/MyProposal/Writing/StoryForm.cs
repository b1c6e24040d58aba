using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Writing;

/// <summary>A story as its tellers write it, as unfinished as they like: nothing is compulsory.</summary>
public sealed class StoryForm : EditForm, IStoryAnswers
{
    private const string TooLong = "Bitte kürzen Sie diese Antwort auf höchstens {1} Zeichen.";

    [Display(Name = "Arbeitstitel")]
    [MaxLength(Proposal.MaxTitleLength, ErrorMessage = "Bitte kürzen Sie den Arbeitstitel auf höchstens {1} Zeichen.")]
    public string? Title { get; set; }

    [Display(Name = "Der Plan"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong), Lines]
    public string? Plan { get; set; }

    [Display(Name = "Was passiert ist"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong), Lines]
    public string? Events { get; set; }

    [Display(Name = "Was schiefging, und warum"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong), Lines]
    public string? Failure { get; set; }

    [Display(Name = "Was geholfen hat"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong), Lines]
    public string? Help { get; set; }

    [Display(Name = "Was heute anders ist"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong), Lines]
    public string? Change { get; set; }

    [Display(Name = "Was andere mitnehmen können"), MaxLength(Story.MaxAnswerLength, ErrorMessage = TooLong), Lines]
    public string? Takeaway { get; set; }

    [Display(Name = "Länge")]
    public int? LengthMinutes { get; set; }

    [Display(Name = "Tandem")]
    public bool IsMeantAsTandem { get; set; }

    [Display(Name = "Links")]
    [MaxLength(Proposal.MaxLinksLength, ErrorMessage = "Bitte kürzen Sie die Links auf höchstens {1} Zeichen.")]
    [Lines]
    public string? Links { get; set; }

    [Display(Name = "Was Sie brauchen")]
    [MaxLength(Proposal.MaxNeedsLength, ErrorMessage = "Bitte kürzen Sie diese Angabe auf höchstens {1} Zeichen.")]
    [Lines]
    public string? Needs { get; set; }

    public static StoryForm Of(Proposal proposal) => new StoryForm
    {
        Version = proposal.TextVersion,
        Title = proposal.Title,
        Plan = proposal.Story.Plan,
        Events = proposal.Story.Events,
        Failure = proposal.Story.Failure,
        Help = proposal.Story.Help,
        Change = proposal.Story.Change,
        Takeaway = proposal.Story.Takeaway,
        LengthMinutes = proposal.LengthMinutes,
        IsMeantAsTandem = proposal.IsMeantAsTandem,
        Links = proposal.Links,
        Needs = proposal.Needs,
    }.AsOpened();

    /// <summary>What the list of lengths does not offer is not kept in silence.</summary>
    public void Check(ModelStateDictionary state)
    {
        if (LengthMinutes is { } minutes && !Proposal.Lengths.Contains(minutes))
            state.AddModelError(nameof(LengthMinutes), "Bitte wählen Sie eine der Längen aus.");
    }

    /// <summary>Only for a form that has been found valid.</summary>
    public ProposalDraft ToDraft() => new(
        Title,
        this.ToStory(),
        LengthMinutes,
        Links,
        Needs,
        IsMeantAsTandem);

    public Written Written()
    {
        var story = this.ToStory();
        return Shared.Forms.Written.Of(
        [
            ("Arbeitstitel", Title),
            .. StoryQuestion.All.Select(question => (question.Words, question.AnswerIn(story) is { Length: > 0 } answer ? answer : null)),
            ("Links", Links),
            ("Was Sie brauchen", Needs),
        ]);
    }

    public override string Shown(string field, string value) => field switch
    {
        nameof(IsMeantAsTandem) => value == "true" ? "Ja, im Tandem" : "Nein, nicht im Tandem",
        nameof(LengthMinutes) => value + " Minuten",
        _ => value,
    };
}
