using System.Linq.Expressions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Details;

/// <summary>One registration as an organizer sees it.</summary>
public sealed record RegistrationDetailsPage(
    EditionHeader Edition, RegistrationFacts Registration, int? Position, IReadOnlyList<HistoryLine> History);

public sealed record RegistrationFacts(
    Guid Id, string Name, string Email, string Organisation, AttendeeSide Side, string? Role, string? AccessNeeds, string? Question,
    RegistrationState State, DateTime CreatedUtc, DateTime? ExpiresUtc, DateTime? ConfirmedUtc, DateTime? SeatedUtc, DateTime? ApprovedUtc,
    DateTime? CancelledUtc, long? WaitingNumber, RegistrationOrigin Origin, string? ConsentNote)
{
    public static readonly Expression<Func<Registration, RegistrationFacts>> FromRegistration = r => new RegistrationFacts(
        r.Id, r.Name, r.Email, r.Organisation, r.Side, r.Role, r.AccessNeeds,
        r.Question, r.State, r.CreatedUtc, r.ExpiresUtc, r.ConfirmedUtc,
        r.SeatedUtc, r.ApprovedUtc, r.CancelledUtc, r.WaitingNumber, r.Origin, r.ConsentNote);

    public bool CanBeCancelled => State is RegistrationState.Seated or RegistrationState.Waiting or RegistrationState.AwaitingApproval;

    public bool CanBeDecided => State == RegistrationState.AwaitingApproval;
}
