using GeScheiterWeiter.Common;
using GeScheiterWeiter.EditionChanges.Letters;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Registrations;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.EditionChanges;

/// <summary>
/// Writes what has become of an edition to whoever is registered for it. The previews are what would be written, without a personal link.
/// </summary>
public sealed class EditionLetters(
    OutboxWriter outbox, LetterRenderer renderer, RegistrationTokens tokens,
    EditionCalendar calendar, ILinks links, IOptions<MailOptions> mail)
{
    private const string SomebodysName = "Vorname Nachname";

    public void Moved(Registration registration, Edition edition, string before)
    {
        var token = tokens.IssueParticipation(registration, edition);
        Send(
            registration,
            new EditionMoved(
                registration.Name, edition.Name, before, When(edition), StandingAfterMove(registration.State),
                links.Edition(edition.Slug), links.Participation(token), links.Cancellation(token)),
            Invitation(registration, edition));
    }

    public RenderedLetter PreviewOfMoved(Edition edition, EditionDraft draft)
    {
        var zone = LocalTime.FindZone(draft.TimeZoneId) ?? edition.TimeZone;
        return renderer.Render(new EditionMoved(
            SomebodysName, draft.Name, When(edition), GermanTime.Span(draft.StartUtc, draft.EndUtc, zone),
            StandingAfterMove(RegistrationState.Seated), links.Edition(draft.Slug), links.Home(), links.Home()));
    }

    public void SeatsChanged(Registration registration, Edition edition, int? before, int? after) =>
        Send(
            registration,
            new EditionSeatsChanged(
                registration.Name, edition.Name, When(edition), SeatsNow(before, after), Standing(registration.State),
                links.Edition(edition.Slug), links.Participation(tokens.IssueParticipation(registration, edition))),
            Invitation(registration, edition));

    public RenderedLetter PreviewOfSeatsChanged(Edition edition, int? after) => renderer.Render(new EditionSeatsChanged(
        SomebodysName, edition.Name, When(edition), SeatsNow(edition.Seats.Capacity, after), Standing(RegistrationState.Seated),
        links.Edition(edition.Slug), links.Home()));

    public void Cancelled(Registration registration, Edition edition, string? sentence)
    {
        var seated = registration.State == RegistrationState.Seated;
        Send(
            registration,
            CancellationTo(registration.Name, edition, sentence, seated),
            seated
                ? () => calendar.Cancel(
                    edition, registration.Id, registration.Recipient, mail.Value.Sender, registration.NextCalendarSequence())
                : null);
    }

    public RenderedLetter PreviewOfCancelled(Edition edition, string? sentence) =>
        renderer.Render(CancellationTo(SomebodysName, edition, sentence, seated: true));

    public static string When(Edition edition) => GermanTime.Span(edition.StartUtc, edition.EndUtc, edition.TimeZone);

    private static string SeatsNow(int? before, int? after) => (before, after) switch
    {
        (_, null) => "Sie sind jetzt nicht mehr begrenzt: Es ist Platz für alle.",
        (null, { } now) => $"Es gibt jetzt {now} Plätze.",
        ({ } then, { } now) => $"Es gibt jetzt {now} Plätze, bisher waren es {then}.",
    };

    private static string Standing(RegistrationState state) => state switch
    {
        RegistrationState.Seated => "Ihr Platz bleibt Ihnen.",
        RegistrationState.Waiting => "Sie stehen weiterhin auf der Warteliste. Wird ein Platz für Sie frei, schreiben wir Ihnen.",
        RegistrationState.AwaitingApproval => "Über Ihre Anmeldung entscheiden die Veranstalter:innen noch; Sie hören von uns.",
        RegistrationState.Unconfirmed or RegistrationState.Cancelled or RegistrationState.Declined =>
            throw new InvalidOperationException($"A registration that is {state} is not written to about its edition."),
    };

    private static string StandingAfterMove(RegistrationState state) => state == RegistrationState.Seated
        ? Standing(state) + " Der neue Kalendereintrag hängt an dieser Mail und ersetzt den alten."
        : Standing(state);

    private EditionCancelled CancellationTo(string name, Edition edition, string? sentence, bool seated) => new(
        name, edition.Name, When(edition), sentence,
        seated ? "Der Anhang dieser Mail nimmt den Termin aus Ihrem Kalender." : null, links.Home());

    /// <summary>Only who has a seat has an entry in their calendar.</summary>
    private Func<CalendarPart>? Invitation(Registration registration, Edition edition) =>
        registration.State == RegistrationState.Seated
            ? () => calendar.Request(
                edition, registration.Id, registration.Recipient, mail.Value.Sender, registration.NextCalendarSequence())
            : null;

    private void Send(Registration registration, Letter letter, Func<CalendarPart>? calendarPart) =>
        outbox.Add(letter, registration.Recipient, registration.Id, calendarPart);
}
