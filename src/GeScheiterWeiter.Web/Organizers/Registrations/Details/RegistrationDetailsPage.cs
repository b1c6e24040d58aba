using System.Linq.Expressions;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Outbox.List;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Details;

/// <summary>One registration as an organizer sees it.</summary>
/// <param name="Edition">Its edition.</param>
/// <param name="Registration">What is known of it.</param>
/// <param name="Position">In the line of those who wait; null for everybody else.</param>
/// <param name="History">Everything that has happened to it, newest first.</param>
/// <param name="Undelivered">The last letter that did not arrive; null where letters do.</param>
public sealed record RegistrationDetailsPage(
    EditionHeader Edition, RegistrationFacts Registration, int? Position, IReadOnlyList<HistoryLine> History,
    OutboxLine? Undelivered = null)
{
    public required DateTime NowUtc { get; init; }

    /// <summary>To the questions of the edition, also to those it asks no more.</summary>
    public IReadOnlyList<AnsweredQuestion> Answers { get; init; } = [];

    public bool CanBeApproved => MayStillBeJoined && CanBeDeclined;

    public bool CanBeDeclined => Registration.State == RegistrationState.AwaitingApproval;

    public bool CanBePrioritized => MayStillBeJoined && Registration.State == RegistrationState.Waiting;

    public bool CanBeCancelled => MayStillBeJoined && Registration.State.IsHeld();

    public bool CanBeTakenBack => MayStillBeJoined && Registration.State is RegistrationState.Cancelled or RegistrationState.Declined;

    /// <summary>What an unproven sign-up says lies with its link.</summary>
    public bool CanBeCorrected => Registration.State != RegistrationState.Unconfirmed;

    /// <summary>Whether there is anything to say: even of a cancelled edition there is, but not once it is over.</summary>
    public bool CanBeWrittenTo => Registration.State switch
    {
        RegistrationState.Unconfirmed => MayStillBeJoined,
        var state => state.IsHeld() && NowUtc < Edition.EndUtc,
    };

    public bool CanBeReaddressed => Registration.State.CanBeReaddressed();

    /// <summary>The evening is over, and nobody has seen or said that this person was there; or an organizer has said so.</summary>
    public bool HasPresenceToConfirm => TookPlace && Registration.FirstJoinedUtc is null && PresenceDesk.MayBeConfirmed(Registration.State);

    private bool TookPlace =>
        Registration.EditionState is EditionState.Announced or EditionState.ProgrammeSettled && NowUtc >= Edition.EndUtc;

    private bool MayStillBeJoined =>
        Registration.EditionState is EditionState.Announced or EditionState.ProgrammeSettled && NowUtc < Edition.EndUtc;
}

public sealed record RegistrationFacts(
    Guid Id, string Name, string Email, string Organisation, AttendeeSide Side, string? Role, string? AccessNeeds, string? Question,
    RegistrationState State, DateTime CreatedUtc, DateTime? ExpiresUtc, DateTime? ConfirmedUtc, DateTime? SeatedUtc, DateTime? ApprovedUtc,
    DateTime? CancelledUtc, long? WaitingNumber, RegistrationOrigin Origin, string? ConsentNote, EditionState EditionState,
    DateTime? FirstJoinedUtc, DateTime? LastJoinedUtc, string? InternalNote, bool IsMarked, RegistrationState? StateBeforeCancellation,
    bool IsCancelledByOrganizer, DateTime? PresenceConfirmedUtc, DateTime? CertificateIssuedUtc,
    DateTime? AccessNeedsArrangedUtc, DateTime? LettersEndedUtc)
{
    public static readonly Expression<Func<Registration, RegistrationFacts>> FromRegistration = r => new RegistrationFacts(
        r.Id, r.Name, r.Email, r.Organisation, r.Side, r.Role, r.AccessNeeds,
        r.Question, r.State, r.CreatedUtc, r.ExpiresUtc, r.ConfirmedUtc,
        r.SeatedUtc, r.ApprovedUtc, r.CancelledUtc, r.WaitingNumber, r.Origin, r.ConsentNote, r.Edition.State,
        r.Attendance == null ? null : r.Attendance.FirstUtc, r.Attendance == null ? null : r.Attendance.LastUtc,
        r.InternalNote, r.IsMarked, r.StateBeforeCancellation, r.IsCancelledByOrganizer,
        r.ConfirmedPresence == null ? null : r.ConfirmedPresence.AtUtc, r.CertificateIssuedUtc,
        r.AccessNeedsArrangedUtc, r.LettersEndedUtc);
}
