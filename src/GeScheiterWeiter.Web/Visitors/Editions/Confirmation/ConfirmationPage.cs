using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Visitors.Editions.Confirmation;

/// <summary>
/// What a confirmation link shows before its button is pressed. Needs the link's registration, edition and seats to be loaded.
/// </summary>
public sealed record ConfirmationPage(string Token, RegistrationToken Link, DateTime NowUtc)
{
    public GeScheiterWeiter.Registrations.Registration Registration => Link.Registration;

    public Edition Edition => Registration.Edition;

    /// <summary>What the button confirms: what was typed for this link, whatever others have typed for theirs.</summary>
    public PendingSignUp SignUp { get; } = Link.SignUp ?? PendingSignUp.Of(Link.Registration);

    /// <summary>The code the sign-up came by, as long as a list has it.</summary>
    public InvitationCode? Code { get; init; }

    public bool CameByCode => SignUp.InvitationCode is not null;

    /// <summary>Whether the code opens nothing any more: the sign-up is one like every other then.</summary>
    public bool CodeIsGone => CameByCode && Code?.StandingAt(NowUtc) != CodeStanding.Open;

    /// <summary>Whether there is nothing to confirm as long as one cannot sign up without a code.</summary>
    public bool IsNotOpen => CodeIsGone && !Edition.AcceptsSignUpsAt(NowUtc);

    public IEnumerable<(string Label, string Text)> FurtherWords =>
        from line in new[]
        {
            ("Rolle", SignUp.Role),
            ("Ohne Barrieren", SignUp.AccessNeeds),
            ("Frage an die Sprecher:innen", SignUp.Question),
        }
        where line.Item2 is not null
        select (line.Item1, line.Item2);

    public string When => GermanTime.Span(Edition);

    public bool IsConfirmed => !Link.CanConfirm && !Link.CanMoveUp;

    /// <summary>Whether the button gives a seat that is kept to somebody who waits.</summary>
    public bool MovesUp => Link.CanMoveUp;

    /// <summary>Whether there is such a seat still.</summary>
    public bool SeatIsKept => !CodeIsGone && Code?.List.HasSeatAt(NowUtc) == true;

    public bool IsTooLate => !Edition.MayStillBeJoinedAt(NowUtc);

    public bool IsExpired => Link.ExpiresUtc <= NowUtc;

    public string Standing => Registration.State switch
    {
        RegistrationState.Seated => "Sie haben einen Platz.",
        RegistrationState.Waiting => "Sie stehen auf der Warteliste.",
        RegistrationState.AwaitingApproval => "Die Organisator:innen entscheiden noch, ob wir Ihnen einen Platz geben können.",
        RegistrationState.Declined => "Die Organisator:innen konnten Ihre Anmeldung leider nicht annehmen.",
        RegistrationState.Cancelled => "Inzwischen sind Sie abgemeldet.",
        RegistrationState.Unconfirmed => "",
    };
}
