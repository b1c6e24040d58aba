using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage.Folding;

namespace GeScheiterWeiter.Registrations;

/// <summary>
/// One person's wish to be at one edition, and what has become of it. There is one row per address and edition; its past
/// is in the audit log.
/// </summary>
public sealed class Registration : IKeepsFoldedText<Registration>
{
    public const int MaxNameLength = 120;
    public const int MaxOrganisationLength = 160;
    public const int MaxRoleLength = 120;
    public const int MaxAccessNeedsLength = 1000;
    public const int MaxQuestionLength = 1000;
    public const int MaxConsentNoteLength = 200;
    public const int MaxInternalNoteLength = 1000;
    internal const int MaxSearchTextLength = 2 * (MaxNameLength + EmailAddress.MaxLength + MaxOrganisationLength);

    /// <summary>How long a cancellation can be taken back by the person themselves.</summary>
    public static readonly TimeSpan UndoWindow = TimeSpan.FromMinutes(10);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    public Edition Edition { get; init; } = null!;

    public required string Name { get; set; }

    public required string Email { get; set; }

    /// <summary><see cref="EmailAddress.Normalized"/>: decides who is the same person.</summary>
    public required string NormalizedEmail { get; set; }

    public required string Organisation { get; set; }

    public required AttendeeSide Side { get; set; }

    public string? Role { get; set; }

    /// <summary>What would help this person take part without barriers.</summary>
    public string? AccessNeeds
    {
        get;
        set
        {
            // What was arranged was arranged for other words.
            if (field != value)
                AccessNeedsArrangedUtc = null;
            field = value;
        }
    }

    /// <summary>When organizers have said that it is arranged; null while it is not. It does not outlast the words it is about.</summary>
    public DateTime? AccessNeedsArrangedUtc { get; private set; }

    /// <summary>A question to the speakers.</summary>
    public string? Question { get; set; }

    /// <summary>The talk the question is about, as it was chosen; null, or one that is gone: the whole evening.</summary>
    public Guid? QuestionTalkId { get; set; }

    public RegistrationState State { get; set; } = RegistrationState.Unconfirmed;

    public required DateTime CreatedUtc { get; set; }

    /// <summary>When an unconfirmed registration is deleted; null once it is confirmed.</summary>
    public DateTime? ExpiresUtc { get; set; }

    public DateTime? ConfirmedUtc { get; set; }

    public DateTime? SeatedUtc { get; set; }

    public DateTime? CancelledUtc { get; set; }

    /// <summary>The place in the queue: lower is earlier. Kept after a cancellation, so that an undo finds it again.</summary>
    public long? WaitingNumber { get; set; }

    /// <summary>Until when somebody on the waiting list counts as being in the waiting room; see <see cref="LateSeats"/>.</summary>
    public DateTime? WaitsHereUntilUtc { get; private set; }

    /// <summary>What was held when it was given back, or taken: what an undo gives again.</summary>
    public RegistrationState? StateBeforeCancellation { get; set; }

    /// <summary>Whether organizers have cancelled it: that is theirs to take back, and not the person's.</summary>
    public bool IsCancelledByOrganizer { get; private set; }

    /// <summary>The SEQUENCE of the last calendar entry sent to this person: each one is higher than the one before.</summary>
    public int CalendarSequence { get; set; }

    /// <summary>When this person was last written to on request: the cool-down counts from here.</summary>
    public DateTime? LastLetterUtc { get; set; }

    /// <summary>How this registration came to us.</summary>
    public RegistrationOrigin Origin { get; private set; } = RegistrationOrigin.Website;

    /// <summary>For whoever did not sign up here themselves: how we know that they want to come.</summary>
    public string? ConsentNote { get; private set; }

    /// <summary>When an organizer has let in somebody from outside the audience rule.</summary>
    public DateTime? ApprovedUtc { get; set; }

    /// <summary>What organizers tell each other about it. The person never reads it; it goes with them.</summary>
    public string? InternalNote { get; set; }

    /// <summary>Put on one side by an organizer, to be found again.</summary>
    public bool IsMarked { get; set; }

    /// <summary>Null: has not been led into the room.</summary>
    public Attendance? Attendance { get; init; }

    /// <summary>Null: no organizer has said that this person was there.</summary>
    public ConfirmedPresence? ConfirmedPresence { get; init; }

    /// <summary>When the person had their certificate made. From then on the name on it is not theirs to change.</summary>
    public DateTime? CertificateIssuedUtc { get; set; }

    /// <summary>
    /// When the person has agreed to the code of conduct, with the privacy notice beside it: which wordings these were, their versions
    /// say. Null: entered by others, or from before this was noted.
    /// </summary>
    public DateTime? AgreedUtc { get; private set; }

    /// <summary>When the person has objected to further letters: from then on only what becomes of their seat is told.</summary>
    public DateTime? LettersEndedUtc { get; set; }

    /// <summary>When the person has had the use of this restricted (article 18 GDPR); see <see cref="RestrictedRegistrations"/>.</summary>
    public DateTime? RestrictedUtc { get; set; }

    /// <summary>To the questions of the edition, once the address is proven.</summary>
    public List<FormAnswer> Answers { get; } = [];

    /// <summary>What the search looks through. It follows the fields it is made of, so no change can forget it.</summary>
    [Folded]
    public string SearchText { get => FoldedText.Searchable(MaxSearchTextLength, Name, Email, Organisation); private set { } }

    /// <summary>The name as a German list sorts it; follows <see cref="Name"/>.</summary>
    [Folded]
    public string SortName { get => FoldedText.Sortable(Name, MaxNameLength); private set { } }

    /// <summary>The organisation as a German list sorts it; follows <see cref="Organisation"/>.</summary>
    [Folded]
    public string SortOrganisation { get => FoldedText.Sortable(Organisation, MaxOrganisationLength); private set { } }

    /// <inheritdoc/>
    [Folded]
    public int FoldingVersion { get => FoldedText.Version; private set { } }

    public Recipient Recipient => new(Name, Email);

    /// <summary>Whether somebody outside the audience rule needs an organizer's word. Needs <see cref="Edition"/> to be loaded.</summary>
    public bool NeedsApproval => !Edition.Audience.Welcomes(Side);

    public static Expression<Func<Registration, bool>> IsFoldedBefore(int version) => row => row.FoldingVersion < version;

    public static Registration Create(Guid editionId, SignUpDetails signUp, DateTime nowUtc)
    {
        var registration = new Registration
        {
            EditionId = editionId,
            Name = "",
            Email = signUp.Email.Value,
            NormalizedEmail = signUp.Email.Normalized,
            Organisation = "",
            Side = signUp.Side,
            CreatedUtc = nowUtc,
        };
        registration.Describe(PendingSignUp.Of(signUp));
        return registration;
    }

    public void ArrangeAccess(DateTime nowUtc) => AccessNeedsArrangedUtc = nowUtc;

    /// <summary>What was said to be arranged is not.</summary>
    public void ReopenAccess() => AccessNeedsArrangedUtc = null;

    /// <summary>Takes over what the person says of themselves; not the address, which has to be proven.</summary>
    public void Describe(PendingSignUp signUp)
    {
        Name = signUp.Name;
        Organisation = signUp.Organisation;
        Side = signUp.Side;
        Role = signUp.Role;
        AccessNeeds = signUp.AccessNeeds;
        Question = signUp.Question;
        QuestionTalkId = signUp.QuestionTalkId;
    }

    /// <summary>Whether this person was written to on request so recently that another letter has to wait.</summary>
    public bool IsCoolingDownAt(DateTime nowUtc) =>
        LastLetterUtc is { } last && MailboxAllowance.IsWithin(RegistrationDesk.CoolDown, last, nowUtc);

    /// <summary>Until when the address has to be proven; then the row is deleted. Nothing to do with whoever has proven it once.</summary>
    public void AwaitConfirmation(DateTime expiresUtc)
    {
        if (State == RegistrationState.Unconfirmed)
            ExpiresUtc = expiresUtc;
    }

    /// <summary>
    /// A link is used: what it says holds, and an old place in the line is forgotten. Whoever signs up anew wants to be written to.
    /// </summary>
    public void BeginAnew(PendingSignUp signUp)
    {
        Describe(signUp);
        WaitingNumber = null;
        AgreedUtc = signUp.AgreedUtc ?? AgreedUtc;
        (LettersEndedUtc, RestrictedUtc) = (null, null);
    }

    public void AwaitApproval(DateTime nowUtc) => Confirm(RegistrationState.AwaitingApproval, nowUtc);

    public void TakeSeat(DateTime nowUtc)
    {
        Confirm(RegistrationState.Seated, nowUtc);
        SeatedUtc = nowUtc;
        WaitingNumber = null;
        WaitsHereUntilUtc = null;
    }

    public void Wait(long number, DateTime nowUtc)
    {
        Confirm(RegistrationState.Waiting, nowUtc);
        WaitingNumber = number;
    }

    /// <summary>The person is in the waiting room.</summary>
    public void WaitHere(DateTime nowUtc) => WaitsHereUntilUtc = nowUtc + LateSeats.PresenceLasts;

    public void Cancel(DateTime nowUtc)
    {
        StateBeforeCancellation = State;
        IsCancelledByOrganizer = false;
        State = RegistrationState.Cancelled;
        CancelledUtc = nowUtc;
        SeatedUtc = null;
        WaitsHereUntilUtc = null;
    }

    /// <summary>Cancelled by the organizers: not the person's to undo.</summary>
    public void CancelByOrganizer(DateTime nowUtc)
    {
        Cancel(nowUtc);
        IsCancelledByOrganizer = true;
    }

    public void Decline() => State = RegistrationState.Declined;

    /// <summary>Who was entered by others: how we know that they want to come.</summary>
    public void ComeBy(RegistrationOrigin origin, string consentNote) => (Origin, ConsentNote) = (origin, consentNote);

    public void MoveTo(EmailAddress address) => (Email, NormalizedEmail) = (address.Value, address.Normalized);

    public bool CanUndoCancellationAt(DateTime nowUtc) =>
        State == RegistrationState.Cancelled && !IsCancelledByOrganizer && StateBeforeCancellation is not null
        && nowUtc < CancelledUtc + UndoWindow;

    /// <summary>The SEQUENCE for the next calendar entry to this person. Needs <see cref="Edition"/> to be loaded.</summary>
    public int NextCalendarSequence() => CalendarSequence = Math.Max(CalendarSequence + 1, Edition.CalendarSequence);

    private void Confirm(RegistrationState state, DateTime nowUtc)
    {
        State = state;
        ExpiresUtc = null;
        ConfirmedUtc ??= nowUtc;
        CancelledUtc = null;
        StateBeforeCancellation = null;
        IsCancelledByOrganizer = false;
    }
}
