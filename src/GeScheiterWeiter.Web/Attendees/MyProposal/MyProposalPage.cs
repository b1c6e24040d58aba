using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Web.Shared.Formatting;

namespace GeScheiterWeiter.Web.Attendees.MyProposal;

/// <summary>A proposal as one of its tellers sees it, with the forms of everything there is to do.</summary>
public sealed record MyProposalPage(string Token, ProposalTeller Teller, TandemWish? Wish, ProposalNews News, DateTime NowUtc)
{
    public InvitationForm Invitation { get; init; } = new();

    /// <summary>What organizers want to know, in the order they asked.</summary>
    public IReadOnlyList<ProposalQuestion> Questions { get; init; } = [];

    public AgreementForm Agreement { get; init; } = AgreementForm.Of(Teller);

    /// <summary>Of its talk, once everybody may see it.</summary>
    public string? TalkLink { get; init; }

    public Proposal Proposal => Teller.Proposal;

    public bool IsOpen => Proposal.IsOpenAt(NowUtc);

    public bool CanWrite => Proposal.CanBeWritten;

    public bool CanSubmit => Proposal.State == ProposalState.Draft && IsOpen && Gaps.Count == 0;

    public bool CanReopen => (Proposal.IsUpForChoice || Proposal.State == ProposalState.Withdrawn) && IsOpen;

    public bool CanBeKept => Proposal.CanBeKeptAt(NowUtc);

    public bool CanConfirm => Proposal is { State: ProposalState.Accepted, IsIncomplete: false };

    public bool CanWithdraw => Proposal.CanBeWithdrawn;

    public bool CanInvite => CanWrite && Proposal.FreePlaces > 0;

    public bool CanDescribe => Proposal.IsAlive;

    public bool IsAlone => Proposal.Agreed.Count() == 1;

    public bool CanWish => TandemWishDesk.IsPossible(Teller);

    public IReadOnlyList<SubmissionGap> Gaps => Proposal.Gaps();

    public TimeZoneInfo Zone => Proposal.PublicEdition?.TimeZone ?? GermanMoment.Zone;

    public string LastSaved => GermanTime.Moment(Proposal.SavedUtc, Zone);

    /// <summary>How it stands, and what comes next.</summary>
    public string Standing => Proposal.State switch
    {
        ProposalState.Unconfirmed => "Noch ist Ihre Adresse nicht bestätigt.",
        ProposalState.Draft when !IsOpen =>
            "Der Aufruf dieser Ausgabe ist zu. Ihr Entwurf ist nicht verloren: Behalten Sie ihn für eine kommende Ausgabe.",
        ProposalState.Draft when Gaps.Count > 0 => "Das ist ein Entwurf, den nur Sie lesen. Schreiben Sie in Ruhe weiter.",
        ProposalState.Draft => "Das ist ein Entwurf, den nur Sie lesen. Wenn Sie zufrieden sind, reichen Sie ihn ein.",
        ProposalState.Submitted or ProposalState.Shortlisted when Proposal.IsIncomplete =>
            "Ihr Vorschlag ist bei uns. Die Organisator:innen lesen ihn; annehmen können sie ihn erst, wenn er vollständig ist.",
        ProposalState.Submitted or ProposalState.Shortlisted =>
            "Ihr Vorschlag ist bei uns. Die Organisator:innen lesen ihn und schreiben Ihnen, sobald es etwas zu sagen gibt.",
        ProposalState.Accepted when Proposal.IsIncomplete =>
            "Die Organisator:innen möchten Ihre Geschichte hören. Zusagen können Sie, sobald der Vorschlag wieder vollständig ist.",
        ProposalState.Accepted =>
            "Die Organisator:innen möchten Ihre Geschichte hören. Sind Sie dabei? Eine Antwort gilt für alle von Ihnen.",
        ProposalState.Confirmed => "Sie haben zugesagt: Wir freuen uns auf Ihre Geschichte.",
        ProposalState.Declined => "Die Organisator:innen haben sich diesmal für andere Geschichten entschieden. "
            + "Wenn Sie mögen, behalten Sie Ihre für eine kommende Ausgabe und schreiben weiter.",
        ProposalState.Withdrawn => "Sie haben den Vorschlag zurückgezogen. Die Organisator:innen lesen ihn nicht mehr.",
    };

    /// <summary>Why it is incomplete; null where it is not.</summary>
    public string? Incomplete
    {
        get
        {
            if (!Proposal.IsIncomplete || !Proposal.IsAlive)
                return null;
            return Proposal.IsAsking
                ? "Unvollständig: Jemand hat auf Ihre Einladung noch nicht geantwortet."
                : "Unvollständig: Für das Tandem fehlt noch eine Seite. "
                    + "Es braucht jemanden aus der Verwaltung und jemanden von ihren Dienstleister:innen.";
        }
    }

    public string GoneWhen(Retention retention) => Proposal.State switch
    {
        ProposalState.Withdrawn =>
            $"Zurückgezogene Vorschläge löschen wir nach {retention.EndedProposals.AfterInWords()}.",
        ProposalState.Declined =>
            $"Was wir nicht annehmen konnten, löschen wir nach {retention.EndedProposals.AfterInWords()}.",
        ProposalState.Submitted or ProposalState.Shortlisted or ProposalState.Accepted or ProposalState.Confirmed =>
            $"Was niemand von Ihnen mehr anfasst, löschen wir nach {retention.Proposals.AfterInWords()}.",
        ProposalState.Draft or ProposalState.Unconfirmed =>
            $"Entwürfe, die niemand anfasst, löschen wir nach {retention.ProposalDrafts.AfterInWords()}.",
    };
}
