using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>
/// Ready means: the database answers, its tables are those of this version, it isolates as our decisions need it, and it keeps
/// what is written. A full disk or somebody else's lock is only seen by writing.
/// </summary>
public sealed class DatabaseHealth(IServiceScopeFactory scopes, TimeProvider clock) : IHealthCheck
{
    /// <summary>Whoever asks does not wait as long as writers do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Anybody may ask. Who asks all the time costs the site a few commits a second and no more.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private const int LengthOfALetter = 8 * 1024;

    private readonly Lock _lock = new();
    private Task<HealthCheckResult>? _looking;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        LookTogetherAsync().WaitAsync(cancellationToken);

    /// <summary>Those who ask at the same time get one answer.</summary>
    private Task<HealthCheckResult> LookTogetherAsync()
    {
        lock (_lock)
            return _looking is { IsCompleted: false } looking ? looking : _looking = LookAsync();
    }

    private async Task<HealthCheckResult> LookAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var pace = Task.Delay(Pace, CancellationToken.None);
        try
        {
            // SQLite waits for a lock without listening to the token.
            return await Task.Run(() => TryAsync(patience.Token), CancellationToken.None).WaitAsync(patience.Token);
        }
        catch (OperationCanceledException tooSlow)
        {
            return HealthCheckResult.Unhealthy(
                $"The database has kept nothing for {Patience.TotalSeconds:0} s: it is locked, or overrun.", tooSlow);
        }
        catch (Exception failure)
        {
            return HealthCheckResult.Unhealthy("The database does not answer, or keeps nothing.", failure);
        }
        finally
        {
            await pace;
        }
    }

    private async Task<HealthCheckResult> TryAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return HealthCheckResult.Unhealthy("Migrations are pending.");
        if (!await RowVersioning.IsOnAsync(db, cancellationToken))
            return HealthCheckResult.Unhealthy("READ_COMMITTED_SNAPSHOT is off; the verb migrate turns it on.");
        await WriteAsync(db, cancellationToken);
        return HealthCheckResult.Healthy();
    }

    /// <summary>As much as a sign-up writes, committed; but the letter is taken back before anybody can see it.</summary>
    private Task WriteAsync(AppDb db, CancellationToken cancellationToken)
    {
        // On a busy evening the line of writers is long, and the site is ready all the same.
        db.WritesStepAhead = true;
        return db.WriteAsync(
            async () =>
            {
                var letter = db.Add(LetterToNobody()).Entity;
                await db.SaveChangesAsync(cancellationToken);
                // Past the change tracker: it would add up both to nothing.
                await db.Set<OutboxMail>().Where(mail => mail.Id == letter.Id).ExecuteDeleteAsync(cancellationToken);
            },
            cancellationToken);
    }

    private OutboxMail LetterToNobody()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new OutboxMail
        {
            Kind = nameof(DatabaseHealth),
            Priority = LetterPriority.Broadcast,
            ToName = "",
            ToAddress = "",
            Subject = "",
            Text = new string('.', LengthOfALetter),
            Html = "",
            State = OutboxState.Discarded,
            QueuedUtc = now,
            NextAttemptUtc = now,
        };
    }
}
