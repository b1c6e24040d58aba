using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Meeting;

public enum JoiningOutcome
{
    LedIn,

    /// <summary>Too early, too late, or the host keeps them shut.</summary>
    DoorsAreShut,

    /// <summary>Nobody has said yet where it is.</summary>
    NoRoom,

    /// <summary>The person waits, has given the seat back or was declined.</summary>
    NoSeat,
    UnknownLink,
}

public enum RoomChoice
{
    Room,
    Fallback,
}

/// <param name="Outcome">What has become of it.</param>
/// <param name="Address">Where to; null unless the person is led in. Never show or log it.</param>
public sealed record JoiningResult(JoiningOutcome Outcome, Uri? Address = null);

/// <summary>Leads people with a seat into the room, and keeps that they came.</summary>
public sealed class JoiningDesk(AppDb db, RegistrationTokens tokens, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="token">The secret of the personal link.</param>
    /// <param name="choice">Which room.</param>
    /// <param name="browserOf">The mark of the person's browser for a registration; null where it shows none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<JoiningResult> JoinAsync(
        SecretToken token, RoomChoice choice, Func<Guid, byte[]?> browserOf, CancellationToken cancellationToken) =>
        db.WriteAsync(
            () => FindAsync(token, cancellationToken),
            found => Task.FromResult(LeadIn(found, choice, browserOf)),
            cancellationToken);

    private async Task<Entering?> FindAsync(SecretToken token, CancellationToken cancellationToken)
    {
        if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
            return null;
        return new Entering(
            registration,
            await db.RoomOfAsync(registration.EditionId, cancellationToken),
            await db.Set<Attendance>().Include(a => a.Browsers)
                .SingleOrDefaultAsync(a => a.RegistrationId == registration.Id, cancellationToken));
    }

    private JoiningResult LeadIn(Entering? entering, RoomChoice choice, Func<Guid, byte[]?> browserOf)
    {
        if (entering is null)
            return new JoiningResult(JoiningOutcome.UnknownLink);
        var (registration, room, attendance) = entering;
        if (registration.State != RegistrationState.Seated)
            return new JoiningResult(JoiningOutcome.NoSeat);
        if (!room.IsOpenAt(registration.Edition, Now))
            return new JoiningResult(JoiningOutcome.DoorsAreShut);
        if (room.AddressOf(choice) is not { } address)
            return new JoiningResult(JoiningOutcome.NoRoom);

        if (attendance is null)
            db.Add(attendance = new Attendance { RegistrationId = registration.Id, FirstUtc = Now, LastUtc = Now });
        attendance.Note(browserOf(registration.Id), Now);
        return new JoiningResult(JoiningOutcome.LedIn, new Uri(address));
    }

    private sealed record Entering(Registration Registration, EditionRoom Room, Attendance? Attendance);
}
