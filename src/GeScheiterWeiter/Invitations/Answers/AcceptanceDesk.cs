using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Invitations.Answers;

public enum AcceptanceOutcome
{
    /// <summary>Registered now: with a seat, on the waiting list, or waiting for an organizer's word. Who waited has a kept seat.</summary>
    Accepted,

    /// <summary>Registered before.</summary>
    AlreadyRegistered,

    /// <summary>The invitation does not stand any more: its page says why.</summary>
    NotOpen,

    UnknownLink,
}

/// <param name="Outcome">What came of it.</param>
/// <param name="PersonalPage">The secret of the personal page, for whoever has accepted just now.</param>
public sealed record Acceptance(AcceptanceOutcome Outcome, SecretToken? PersonalPage = null);

public enum MoveUpOutcome
{
    Seated,

    /// <summary>Does not wait, or no seat is kept any more.</summary>
    NothingKept,

    UnknownLink,
}

/// <summary>
/// Where invited people become registered. The letter has proven their address: nothing has to be confirmed a second time.
/// </summary>
public sealed class AcceptanceDesk(
    AppDb db, InvitationTokens invitations, InvitedPeople people, RegistrationTokens tokens, ListAdmission admission,
    RegistrationStatusLetter standing, FormAnswerWriter answers, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<Acceptance> AcceptAsync(SecretToken token, PendingSignUp words, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => invitations.EditionOfAsync(token, cancellationToken),
            async () =>
            {
                if (await people.FindAsync(token, cancellationToken) is not { } person)
                    return new Acceptance(AcceptanceOutcome.UnknownLink);
                return person.StandingAt(Now) switch
                {
                    InvitationStanding.Open => await RegisterAsync(person, words, cancellationToken),
                    // Who has signed up while the form was open. It may be somebody the letter was forwarded to: only a letter leads on.
                    InvitationStanding.MayMoveUp when await TryMoveUpAsync(person, cancellationToken) =>
                        new Acceptance(AcceptanceOutcome.Accepted),
                    InvitationStanding.Registered or InvitationStanding.MayMoveUp =>
                        new Acceptance(AcceptanceOutcome.AlreadyRegistered, PersonalPageOf(person)),
                    InvitationStanding.PassedOn or InvitationStanding.OptedOut or InvitationStanding.Withdrawn
                        or InvitationStanding.NotAdmitted or InvitationStanding.EditionCancelled or InvitationStanding.EditionOver =>
                        new Acceptance(AcceptanceOutcome.NotOpen),
                };
            },
            cancellationToken);

    /// <summary>For whoever waits, while a seat is kept for their list: nobody else could have it.</summary>
    public Task<MoveUpOutcome> TakeReservedSeatAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => invitations.EditionOfAsync(token, cancellationToken),
            async () =>
            {
                if (await people.FindAsync(token, cancellationToken) is not { } person)
                    return MoveUpOutcome.UnknownLink;
                return person.StandingAt(Now) == InvitationStanding.MayMoveUp && await TryMoveUpAsync(person, cancellationToken)
                    ? MoveUpOutcome.Seated
                    : MoveUpOutcome.NothingKept;
            },
            cancellationToken);

    /// <summary>For whoever is registered and has lost the letter: the invitation alone does not open the personal page.</summary>
    public Task<ResendOutcome> SendPersonalLinkAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => invitations.EditionOfAsync(token, cancellationToken),
            async () =>
            {
                if (await people.FindAsync(token, cancellationToken) is not { Registration: { } registration })
                    return ResendOutcome.UnknownLink;
                return await standing.WriteAgainAsync(
                    registration, Actor.Attendee(registration.Id), "registration.letter-repeated", cancellationToken);
            },
            cancellationToken);

    private async Task<bool> TryMoveUpAsync(InvitedPerson person, CancellationToken cancellationToken)
    {
        if (person.Registration is not { } registration
            || await admission.TryMoveUpAsync(registration, person.Invitation.List, cancellationToken) is null)
            return false;

        person.Invitation.Register(registration.Id, Now);
        audit.Record(
            Actor.Attendee(registration.Id), "invitation.accepted", person.Invitation.Id, registration.EditionId,
            new { registration.State });
        return true;
    }

    private async Task<Acceptance> RegisterAsync(InvitedPerson person, PendingSignUp words, CancellationToken cancellationToken)
    {
        var invitation = person.Invitation;
        var registration = Enter(person, words);
        await answers.WriteAsync(registration.EditionId, registration.Id, words.Answers, cancellationToken);
        var personalPage = await admission.AdmitAsync(registration, invitation.List, cancellationToken);
        invitation.Register(registration.Id, Now);
        audit.Record(
            Actor.Attendee(registration.Id), "invitation.accepted", invitation.Id, invitation.EditionId, new { registration.State });
        return new Acceptance(AcceptanceOutcome.Accepted, personalPage);
    }

    private Registration Enter(InvitedPerson person, PendingSignUp words)
    {
        var registration = person.Registration ?? Registration.Create(person.Invitation.EditionId, Details(person, words), Now);
        if (person.Registration is null)
            db.Add(registration);
        registration.BeginAnew(words with { AgreedUtc = Now });
        registration.ComeBy(RegistrationOrigin.Invitation, $"Liste: {person.Invitation.List.Name}");
        return registration;
    }

    private static SignUpDetails Details(InvitedPerson person, PendingSignUp words) => new(
        words.Name, EmailAddress.Parse(person.Invitation.Email), words.Organisation, words.Side,
        words.Role, words.AccessNeeds, words.Question, words.QuestionTalkId);

    /// <summary>
    /// Whoever presses the button twice ends where once would. Later, and where the registration was not made here, the page offers a
    /// letter instead: invitations are forwarded.
    /// </summary>
    private SecretToken? PersonalPageOf(InvitedPerson person) =>
        person is
        {
            Registration: { Origin: RegistrationOrigin.Invitation } registration,
            Invitation: { State: InvitationState.Registered, AnsweredUtc: { } answered },
        }
            && MailboxAllowance.IsWithin(RegistrationDesk.CoolDown, answered, Now)
            ? tokens.IssueParticipation(registration.Id, person.Invitation.List.Edition)
            : null;
}
