using GeScheiterWeiter.Common;
using GeScheiterWeiter.EditionChanges.Letters;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Letters;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.EditionChanges;

/// <summary>
/// Writes what has become of an edition to whoever is registered for it. The previews are what would be written, without a personal link.
/// </summary>
public sealed class EditionLetters(
    OutboxWriter outbox, LetterWordings wordings, RegistrationTokens tokens,
    EditionCalendar calendar, ILinks links, IOptions<MailOptions> mail)
{
    public void Moved(Registration registration, Edition edition, string before)
    {
        var token = tokens.IssueParticipation(registration.Id, edition);
        Send(
            registration, edition,
            new EditionMoved(
                registration.Name, edition.Name, before, GermanTime.Span(edition), StandingAfterMove(registration.State),
                links.Edition(edition.Slug), links.Participation(token), links.Cancellation(token)),
            Invitation(registration, edition));
    }

    public RenderedLetter PreviewOfMoved(Edition edition, EditionDraft draft)
    {
        var zone = LocalTime.FindZone(draft.TimeZoneId) ?? edition.TimeZone;
        return Shown(edition, new EditionMoved(
            Letter.SomebodysName, draft.Name, GermanTime.Span(edition), GermanTime.Span(draft.StartUtc, draft.EndUtc, zone),
            StandingAfterMove(RegistrationState.Seated), links.Edition(draft.Slug), links.Home(), links.Home()));
    }

    public void SeatsChanged(Registration registration, Edition edition, int? before, int? after) =>
        Send(
            registration, edition,
            new EditionSeatsChanged(
                registration.Name, edition.Name, GermanTime.Span(edition), SeatsNow(before, after), Standing(registration.State),
                links.Edition(edition.Slug), links.Participation(tokens.IssueParticipation(registration.Id, edition))),
            Invitation(registration, edition));

    public RenderedLetter PreviewOfSeatsChanged(Edition edition, int? after) => Shown(edition, new EditionSeatsChanged(
        Letter.SomebodysName, edition.Name, GermanTime.Span(edition),
        SeatsNow(edition.Seats.Capacity, after), Standing(RegistrationState.Seated),
        links.Edition(edition.Slug), links.Home()));

    public RenderedLetter PreviewOfCancelled(Edition edition, string? reason) =>
        Shown(edition, EditionCancelled.Of(Letter.SomebodysName, edition, reason, hasCalendarEntry: true, links.Home()));

    private RenderedLetter Shown(Edition edition, Letter letter) => wordings.Render(letter.InColoursOf(edition), edition.Id).Letter;

    private static string SeatsNow(int? before, int? after) => (before, after) switch
    {
        (_, null) => "Sie sind jetzt nicht mehr begrenzt: Es ist Platz für alle.",
        (null, { } now) => $"Es gibt jetzt {Seats(now)}, bisher war die Zahl nicht begrenzt.",
        ({ } then, { } now) when now < then => $"Statt {then} gibt es jetzt nur {Seats(now)}.",
        ({ } then, { } now) => $"Es gibt jetzt {Seats(now)}, bisher {Were(then)}.",
    };

    private static string Seats(int count) => count == 1 ? "1 Platz" : $"{count} Plätze";

    private static string Were(int count) => count == 1 ? "war es 1" : $"waren es {count}";

    private static string Standing(RegistrationState state) => state switch
    {
        RegistrationState.Seated => "Ihr Platz bleibt Ihnen.",
        RegistrationState.Waiting => "Sie stehen weiterhin auf der Warteliste. Wird ein Platz für Sie frei, schreiben wir Ihnen.",
        RegistrationState.AwaitingApproval => "Über Ihre Anmeldung entscheiden die Organisator:innen noch; Sie hören von uns.",
        RegistrationState.Unconfirmed or RegistrationState.Cancelled or RegistrationState.Declined =>
            throw new InvalidOperationException($"A registration that is {state} is not written to about its edition."),
    };

    private static string StandingAfterMove(RegistrationState state) => state == RegistrationState.Seated
        ? Standing(state) + " Der neue Kalendereintrag hängt an dieser E-Mail und ersetzt den alten."
        : Standing(state);

    /// <summary>Only who has a seat has an entry in their calendar.</summary>
    private Func<CalendarPart>? Invitation(Registration registration, Edition edition) =>
        registration.State == RegistrationState.Seated
            ? () => calendar.Request(
                edition, registration.Id, registration.Recipient, mail.Value.Sender, registration.NextCalendarSequence())
            : null;

    private void Send(Registration registration, Edition edition, Letter letter, Func<CalendarPart>? calendarPart) =>
        outbox.Add(letter.InColoursOf(edition), registration.Recipient, registration.Id, calendarPart, edition.Id);
}
