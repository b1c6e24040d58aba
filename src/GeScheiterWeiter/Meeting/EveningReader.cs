using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Meeting;

/// <summary>How an evening is going: what its host looks at.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="WayIn">What people may know of the room.</param>
/// <param name="FallbackIsPrepared">Whether there is something to show when the room fails.</param>
/// <param name="FallbackIsShown">Whether it is shown.</param>
/// <param name="Seated">How many people have a seat.</param>
/// <param name="Came">How many of them have been led in.</param>
/// <param name="FreeSeats">How many seats are free for the people waiting; null where seats are not limited.</param>
/// <param name="Waiting">How many people are on the waiting list.</param>
/// <param name="WaitingHere">How many of them are in the waiting room.</param>
/// <param name="PassedAround">How many personal links are used in more browsers than one person is likely to have.</param>
/// <param name="LettersDelayed">How many letters have waited for <see cref="EveningReader.LetterIsDelayed"/> or longer.</param>
/// <param name="DeliveryIsPaused">Whether an organizer holds all letters back.</param>
/// <param name="QuestionsNew">How many questions wait for an organizer's word.</param>
/// <param name="QuestionsOpen">How many are let through and not answered.</param>
public sealed record Evening(
    Edition Edition, WayIn WayIn, bool FallbackIsPrepared, bool FallbackIsShown,
    int Seated, int Came, int? FreeSeats, int Waiting, int WaitingHere, int PassedAround, int LettersDelayed, bool DeliveryIsPaused,
    int QuestionsNew, int QuestionsOpen);

/// <summary>Somebody who has been led in.</summary>
/// <param name="RegistrationId">The registration.</param>
/// <param name="Name">Of the person.</param>
/// <param name="Organisation">Of the person.</param>
/// <param name="FirstUtc">When first.</param>
/// <param name="LastUtc">When last.</param>
/// <param name="Browsers">In how many browsers lately.</param>
public sealed record Attendee(
    Guid RegistrationId, string Name, string Organisation, DateTime FirstUtc, DateTime LastUtc, int Browsers)
{
    public bool IsPassedAround => AttendanceBrowser.AreTooMany(Browsers);
}

public sealed class EveningReader(AppDb db, TimeProvider clock)
{
    /// <summary>A letter that leaves later than this is worth knowing of on the evening.</summary>
    public static readonly TimeSpan LetterIsDelayed = TimeSpan.FromMinutes(5);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Evening> ReadAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var edition = await db.Set<Edition>().AsNoTracking().Include(e => e.Seats).SingleAsync(e => e.Id == editionId, cancellationToken);
        var room = await db.RoomOfAsync(editionId, cancellationToken);
        var delayedSince = Now - LetterIsDelayed;
        return new Evening(
            edition,
            WayIn.Of(room, edition, Now),
            room.FallbackIsPrepared,
            room.FallbackIsShown,
            await db.Set<Registration>().CountAsync(
                r => r.EditionId == editionId && r.State == RegistrationState.Seated, cancellationToken),
            await db.Set<Attendance>().CountAsync(a => a.Registration.EditionId == editionId, cancellationToken),
            edition.Seats.Capacity - edition.Seats.Taken - edition.Seats.Reserved,
            edition.Seats.Waiting,
            await db.Set<Registration>().WaitingHere(editionId, Now).CountAsync(cancellationToken),
            (await BrowsersAsync(editionId, cancellationToken)).Values.Count(AttendanceBrowser.AreTooMany),
            await db.Set<OutboxMail>().CountAsync(
                m => m.State == OutboxState.Queued && m.QueuedUtc < delayedSince, cancellationToken),
            await db.IsDeliveryPausedAsync(cancellationToken),
            await db.StandingQuestions(editionId).CountAsync(q => q.State == QuestionState.Asked, cancellationToken),
            await db.StandingQuestions(editionId).CountAsync(q => q.State == QuestionState.Shown, cancellationToken));
    }

    /// <summary>Who has been led in, in the order of a German list.</summary>
    /// <param name="editionId">The edition.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<Attendee>> AttendeesAsync(Guid editionId, int most, CancellationToken cancellationToken)
    {
        var browsers = await BrowsersAsync(editionId, cancellationToken);
        var came = await db.Set<Attendance>().AsNoTracking()
            .Where(a => a.Registration.EditionId == editionId && a.Registration.RestrictedUtc == null)
            .OrderBy(a => a.Registration.SortName).ThenBy(a => a.RegistrationId)
            .Take(most)
            .Select(a => new Attendee(a.RegistrationId, a.Registration.Name, a.Registration.Organisation, a.FirstUtc, a.LastUtc, 0))
            .ToListAsync(cancellationToken);
        return [.. came.Select(attendee => attendee with { Browsers = browsers.GetValueOrDefault(attendee.RegistrationId) })];
    }

    private async Task<Dictionary<Guid, int>> BrowsersAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var since = Now - AttendanceBrowser.AlarmWindow;
        return await db.Set<Attendance>()
            .Where(a => a.Registration.EditionId == editionId)
            .Select(a => new { a.RegistrationId, Browsers = a.Browsers.Count(browser => browser.LastUtc >= since) })
            .Where(a => a.Browsers > 1)
            .ToDictionaryAsync(a => a.RegistrationId, a => a.Browsers, cancellationToken);
    }
}
