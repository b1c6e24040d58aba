using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Folding;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Proposals;

/// <summary>A story somebody would like to tell, and what has become of it.</summary>
public sealed class Proposal : IVersioned, IKeepsFoldedText<Proposal>
{
    public const int MaxTitleLength = 160;
    public const int MaxLinksLength = 2000;
    public const int MaxNeedsLength = 2000;

    /// <summary>Beside whoever has proposed it.</summary>
    public const int MostFurtherTellers = 3;

    /// <summary>However often somebody is taken off again: nobody writes to the whole town through our form.</summary>
    public const int MostInvitations = 10;

    /// <summary>Minutes a story may be meant to take.</summary>
    public static readonly IReadOnlyList<int> Lengths = [10, 15, 20, 30, 45];

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Null: for any edition to come.</summary>
    public Guid? EditionId { get; private set; }

    public Edition? Edition { get; init; }

    public ProposalState State { get; private set; } = ProposalState.Unconfirmed;

    /// <summary>Empty as long as there is none.</summary>
    public required string Title { get; set; }

    public Story Story { get; set; } = Story.Untold;

    /// <summary>One of <see cref="Lengths"/>.</summary>
    public int? LengthMinutes { get; set; }

    /// <summary>Plain text, one in a line.</summary>
    public string? Links { get; set; }

    public IEnumerable<string> LinkLines => TypedText.Entries(Links);

    public string? Needs { get; set; }

    public bool IsMeantAsTandem { get; set; }

    public required DateTime CreatedUtc { get; init; }

    /// <summary>When its tellers have last done anything with it.</summary>
    public DateTime TouchedUtc { get; private set; }

    /// <summary>When what they tell was last saved.</summary>
    public DateTime SavedUtc { get; private set; }

    public DateTime? SubmittedUtc { get; private set; }

    public DateTime? WithdrawnUtc { get; private set; }

    /// <summary>When its tellers were told what has become of it.</summary>
    public DateTime? DecidedUtc { get; private set; }

    /// <summary>The talk it has become; null again where that is deleted.</summary>
    public Guid? TalkId { get; private set; }

    /// <summary>When it is deleted unless the address is proven; null once it is.</summary>
    public DateTime? ExpiresUtc { get; private set; }

    /// <summary>How many letters have invited further tellers.</summary>
    public int Invitations { get; private set; }

    /// <summary>Rises with what is told alone: a partner's answer makes nobody's open form outdated.</summary>
    public int TextVersion { get; private set; }

    public int Version { get; set; }

    public List<ProposalTeller> Tellers { get; } = [];

    public List<ProposalVerdict> Verdicts { get; } = [];

    public List<ProposalQuestion> Questions { get; } = [];

    /// <summary>What organizers mean to decide; null for nothing, and once it is told.</summary>
    public PreparedDecision? Prepared { get; init; }

    /// <summary>What a search of organizers looks through: never what its tellers have not handed in, nor who they are.</summary>
    [Folded]
    public string SearchText { get => FoldedText.Searchable(2 * MaxTitleLength, Title); private set { } }

    /// <inheritdoc/>
    [Folded]
    public int FoldingVersion { get => FoldedText.Version; private set { } }

    public static Expression<Func<Proposal, bool>> IsFoldedBefore(int version) => row => row.FoldingVersion < version;

    /// <inheritdoc cref="ProposalStates.UpForChoice"/>
    public bool IsUpForChoice => ProposalStates.UpForChoice.Contains(State);

    /// <inheritdoc cref="ProposalStates.Taken"/>
    public bool IsTaken => ProposalStates.Taken.Contains(State);

    /// <summary>Organizers may read the story.</summary>
    public bool IsHandedIn => IsUpForChoice || IsTaken || State == ProposalState.Declined;

    /// <summary>Its tellers may change what it says.</summary>
    public bool CanBeWritten => State == ProposalState.Draft || IsTaken;

    /// <inheritdoc cref="ProposalStates.Alive"/>
    public bool IsAlive => ProposalStates.Alive.Contains(State);

    /// <inheritdoc cref="ProposalStates.Ended"/>
    public bool HasEnded => ProposalStates.Ended.Contains(State);

    /// <summary>Unless the talk went with a draft of its edition.</summary>
    public bool IsTalk => TalkId is not null && EditionId is not null;

    public bool CanBeWithdrawn => IsAlive && !IsTalk;

    public IEnumerable<ProposalTeller> Agreed => Tellers.Where(teller => teller.Answer == TellerAnswer.Agreed);

    /// <summary>Whoever has proposed it comes first.</summary>
    public IEnumerable<ProposalTeller> TellersInOrder => Tellers.OrderBy(teller => teller.AskedUtc).ThenBy(teller => teller.Id);

    public bool IsAsking => Tellers.Any(teller => teller.Answer == TellerAnswer.Asked);

    /// <summary>Both sides have agreed to tell it.</summary>
    public bool IsTandem => Tandem.IsFormedBy(Agreed.Select(teller => teller.Side));

    /// <summary>Somebody is missing: it can be submitted and read so, not accepted. Never while nobody has proven an address.</summary>
    public bool IsIncomplete => State != ProposalState.Unconfirmed && (IsAsking || (IsMeantAsTandem && !IsTandem));

    /// <summary>How many may still be invited.</summary>
    public int FreePlaces => Invitations >= MostInvitations
        ? 0
        : MostFurtherTellers + 1 - Tellers.Count(teller => teller.Answer is TellerAnswer.Asked or TellerAnswer.Agreed);

    public string DisplayTitle => Title.Length == 0 ? ProposalWords.Untitled : Title;

    public static Proposal For(Edition? edition, string title, bool isMeantAsTandem, DateTime nowUtc, DateTime expiresUtc) => new()
    {
        EditionId = edition?.Id,
        Title = title,
        IsMeantAsTandem = isMeantAsTandem,
        CreatedUtc = nowUtc,
        TouchedUtc = nowUtc,
        SavedUtc = nowUtc,
        ExpiresUtc = expiresUtc,
    };

    /// <summary>Whether it may be submitted, and what is submitted be changed.</summary>
    public bool IsOpenAt(DateTime nowUtc) => EditionId is null || Edition?.CallPhaseAt(nowUtc) == StoryCallPhase.Open;

    /// <summary>Whether its tellers may keep it for any edition to come, since with this one it is over.</summary>
    public bool CanBeKeptAt(DateTime nowUtc) =>
        State == ProposalState.Declined || (State is ProposalState.Draft or ProposalState.Withdrawn && !IsOpenAt(nowUtc));

    /// <summary>An edition that has gone back into the drawer is nobody's business.</summary>
    public Edition? PublicEdition => Edition is { IsPublic: true } ? Edition : null;

    public IReadOnlyList<SubmissionGap> Gaps() =>
    [
        .. new[]
        {
            (Title.Length == 0, SubmissionGap.Title),
            (Story.Events.Length == 0, SubmissionGap.Events),
            (Story.Failure.Length == 0, SubmissionGap.Failure),
            (Story.Takeaway.Length == 0, SubmissionGap.Takeaway),
            (LengthMinutes is null, SubmissionGap.Length),
            (IsAsking, SubmissionGap.Answer),
        }.Where(gap => gap.Item1).Select(gap => gap.Item2),
    ];

    public void Touch(DateTime nowUtc) => TouchedUtc = nowUtc;

    public void Confirm(DateTime nowUtc)
    {
        (State, ExpiresUtc) = (ProposalState.Draft, null);
        Touch(nowUtc);
    }

    /// <summary>What is told has just been written anew.</summary>
    public void NoteSaved(DateTime nowUtc)
    {
        TextVersion++;
        SavedUtc = nowUtc;
        Touch(nowUtc);
    }

    public void Submit(DateTime nowUtc)
    {
        (State, SubmittedUtc) = (ProposalState.Submitted, nowUtc);
        Touch(nowUtc);
    }

    /// <summary>Its tellers go on writing, also what they had withdrawn.</summary>
    public void Reopen(DateTime nowUtc)
    {
        (State, SubmittedUtc, WithdrawnUtc, DecidedUtc) = (ProposalState.Draft, null, null, null);
        Touch(nowUtc);
    }

    /// <summary>What was for any edition to come.</summary>
    public void AssignTo(Edition edition) => (EditionId, TalkId) = (edition.Id, null);

    public void PutOnShortlist() => State = ProposalState.Shortlisted;

    public void TakeOffShortlist() => State = ProposalState.Submitted;

    /// <summary>Its tellers are told.</summary>
    public void Accept(DateTime nowUtc) => (State, DecidedUtc) = (ProposalState.Accepted, nowUtc);

    /// <inheritdoc cref="Accept"/>
    public void Decline(DateTime nowUtc) => (State, DecidedUtc) = (ProposalState.Declined, nowUtc);

    /// <summary>Its tellers say that they will be there.</summary>
    public void ConfirmTelling(DateTime nowUtc)
    {
        State = ProposalState.Confirmed;
        Touch(nowUtc);
    }

    public void BecomeTalk(Talk talk) => TalkId = talk.Id;

    /// <summary>The talk is gone: it may become another.</summary>
    public void LoseTalk() => TalkId = null;

    /// <summary>A tandem stays meant as one: without its other half it is incomplete.</summary>
    public void Lose(ProposalTeller teller, DateTime nowUtc)
    {
        IsMeantAsTandem |= IsTandem;
        teller.Reply(TellerAnswer.Left, nowUtc);
        Touch(nowUtc);
    }

    public void Withdraw(DateTime nowUtc)
    {
        (State, WithdrawnUtc) = (ProposalState.Withdrawn, nowUtc);
        Touch(nowUtc);
    }

    public void KeepForAnyEdition(DateTime nowUtc)
    {
        EditionId = null;
        Reopen(nowUtc);
    }

    public void CountInvitation(DateTime nowUtc)
    {
        Invitations++;
        Touch(nowUtc);
    }

    public sealed class Configuration : IEntityTypeConfiguration<Proposal>
    {
        public void Configure(EntityTypeBuilder<Proposal> builder)
        {
            builder.ToTable("Proposals");
            builder.Property(p => p.Id).ValueGeneratedNever();
            builder.Property(p => p.Title).HasMaxLength(MaxTitleLength);
            builder.Story(p => p.Story);
            builder.Property(p => p.SearchText).HasMaxLength(2 * MaxTitleLength);
            builder.Property(p => p.Links).HasMaxLength(MaxLinksLength);
            builder.Property(p => p.Needs).HasMaxLength(MaxNeedsLength);
            builder.Property(p => p.Version).IsConcurrencyToken();
            builder.Ignore(p => p.LinkLines);
            builder.Ignore(p => p.Agreed);
            builder.Ignore(p => p.TellersInOrder);
            builder.Ignore(p => p.PublicEdition);
            // Of an edition that is deleted the stories stay: they are for any to come.
            builder.HasOne(p => p.Edition).WithMany().HasForeignKey(p => p.EditionId).OnDelete(DeleteBehavior.SetNull);
            builder.HasIndex(p => new { p.EditionId, p.State });
            builder.HasIndex(p => p.ExpiresUtc);
            builder.HasIndex(p => p.TouchedUtc);
            builder.HasIndex(p => p.TalkId);
        }
    }
}
