using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team.Letters;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

/// <summary>What the browser is given.</summary>
/// <param name="SessionId">The row of the session.</param>
/// <param name="Device">The secret by which the browser is known from now on; null before a second factor was given.</param>
public sealed record OpenedSession(Guid SessionId, SecretToken? Device);

/// <summary>Somebody has proven who they are: session, device, trace and letter are kept together.</summary>
public sealed class SignInDesk(
    AppDb db, OrganizerSessions sessions, KnownDevices devices, SignInThrottles throttles,
    OutboxWriter outbox, ILinks links, AuditLog audit, TimeProvider clock)
{
    public const string ByRecoveryCode = "recovery-code";

    /// <param name="organizer">Who.</param>
    /// <param name="by">With what, for the trace.</param>
    /// <param name="withSecondFactor">Whether a second factor was given.</param>
    /// <param name="source">From where. A session they are in already ends.</param>
    /// <param name="attempt">What was counted for it; null for a passkey.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null when the account has changed in this very moment.</returns>
    public Task<OpenedSession?> EnterAsync(
        Organizer organizer, string by, bool withSecondFactor, SignInSource source,
        SignInAttempt? attempt, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (!await NoteSignInAsync(organizer, cancellationToken))
                    return null;

                audit.Record(Actor.Organizer(organizer.Id), "sign-in.completed", organizer.Id, details: new { by });
                if (await sessions.FindAsync(source.Session, organizer.Id, cancellationToken) is { } left)
                    db.Remove(left);
                if (attempt is not null)
                    await throttles.ForgetAsync(attempt, cancellationToken);
                if (by == ByRecoveryCode)
                    outbox.Tell(organizer, SecondFactorChange.RecoveryCodeUsed, links);
                var session = sessions.Begin(organizer, source.DeviceName);
                return new OpenedSession(session.Id, withSecondFactor ? await RecognizeAsync(organizer, source, cancellationToken) : null);
            },
            cancellationToken);

    /// <summary>The password was given once more: the session goes on, and ends when it would have.</summary>
    public Task<OpenedSession?> ProveAgainAsync(
        Organizer organizer, bool withSecondFactor, SignInSource source, SignInAttempt attempt, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (!await NoteSignInAsync(organizer, cancellationToken))
                    return null;

                audit.Record(Actor.Organizer(organizer.Id), "sign-in.completed", organizer.Id, details: new { by = "password-again" });
                await throttles.ForgetAsync(attempt, cancellationToken);
                return await GoOnAsync(organizer, withSecondFactor, source, cancellationToken);
            },
            cancellationToken);

    /// <summary>
    /// The account has changed by the person's own hand: their session goes on under the new stamp, every other one is over.
    /// </summary>
    public Task<OpenedSession> ContinueAsync(
        Organizer organizer, bool withSecondFactor, SignInSource source, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                await db.ReadAgainAsync(organizer, cancellationToken);
                return await GoOnAsync(organizer, withSecondFactor, source, cancellationToken);
            },
            cancellationToken);

    /// <summary>Somebody came by a link we had mailed: strangers who try passwords do not keep them out in this browser.</summary>
    public Task<SecretToken> RememberDeviceAsync(Organizer organizer, SignInSource source, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () => (await devices.RememberAsync(organizer.Id, source.Device, hasSignedIn: false, cancellationToken)).Secret,
            cancellationToken);

    private async Task<OpenedSession> GoOnAsync(
        Organizer organizer, bool withSecondFactor, SignInSource source, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(source.Session, organizer.Id, cancellationToken)
            ?? await BeginAsync(organizer, source, cancellationToken);
        session.Stamp = organizer.SecurityStamp ?? "";
        return new OpenedSession(
            session.Id,
            withSecondFactor
                ? (await devices.RememberAsync(organizer.Id, source.Device, hasSignedIn: true, cancellationToken)).Secret
                : null);
    }

    /// <summary>Whoever has come by a link we had mailed has signed in as well.</summary>
    private async Task<OrganizerSession> BeginAsync(Organizer organizer, SignInSource source, CancellationToken cancellationToken)
    {
        await NoteSignInAsync(organizer, cancellationToken);
        return sessions.Begin(organizer, source.DeviceName);
    }

    /// <summary>
    /// One statement under the stamp that was proven, past the tracked account: two sign-ins at once do not disturb each other.
    /// </summary>
    private async Task<bool> NoteSignInAsync(Organizer organizer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.Set<Organizer>().Where(o => o.Id == organizer.Id && o.SecurityStamp == organizer.SecurityStamp)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.LastSignInUtc, now), cancellationToken) == 1;
    }

    private async Task<SecretToken> RecognizeAsync(Organizer organizer, SignInSource source, CancellationToken cancellationToken)
    {
        var device = await devices.RememberAsync(organizer.Id, source.Device, hasSignedIn: true, cancellationToken);
        if (device.IsNew)
            outbox.Add(
                new SignInFromNewDevice(organizer.Name, source.DeviceName, links.ForgottenPassword()),
                PasswordReset.RecipientOf(organizer),
                organizer.Id);
        return device.Secret;
    }
}
