using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Organizers.Dashboard;

/// <summary>Where what is to be done is done.</summary>
public static class NextStepLinks
{
    public static string Link(this NextStep step) => step.Kind switch
    {
        NextStepKind.ReadProposalAnswers => Proposals(step) + "?antworten=true",
        NextStepKind.JudgeProposals => Proposals(step) + "?unbeurteilt=true",
        _ => Link(step.Kind, step.EditionSlug ?? ""),
    };

    private static string Proposals(NextStep step) =>
        step.EditionSlug is { } edition ? OrganizerProposalLinks.ListOf(edition) : OrganizerProposalLinks.List;

    private static string Link(NextStepKind kind, string edition) => kind switch
    {
        NextStepKind.CreateEdition => OrganizerEditionLinks.List,
        NextStepKind.DecideApprovals => OrganizerRegistrationLinks.List(edition) + "?stand=AwaitingApproval",
        NextStepKind.ResumeDelivery or NextStepKind.LookAtLetters => OrganizerOutboxLinks.List,
        NextStepKind.MendDelivery => OrganizerOutboxLinks.ServerCheck,
        NextStepKind.CheckAddresses => OrganizerRegistrationLinks.List(edition) + "?unzustellbar=true",
        NextStepKind.CompleteOperatorDetails or NextStepKind.ReviewAccessibility => OrganizerPageLinks.Operator,
        NextStepKind.AnswerOverdueBarriers or NextStepKind.AnswerBarriers => OrganizerBarrierLinks.List,
        NextStepKind.PassOnQuestions => OrganizerEveningLinks.Questions(edition),
        NextStepKind.PrepareAccess => OrganizerRegistrationLinks.AccessNeeds(edition),
        NextStepKind.ArrangeAccess => OrganizerEditionLinks.Overview(edition),
        NextStepKind.CompleteProposals or NextStepKind.CompareTalks => OrganizerProposalLinks.ListOf(edition),
        NextStepKind.TellDecisions => OrganizerProposalLinks.Decisions(edition),
        NextStepKind.ReadProposalAnswers or NextStepKind.JudgeProposals => OrganizerProposalLinks.List,
        NextStepKind.DescribeEdition => OrganizerEditionLinks.Edit(edition),
        NextStepKind.Announce or NextStepKind.AddTalks or NextStepKind.SettleProgramme or NextStepKind.WriteRecap =>
            OrganizerEditionLinks.Overview(edition),
    };
}
