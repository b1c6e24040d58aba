using GeScheiterWeiter.Invitations;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Person;

/// <param name="Header">The list.</param>
/// <param name="Invitation">The person on it.</param>
/// <param name="WhyUndelivered">In words; null where the letter arrives, as far as we know.</param>
public sealed record InvitedPersonPage(InvitationListHeader Header, Invitation Invitation, string? WhyUndelivered);
