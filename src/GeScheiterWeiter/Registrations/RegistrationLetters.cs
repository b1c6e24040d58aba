using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Registrations.Letters;
using GeScheiterWeiter.Registrations.Seats;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Registrations;

/// <summary>Writes to a person about their registration: each letter goes into the outbox of the running save.</summary>
public sealed class RegistrationLetters(
    OutboxWriter outbox, LetterWordings wordings, RegistrationTokens tokens,
    EditionCalendar calendar, ILinks links, IOptions<MailOptions> mail,
    TimeProvider clock)
{
    /// <param name="registration">Whose address is to be proven.</param>
    /// <param name="edition">Its edition.</param>
    /// <param name="signUp">What the link of the letter confirms.</param>
    public void ConfirmationRequested(Registration registration, Edition edition, PendingSignUp signUp)
    {
        registration.LastLetterUtc = clock.GetUtcNow().UtcDateTime;
        outbox.Add(
            AskingToConfirm(edition, tokens.IssueConfirmation(registration, signUp)).InColoursOf(edition),
            registration.Recipient with { Name = "" }, registration.Id, calendar: null, edition.Id);
    }

    /// <summary>For somebody who waits: what their link does is decided when it is used, and it changes nothing of their words.</summary>
    public void KeptSeatOffered(Registration registration, Edition edition, string invitationCode)
    {
        registration.LastLetterUtc = clock.GetUtcNow().UtcDateTime;
        var token = tokens.IssueConfirmation(registration, PendingSignUp.Of(registration) with { InvitationCode = invitationCode });
        Send(
            registration, edition,
            new KeptSeatOffered(registration.Name, edition.Name, GermanTime.Span(edition), links.Confirmation(token)));
    }

    /// <summary>Takes as much work as a letter, for nobody: how long an answer takes must not tell who has been written to.</summary>
    public void Spare(Edition edition) => wordings.Render(AskingToConfirm(edition, SecretToken.Create()).InColoursOf(edition), edition.Id);

    public void AlreadyRegistered(Registration registration, Edition edition)
    {
        registration.LastLetterUtc = clock.GetUtcNow().UtcDateTime;
        Send(registration, edition, new AlreadyRegistered(
            registration.Name, edition.Name, GermanTime.Span(edition), Standing(registration.State), PersonalPage(registration, edition)));
    }

    /// <param name="sentence">What the organizers want to add; null for nothing.</param>
    /// <returns>The secret of the personal page the letter leads to; so do the next two.</returns>
    public SecretToken SeatConfirmed(Registration registration, Edition edition, string? sentence = null)
    {
        var token = tokens.IssueParticipation(registration.Id, edition);
        Send(
            registration, edition,
            new SeatConfirmed(
                registration.Name, edition.Name, GermanTime.Span(edition), links.Edition(edition.Slug),
                links.Participation(token), links.Cancellation(token), sentence, edition.Facts.InOneSentence()),
            () => Invitation(registration, edition));
        return token;
    }

    public SecretToken PlacedOnWaitingList(Registration registration, Edition edition, int position, string? sentence = null)
    {
        var token = tokens.IssueParticipation(registration.Id, edition);
        Send(registration, edition, new PlacedOnWaitingList(
            registration.Name, edition.Name, GermanTime.Span(edition), position,
            GermanTime.Moment(edition.LateSeatsBeginUtc(), edition.TimeZone),
            links.Participation(token), links.WaitingRoom(token), links.Cancellation(token), sentence));
        return token;
    }

    public SecretToken ApprovalPending(Registration registration, Edition edition)
    {
        var token = tokens.IssueParticipation(registration.Id, edition);
        Send(
            registration, edition,
            new ApprovalPending(registration.Name, edition.Name, GermanTime.Span(edition), links.Participation(token)));
        return token;
    }

    /// <returns>The secret of the personal page the letter leads to.</returns>
    public SecretToken SeatFreed(Registration registration, Edition edition)
    {
        var token = tokens.IssueParticipation(registration.Id, edition);
        Send(
            registration, edition,
            new SeatFreed(
                registration.Name, edition.Name, GermanTime.Span(edition), links.Edition(edition.Slug),
                links.Participation(token), links.Cancellation(token), edition.Facts.InOneSentence()),
            () => Invitation(registration, edition));
        return token;
    }

    /// <summary>Call it once the edition is cancelled: again, if somebody asks again.</summary>
    public void EditionCancelled(Registration registration, Edition edition)
    {
        var hasSeat = registration.State == RegistrationState.Seated;
        Send(
            registration, edition,
            Letters.EditionCancelled.Of(registration.Name, edition, edition.CancellationReason, hasSeat, links.Home()),
            hasSeat ? () => Withdrawal(registration, edition) : null);
    }

    /// <param name="hadSeat">Only who had a seat has a calendar entry to be withdrawn.</param>
    public void RegistrationCancelled(Registration registration, Edition edition, bool hadSeat) =>
        Send(
            registration, edition,
            new RegistrationCancelled(
                registration.Name, edition.Name, GermanTime.Span(edition),
                GermanTime.Clock(clock.GetUtcNow().UtcDateTime + Registration.UndoWindow, edition.TimeZone),
                PersonalPage(registration, edition), links.SignUp(edition.Slug)),
            hadSeat ? () => Withdrawal(registration, edition) : null);

    /// <summary>The organizers have cancelled it, not the person.</summary>
    public void RegistrationCancelledByOrganizer(Registration registration, Edition edition, bool hadSeat, string? sentence) =>
        Send(
            registration, edition,
            new RegistrationCancelledByOrganizer(registration.Name, edition.Name, GermanTime.Span(edition), sentence),
            hadSeat ? () => Withdrawal(registration, edition) : null);

    public void RegistrationDeclined(Registration registration, Edition edition, string? sentence) =>
        Send(
            registration, edition,
            new RegistrationDeclined(registration.Name, edition.Name, GermanTime.Span(edition), sentence, links.Home()));

    private ConfirmationRequested AskingToConfirm(Edition edition, SecretToken token) =>
        new(edition.Name, GermanTime.Span(edition), links.Confirmation(token));

    private static string Standing(RegistrationState state) => state switch
    {
        RegistrationState.Seated => "Sie haben einen Platz.",
        RegistrationState.Waiting => "Sie stehen auf der Warteliste.",
        RegistrationState.AwaitingApproval => "Ihre Anmeldung liegt bei den Organisator:innen, die über die Teilnahme entscheiden.",
        RegistrationState.Declined => "Die Organisator:innen konnten Ihre Anmeldung leider nicht annehmen.",
        RegistrationState.Unconfirmed or RegistrationState.Cancelled =>
            throw new InvalidOperationException($"A registration that is {state} is asked to confirm instead."),
    };

    private Uri PersonalPage(Registration registration, Edition edition) =>
        links.Participation(tokens.IssueParticipation(registration.Id, edition));

    private CalendarPart Invitation(Registration registration, Edition edition) =>
        calendar.Request(edition, registration.Id, registration.Recipient, mail.Value.Sender, registration.NextCalendarSequence());

    private CalendarPart Withdrawal(Registration registration, Edition edition) =>
        calendar.Cancel(edition, registration.Id, registration.Recipient, mail.Value.Sender, registration.NextCalendarSequence());

    private void Send(Registration registration, Edition edition, Letter letter, Func<CalendarPart>? calendarPart = null) =>
        outbox.Add(letter.InColoursOf(edition), registration.Recipient, registration.Id, calendarPart, edition.Id);
}
