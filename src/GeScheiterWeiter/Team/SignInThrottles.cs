using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

/// <summary>What has been counted for one attempt, to be given back when it was right.</summary>
public sealed record SignInAttempt(IReadOnlyList<SignInLimit> Limits);

/// <summary>
/// Slows down whoever tries passwords and codes. An attempt is counted before anything is compared, by one conditional
/// statement, so that a hundred at once are still a hundred. Nobody can lock somebody else out with it: a known device and an
/// open session are counted for themselves, and a passkey is not counted at all. The statements bypass change tracking: a
/// counter is no act for the audit log, and must not depend on what else the account goes through at this moment.
/// </summary>
public sealed class SignInThrottles(AppDb db, KnownDevices devices, ILookupNormalizer normalizer, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <returns>Null when there were too many; then nothing may be compared.</returns>
    public async Task<SignInAttempt?> TryBeginAsync(string address, bool isCode, SignInSource source, CancellationToken cancellationToken)
    {
        // An address nobody has is counted like any other: the answer must not tell them apart.
        var limits = await LimitsAsync(normalizer.NormalizeEmail(address) ?? "", isCode, source, cancellationToken);
        return await db.WriteAsync(
            async () =>
            {
                // The narrowest first: one network that is out of attempts does not use up those of all.
                foreach (var limit in limits)
                {
                    if (!await TryCountAsync(limit, cancellationToken))
                        return null;
                }

                return new SignInAttempt(limits);
            },
            cancellationToken);
    }

    /// <summary>It was right.</summary>
    public Task GiveBackAsync(SignInAttempt attempt, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                foreach (var limit in attempt.Limits)
                    await Rows(limit).Where(t => t.Attempts > 0)
                        .ExecuteUpdateAsync(set => set.SetProperty(t => t.Attempts, t => t.Attempts - 1), cancellationToken);
                return attempt;
            },
            cancellationToken);

    /// <summary>Somebody is inside: their earlier slips are forgotten. Call it inside a transaction.</summary>
    internal Task ForgetAsync(SignInAttempt attempt, CancellationToken cancellationToken) =>
        Rows(attempt.Limits[0]).ExecuteDeleteAsync(cancellationToken);

    /// <summary>Counts one attempt, or finds that there are none left. Call it inside a transaction.</summary>
    internal async Task<bool> TryCountAsync(SignInLimit limit, CancellationToken cancellationToken)
    {
        // What would last longer than a whole window began before the clock was set back, and is over.
        var (now, ends) = (Now, Now + limit.Window);
        if (await Rows(limit).Where(t => t.EndsUtc > now && t.EndsUtc <= ends && t.Attempts < limit.Attempts)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.Attempts, t => t.Attempts + 1), cancellationToken) == 1)
            return true;
        if (await Rows(limit).Where(t => t.EndsUtc <= now || t.EndsUtc > ends)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.Attempts, 1).SetProperty(t => t.EndsUtc, ends), cancellationToken) == 1)
            return true;
        if (await Rows(limit).AnyAsync(cancellationToken))
            return false;

        db.Add(new SignInThrottle { Key = limit.Key, Attempts = 1, EndsUtc = ends });
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<IReadOnlyList<SignInLimit>> LimitsAsync(
        string account, bool isCode, SignInSource source, CancellationToken cancellationToken)
    {
        if (source.Session is { } session)
            return [SignInLimit.InSession(session)];
        if (source.Device is { } device && await devices.IsKnownAsync(account, device, cancellationToken))
            return [SignInLimit.OnKnownDevice(account, KnownDevices.HashOf(device))];

        IReadOnlyList<SignInLimit> limits = [SignInLimit.FromNetwork(account, source.Network), SignInLimit.FromEverywhere(account)];
        return isCode ? [.. limits, SignInLimit.CodesOf(account)] : limits;
    }

    private IQueryable<SignInThrottle> Rows(SignInLimit limit) => db.Set<SignInThrottle>().Where(t => t.Key == limit.Key);
}
