using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Attendees.MyInvitation;

/// <summary>What a mailed invitation shows, with the forms of every answer there may be.</summary>
public sealed record MyInvitationPage(string Token, InvitedPerson Person, DateTime NowUtc)
{
    public AcceptanceForm Acceptance { get; init; } = AcceptanceForm.Of(Person.Invitation);

    public RefusalForm Refusal { get; init; } = new();

    public PassOnForm PassOn { get; init; } = new();

    /// <summary>What has just been done, where the page does not say it anyway.</summary>
    public string? Notice { get; init; }

    public Invitation Invitation => Person.Invitation;

    public Edition Edition => Invitation.List.Edition;

    public InvitationStanding Standing => Person.StandingAt(NowUtc);

    public string When => GermanTime.Span(Edition);

    /// <summary>Until when a seat is kept for this list, in words; null when none is.</summary>
    public string? ReservedUntil =>
        Invitation.List.HasSeatAt(NowUtc) && Invitation.List.ReservedUntilUtc is { } until
            ? GermanTime.Moment(until, Edition.TimeZone)
            : null;

    public bool CanPassOn => PassOnDesk.IsPossible(Invitation);

    public bool HasDeclined => Invitation.State == InvitationState.Declined;

    public string RegisteredAs => Person.Registration?.State switch
    {
        RegistrationState.Seated => "Sie haben einen Platz.",
        RegistrationState.Waiting => "Sie stehen auf der Warteliste.",
        _ => "Die Organisator:innen entscheiden noch, ob wir Ihnen einen Platz geben können.",
    };
}
